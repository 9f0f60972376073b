package org.netsketch.figure;

/**
 * The part of the number line that an axis shows; it follows what is drawn in steps, and not at
 * every change.
 *
 * <p>A range is kept for as long as all values are in it and fill a fair part of it. Only then is
 * another one taken, with round ends and with room: so a chart is calm while its curves move.
 *
 * @param low the lower end
 * @param high the upper end, above the lower one
 */
public record AxisRange(double low, double high) {
  /** What is shown where there are no values. */
  public static final AxisRange OF_NOTHING = new AxisRange(-2.0, 2.0);

  /** The share of a range below which values are too small for it. */
  private static final double LEAST_FILLED = 0.4;

  /** Of fewer epochs an axis would be marked with parts of one. */
  private static final int FEW_EPOCHS = 10;

  /** The share of a range that half a point takes. */
  private static final double CUT = 0.01;

  private static final double[] MANTISSAS = {1.0, 2.0, 5.0, 10.0};

  /** Ends in the right order. */
  public AxisRange {
    if (!(low < high)) {
      throw new IllegalArgumentException(low + " is not below " + high);
    }
  }

  /** A range with round ends and some room around the values. */
  public static AxisRange around(double min, double max) {
    double span = max - min;
    if (!(span > 1e-12 * Math.max(Math.abs(min), Math.abs(max)))) {
      double half = min == 0.0 ? 1.0 : 0.5 * Math.abs(min);
      return around(min - half, min + half);
    }
    double step = roundUp(span / 10.0);
    double room = 0.04 * span;
    return new AxisRange(
        step * Math.floor((min - room) / step), step * Math.ceil((max + room) / step));
  }

  /** The values with a margin on both sides, whose ends need not be round. */
  public static AxisRange withMargin(double min, double max) {
    double margin = max > min ? 0.04 * (max - min) : 1.0;
    return new AxisRange(min - margin, max + margin);
  }

  /** For a logarithmic axis: from one of 1, 2, 5, 10 … to another. */
  public static AxisRange aroundPositive(double min, double max) {
    double high = roundUp(max * 1.05);
    double low = roundDown(min * 0.5);
    return new AxisRange(Math.min(low, roundDown(high * 0.4)), high);
  }

  /** From 0 to the last of so many epochs, for a picture that does not grow. */
  static AxisRange ofEpochs(int epochs) {
    return new AxisRange(0.0, Math.max(FEW_EPOCHS, epochs));
  }

  /** From 0 to one of 10, 20, 50, 100 … */
  public static AxisRange upTo(double max) {
    return new AxisRange(0.0, Math.max(10.0, roundUp(max)));
  }

  /** This range if it does for the values, else one around them. */
  public AxisRange covering(double min, double max) {
    boolean does = low <= min && max <= high && max - min >= LEAST_FILLED * (high - low);
    return does ? this : around(min, max);
  }

  /**
   * This range if the values are in it, and not so near to an end that a point would be cut; else
   * with a round end and some room on the side where they are. The other side stays, and no side
   * comes nearer.
   */
  public AxisRange reaching(double min, double max) {
    double span = Math.max(high, max) - Math.min(low, min);
    double step = roundUp(span / 10.0);
    double room = 0.04 * span;
    double cut = CUT * span;
    return new AxisRange(
        min < low + cut ? step * Math.floor((min - room) / step) : low,
        max > high - cut ? step * Math.ceil((max + room) / step) : high);
  }

  /** Whether a point at a value is in it, and not so near to an end that it would be cut. */
  public boolean showsWhole(double value) {
    double cut = CUT * (high - low);
    return value >= low + cut && value <= high - cut;
  }

  /** As {@link #covering}, for a logarithmic axis. */
  public AxisRange coveringPositive(double min, double max) {
    boolean does =
        low > 0.0
            && low <= min
            && max <= high
            && Math.log(max / min) >= LEAST_FILLED * Math.log(high / low);
    return does ? this : aroundPositive(min, max);
  }

  /** As {@link #covering}, for a count that starts at 0. */
  public AxisRange coveringUpTo(double max) {
    boolean does = low == 0.0 && max <= high && (high <= 10.0 || max >= 0.2 * high);
    return does ? this : upTo(max);
  }

  /** The range that has both. */
  public AxisRange with(AxisRange other) {
    return new AxisRange(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** Whether the range has the value. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** The next of 1, 2, 5, 10 … that is not below a positive value. */
  static double roundUp(double value) {
    double power = Math.pow(10.0, Math.floor(Math.log10(value)));
    for (double mantissa : MANTISSAS) {
      if (mantissa * power >= value * (1.0 - 1e-9)) {
        return mantissa * power;
      }
    }
    return 10.0 * power;
  }

  /** The next of 1, 2, 5, 10 … that is not above a positive value. */
  static double roundDown(double value) {
    double power = Math.pow(10.0, Math.floor(Math.log10(value)));
    double found = power;
    for (double mantissa : MANTISSAS) {
      if (mantissa * power <= value * (1.0 + 1e-9)) {
        found = mantissa * power;
      }
    }
    return found;
  }
}
