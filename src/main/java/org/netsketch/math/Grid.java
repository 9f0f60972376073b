package org.netsketch.math;

/** Evenly spaced numbers, as NumPy's {@code linspace} gives them. */
public final class Grid {
  private Grid() {}

  /**
   * {@code count} numbers from {@code from} to {@code to}, both ends included: {@code i * ((to -
   * from) / (count - 1)) + from}, and exactly {@code to} at the end. A single number is {@code
   * from}.
   */
  public static double[] linspace(double from, double to, int count) {
    double[] grid = new double[count];
    double step = (to - from) / (count - 1);
    for (int i = 0; i < count; i++) {
      grid[i] = i * step + from;
    }
    if (count > 1) {
      grid[count - 1] = to;
    } else if (count == 1) {
      grid[0] = from;
    }
    return grid;
  }
}
