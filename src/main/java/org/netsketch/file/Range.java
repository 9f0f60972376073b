package org.netsketch.file;

/**
 * The numbers that a key may have, as people write it: {@code 0 ≤ x < 1}.
 *
 * @param low the lower end; -∞ for none
 * @param lowBelongs whether the lower end itself is allowed
 * @param high the upper end; ∞ for none
 * @param highBelongs whether the upper end itself is allowed
 */
record Range(double low, boolean lowBelongs, double high, boolean highBelongs) {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Every finite number. */
  static final Range FINITE = new Range(-INFINITE, false, INFINITE, false);

  /** Numbers above 0. */
  static final Range POSITIVE = new Range(0.0, false, INFINITE, false);

  /** Numbers from 0 on. */
  static final Range NOT_NEGATIVE = new Range(0.0, true, INFINITE, false);

  /** Numbers from 0 to below 1: a share that leaves something. */
  static final Range BELOW_ONE = new Range(0.0, true, 1.0, false);

  /** Numbers from 0 to 1. */
  static final Range UNIT = new Range(0.0, true, 1.0, true);

  /** Whole numbers from one to another, both allowed. */
  static Range whole(int low, int high) {
    return new Range(low, true, high, true);
  }

  /** Whether the number is finite and in the range. */
  boolean contains(double x) {
    return Double.isFinite(x)
        && (lowBelongs ? x >= low : x > low)
        && (highBelongs ? x <= high : x < high);
  }

  @Override
  public String toString() {
    String above = ShortDecimal.of(low) + (lowBelongs ? " ≤ " : " < ");
    String below = (highBelongs ? " ≤ " : " < ") + ShortDecimal.of(high);
    if (low == -INFINITE && high == INFINITE) {
      return "-∞ < x < ∞";
    }
    if (low == high) {
      return ShortDecimal.of(low);
    }
    if (high == INFINITE) {
      return (lowBelongs ? "≥ " : "> ") + ShortDecimal.of(low);
    }
    return above + "x" + below;
  }
}
