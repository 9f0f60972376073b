package org.netsketch.figure;

import org.netsketch.data.Dataset;
import org.netsketch.math.Grid;

/**
 * The part of a plane of two inputs that is shown.
 *
 * @param first the range of the first input, from left to right
 * @param second the range of the second, from bottom to top
 */
public record PlaneRange(AxisRange first, AxisRange second) {
  /** Spans that differ by no more than this factor are measured by the same unit. */
  private static final double ALIKE = 1.5;

  /** No more than so many times what the rows take is shown of an input. */
  private static final double WIDEST = 2.0;

  /** All rows with a margin around them; of no rows a square about 0. */
  public static PlaneRange of(Dataset rows) {
    return rows.size() == 0
        ? new PlaneRange(AxisRange.OF_NOTHING, AxisRange.OF_NOTHING)
        : new PlaneRange(range(rows, 0), range(rows, 1));
  }

  private static AxisRange range(Dataset rows, int input) {
    Extent extent = Extent.ofColumn(rows.inputs(), input);
    double margin = extent.max() > extent.min() ? 0.08 * (extent.max() - extent.min()) : 1.0;
    return new AxisRange(extent.min() - margin, extent.max() + margin);
  }

  /**
   * More of one input, so that both have the same unit on an area and a circle is round, as far as
   * that leaves the rows large enough; inputs of very different spans stay as they are.
   */
  public PlaneRange fitted(double width, double height) {
    double spanFirst = span(first);
    double spanSecond = span(second);
    double ratio = spanFirst / spanSecond;
    if (ratio > ALIKE || ratio < 1.0 / ALIKE || width < 1.0 || height < 1.0) {
      return this;
    }
    double unit = Math.max(spanFirst / width, spanSecond / height);
    return new PlaneRange(widened(first, unit * width), widened(second, unit * height));
  }

  private static double span(AxisRange range) {
    return range.high() - range.low();
  }

  private static AxisRange widened(AxisRange range, double span) {
    double middle = (range.low() + range.high()) / 2.0;
    double half = Math.min(span, WIDEST * span(range)) / 2.0;
    return new AxisRange(middle - half, middle + half);
  }

  /** Evenly spaced samples, the borders among them, the second input's lowest ones first. */
  double[][] nodes(int side) {
    double[] across = Grid.linspace(first.low(), first.high(), side);
    double[] up = Grid.linspace(second.low(), second.high(), side);
    double[][] nodes = new double[side * side][];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        nodes[row * side + column] = new double[] {across[column], up[row]};
      }
    }
    return nodes;
  }
}
