package org.netsketch.train;

import java.util.Arrays;

/**
 * The least and greatest entries of a column that only grows. Those of whole blocks are remembered,
 * so that a run of a million epochs is drawn as quickly as a short one.
 */
public final class Extremes {
  private static final int BLOCK = 64;
  private static final int NONE = -1;

  private double[] column = new double[0];
  private int size;
  private int[] least = new int[16];
  private int[] greatest = new int[16];
  private int blocks;

  Extremes() {}

  /** Of values that stay as they are. */
  public static Extremes of(double... values) {
    return new Extremes().following(values, values.length);
  }

  /** Takes in what has been appended since. */
  Extremes following(double[] newColumn, int newSize) {
    column = newColumn;
    size = newSize;
    while ((blocks + 1) * BLOCK <= size) {
      if (blocks == least.length) {
        least = Arrays.copyOf(least, 2 * blocks);
        greatest = Arrays.copyOf(greatest, 2 * blocks);
      }
      int from = blocks * BLOCK;
      least[blocks] = best(from, from + BLOCK, NONE, false);
      greatest[blocks] = best(from, from + BLOCK, NONE, true);
      blocks++;
    }
    return this;
  }

  /** How many entries there are. */
  public int size() {
    return size;
  }

  /** An entry. */
  public double get(int index) {
    return column[index];
  }

  /** Where the first of the least entries from one up to another is; -1 if none is a number. */
  public int least(int from, int to) {
    return best(from, to, false);
  }

  /** Where the first of the greatest entries from one up to another is; -1 if none is a number. */
  public int greatest(int from, int to) {
    return best(from, to, true);
  }

  /** The least of all entries that are above a floor; infinite if there is none. */
  public double leastAbove(double floor) {
    double min = Double.POSITIVE_INFINITY;
    for (int block = 0; block * BLOCK < size; block++) {
      boolean whole = block < blocks && least[block] != NONE;
      if (whole && column[least[block]] > floor) {
        min = Math.min(min, column[least[block]]);
      } else {
        for (int i = block * BLOCK; i < Math.min(size, (block + 1) * BLOCK); i++) {
          min = column[i] > floor ? Math.min(min, column[i]) : min;
        }
      }
    }
    return min;
  }

  private int best(int from, int to, boolean upwards) {
    int found = NONE;
    int next = from;
    while (next < to) {
      int block = next / BLOCK;
      int end = Math.min(to, (block + 1) * BLOCK);
      if (next % BLOCK == 0 && end - next == BLOCK && block < blocks) {
        int candidate = upwards ? greatest[block] : least[block];
        found = candidate == NONE ? found : better(found, candidate, upwards);
      } else {
        found = best(next, end, found, upwards);
      }
      next = end;
    }
    return found;
  }

  private int best(int from, int to, int sofar, boolean upwards) {
    int found = sofar;
    for (int i = from; i < to; i++) {
      if (!Double.isNaN(column[i])) {
        found = better(found, i, upwards);
      }
    }
    return found;
  }

  private int better(int found, int candidate, boolean upwards) {
    if (found == NONE) {
      return candidate;
    }
    boolean better =
        upwards ? column[candidate] > column[found] : column[candidate] < column[found];
    return better ? candidate : found;
  }
}
