package org.netsketch.file;

import java.text.Normalizer;
import org.netsketch.data.Numeral;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Spelling;

/**
 * The numbers that a key or a field may have, as people write it: {@code 0 ≤ x < 1}.
 *
 * @param low the lower end; -∞ for none
 * @param lowBelongs whether the lower end itself is allowed
 * @param high the upper end; ∞ for none
 * @param highBelongs whether the upper end itself is allowed
 * @param whole whether numbers have no fraction
 */
public record Range(
    double low, boolean lowBelongs, double high, boolean highBelongs, boolean whole) {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Every finite number. */
  public static final Range FINITE = new Range(-INFINITE, false, INFINITE, false, false);

  /** Numbers above 0. */
  public static final Range POSITIVE = new Range(0.0, false, INFINITE, false, false);

  /** Numbers from 0 on. */
  public static final Range NOT_NEGATIVE = new Range(0.0, true, INFINITE, false, false);

  /** Numbers from 0 to below 1: a share that leaves something. */
  public static final Range BELOW_ONE = new Range(0.0, true, 1.0, false, false);

  /** Numbers from 0 to 1. */
  public static final Range UNIT = new Range(0.0, true, 1.0, true, false);

  /** So many epochs that something takes, at least one. */
  public static final Range EPOCHS = whole(1, TrainingReader.MOST_EPOCHS);

  /** How many rows a step may take. */
  public static final Range BATCH = whole(1, Integer.MAX_VALUE);

  /** How many neurons a layer may have. */
  public static final Range UNITS = whole(1, NetworkReader.WIDEST);

  /** Whole numbers from one to another, both allowed. */
  public static Range whole(int low, int high) {
    return new Range(low, true, high, true, true);
  }

  /** Whether the number is finite and in the range. */
  public boolean contains(double x) {
    return Double.isFinite(x)
        && (lowBelongs ? x >= low : x > low)
        && (highBelongs ? x <= high : x < high);
  }

  /**
   * The number that a person has typed; with full-width figures and a real minus sign too.
   *
   * @throws InvalidInput if it is no number, or none of these
   */
  public double read(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace('−', '-');
    double number = Numeral.read(text, false);
    String shown = '"' + Spelling.quoted(typed.strip()) + '"';
    if (Double.isNaN(number)) {
      throw new InvalidInput("", "notANumber", shown);
    }
    if (whole && number != Math.rint(number)) {
      throw new InvalidInput("", "notWhole", shown);
    }
    if (!contains(number)) {
      throw new InvalidInput("", "outOfRange", text, toString());
    }
    return number;
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
