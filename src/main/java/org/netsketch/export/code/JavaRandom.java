package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.List;

/** NumPy's random stream in Java, as short as a program can carry it along. */
final class JavaRandom {
  private static final String WORDS =
      """
      private final int[] state = new int[624];
      private int next = 624;

      NumpyRandom(int seed) {
        state[0] = seed;
        for (int i = 1; i < 624; i++) {
          state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
      }

      int word() {
        if (next == 624) {
          for (int i = 0; i < 624; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % 624] & 0x7fffffff);
            state[i] = state[(i + 397) % 624] ^ (y >>> 1) ^ ((y & 1) * 0x9908b0df);
          }
          next = 0;
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
      }
      """;

  private static final String RAND =
      """

      double rand() {
        return ((word() >>> 5) * 67108864.0 + (word() >>> 6)) / 9007199254740992.0;
      }
      """;

  private static final String UNIFORM =
      """

      double uniform(double low, double high) {
        return low + (high - low) * rand();
      }
      """;

  private static final String RANDN =
      """

      private double spare = Double.NaN;

      double randn() {
        if (!Double.isNaN(spare)) {
          double kept = spare;
          spare = Double.NaN;
          return kept;
        }
        double x1, x2, square;
        do {
          x1 = 2 * rand() - 1;
          x2 = 2 * rand() - 1;
          square = x1 * x1 + x2 * x2;
        } while (square >= 1 || square == 0);
        double factor = sqrt(-2 * log(square) / square);
        spare = factor * x1;
        return factor * x2;
      }
      """;

  private static final String PERMUTATION =
      """

      int[] permutation(int n) {
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        for (int i = n - 1; i > 0; i--) {
          int mask = -1 >>> Integer.numberOfLeadingZeros(i);
          int j = word() & mask;
          while (j > i) {
            j = word() & mask;
          }
          int swapped = order[i];
          order[i] = order[j];
          order[j] = swapped;
        }
        return order;
      }
      """;

  private JavaRandom() {}

  /** Writes the class with the methods that the program calls, if it calls any. */
  static void write(Source source) {
    String program = source.toString();
    boolean normal = program.contains("random.randn()");
    boolean uniform = program.contains("random.uniform(");
    List<String> parts = new ArrayList<>(List.of(WORDS));
    if (normal || uniform || program.contains("random.rand()")) {
      parts.add(RAND);
    }
    if (uniform) {
      parts.add(UNIFORM);
    }
    if (normal) {
      parts.add(RANDN);
    }
    if (program.contains("random.permutation(")) {
      parts.add(PERMUTATION);
    }
    if (parts.size() == 1) {
      return;
    }
    source.blank().comment("random").open("static final class NumpyRandom");
    parts.forEach(part -> part.lines().forEach(source::line));
    source.close();
  }
}
