package org.netsketch.figure;

/**
 * The least and the greatest of some numbers.
 *
 * @param min infinite if there were none
 * @param max minus infinite if there were none
 */
public record Extent(double min, double max) {
  /** Of no numbers. */
  public static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** Of a column of rows. */
  public static Extent ofColumn(double[][] rows, int column) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double[] row : rows) {
      min = Math.min(min, row[column]);
      max = Math.max(max, row[column]);
    }
    return new Extent(min, max);
  }

  /** With more numbers. */
  public Extent with(double... values) {
    double newMin = min;
    double newMax = max;
    for (double value : values) {
      if (Double.isFinite(value)) {
        newMin = Math.min(newMin, value);
        newMax = Math.max(newMax, value);
      }
    }
    return new Extent(newMin, newMax);
  }

  AxisRange withMargin() {
    return AxisRange.withMargin(min, max);
  }
}
