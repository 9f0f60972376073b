package org.netsketch.math;

import java.util.Arrays;

/**
 * A stream of random numbers that is NumPy's legacy {@code RandomState(seed)}, draw by draw.
 *
 * <p>Words, integers, {@link #rand()} and permutations agree with NumPy to the last bit; {@link
 * #randn()} to within 4 ulp, because NumPy takes the platform's logarithm and this class takes
 * {@link StrictMath}'s, which is the same on every machine. A stream is not safe for use by several
 * threads.
 */
public final class NumpyRandom {
  /** The largest seed that the experiment file allows. */
  public static final int MAX_SEED = Integer.MAX_VALUE;

  private final Twister twister;
  private double spare;
  private boolean hasSpare;

  /**
   * Starts the stream of {@code numpy.random.seed(seed)}.
   *
   * @param seed 0 … 2147483647
   * @throws IllegalArgumentException if the seed is negative
   */
  public NumpyRandom(int seed) {
    if (seed < 0) {
      throw new IllegalArgumentException("a seed is 0 … " + MAX_SEED + ", not " + seed);
    }
    twister = new Twister(seed);
  }

  private NumpyRandom(NumpyRandom other) {
    twister = other.twister.copy();
    spare = other.spare;
    hasSpare = other.hasSpare;
  }

  /** A stream that goes on as this one does, each for itself. */
  public NumpyRandom copy() {
    return new NumpyRandom(this);
  }

  /** The next 32-bit word, as an unsigned number. */
  public long word() {
    return twister.word() & 0xFFFF_FFFFL;
  }

  /** A number of [0, 1) with 53 random bits. */
  public double rand() {
    long high = word() >>> 5;
    long low = word() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /** A number of [low, high). */
  public double uniform(double low, double high) {
    return low + (high - low) * rand();
  }

  /** A standard normal number, by Marsaglia's polar method as NumPy's legacy generator has it. */
  public double randn() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double x1;
    double x2;
    double squaredRadius;
    do {
      x1 = 2.0 * rand() - 1.0;
      x2 = 2.0 * rand() - 1.0;
      squaredRadius = x1 * x1 + x2 * x2;
    } while (squaredRadius >= 1.0 || squaredRadius == 0.0);
    double factor = StrictMath.sqrt(-2.0 * StrictMath.log(squaredRadius) / squaredRadius);
    spare = factor * x1;
    hasSpare = true;
    return factor * x2;
  }

  /** A normal number with the given mean and standard deviation. */
  public double normal(double mean, double sd) {
    return mean + sd * randn();
  }

  /**
   * A whole number of [low, high), by masked rejection.
   *
   * @throws IllegalArgumentException if the interval is empty
   */
  public long randint(long low, long high) {
    if (low >= high) {
      throw new IllegalArgumentException("randint: low " + low + " is not below high " + high);
    }
    return low + atMost(high - 1 - low);
  }

  /** The numbers 0 … n-1 in random order. */
  public int[] permutation(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    shuffle(order);
    return order;
  }

  /**
   * Puts the elements in random order, in place: a swap for each position from the last to the
   * second.
   */
  public void shuffle(int[] elements) {
    for (int i = elements.length - 1; i > 0; i--) {
      int j = (int) atMost(i);
      int swapped = elements[i];
      elements[i] = elements[j];
      elements[j] = swapped;
    }
  }

  /**
   * {@code size} whole numbers of [0, n), which may repeat.
   *
   * @throws IllegalArgumentException if n is not positive
   */
  public int[] choice(int n, int size) {
    int[] chosen = new int[size];
    for (int i = 0; i < size; i++) {
      chosen[i] = (int) randint(0, n);
    }
    return chosen;
  }

  /**
   * {@code size} whole numbers of [0, n), which may repeat, k with {@code probabilities[k]}; n is
   * the number of probabilities, which add up to 1.
   */
  public int[] choice(double[] probabilities, int size) {
    double[] cumulated = probabilities.clone();
    for (int k = 1; k < cumulated.length; k++) {
      cumulated[k] += cumulated[k - 1];
    }
    double total = cumulated[cumulated.length - 1];
    int[] chosen = new int[size];
    for (int i = 0; i < size; i++) {
      double drawn = rand();
      while (chosen[i] < cumulated.length - 1 && cumulated[chosen[i]] / total <= drawn) {
        chosen[i]++;
      }
    }
    return chosen;
  }

  /**
   * {@code size} different numbers of 0 … n-1: the first of a permutation.
   *
   * @throws IllegalArgumentException if there are not so many
   */
  public int[] choiceWithoutReplacement(int n, int size) {
    if (size > n) {
      throw new IllegalArgumentException(size + " different numbers of " + n);
    }
    return Arrays.copyOf(permutation(n), size);
  }

  /** A whole number of [0, max], each as likely as the next; a max of 0 draws nothing. */
  private long atMost(long max) {
    if (max == 0) {
      return 0;
    }
    long mask = -1L >>> Long.numberOfLeadingZeros(max);
    long value;
    do {
      value = (max > 0xFFFF_FFFFL ? word() << 32 | word() : word()) & mask;
    } while (value > max);
    return value;
  }
}
