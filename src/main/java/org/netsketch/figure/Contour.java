package org.netsketch.figure;

import java.util.Arrays;

/**
 * Where numbers on a square grid are 0, as short straight pieces (marching squares).
 *
 * @param ends of piece i: x at 4i and 4i + 2, y at 4i + 1 and 4i + 3, from 0 at the grid's left and
 *     lower border to 1
 * @param size how many pieces there are
 */
record Contour(double[] ends, int size) {

  /**
   * Of numbers on a grid.
   *
   * @param values row by row, the lowest first
   * @param side nodes in a row
   */
  static Contour ofZero(double[] values, int side) {
    Tracer tracer = new Tracer(values, side);
    for (int row = 0; row < side - 1; row++) {
      for (int column = 0; column < side - 1; column++) {
        tracer.cell(row, column);
      }
    }
    return new Contour(tracer.ends, tracer.count / 4);
  }

  /** The pieces in pixels of an area. */
  double[] on(PlotArea area) {
    double[] pixels = new double[4 * size];
    for (int i = 0; i < pixels.length; i += 2) {
      pixels[i] = area.x() + ends[i] * area.width();
      pixels[i + 1] = area.y() + (1.0 - ends[i + 1]) * area.height();
    }
    return pixels;
  }

  /** Goes from cell to cell and collects the pieces. */
  private static final class Tracer {
    private final double[] values;
    private final int side;
    private double[] ends = new double[256];
    private int count;

    Tracer(double[] values, int side) {
      this.values = values;
      this.side = side;
    }

    /** Crossings are found in pairs on the way around; of four, neighbours are joined. */
    void cell(int row, int column) {
      double lowerLeft = values[row * side + column];
      double lowerRight = values[row * side + column + 1];
      double upperLeft = values[(row + 1) * side + column];
      double upperRight = values[(row + 1) * side + column + 1];
      boolean some = lowerLeft < 0.0 || lowerRight < 0.0 || upperLeft < 0.0 || upperRight < 0.0;
      boolean all = lowerLeft < 0.0 && lowerRight < 0.0 && upperLeft < 0.0 && upperRight < 0.0;
      if (!some || all) {
        return;
      }
      int before = count;
      cross(column, row, lowerLeft, column + 1, row, lowerRight);
      cross(column + 1, row, lowerRight, column + 1, row + 1, upperRight);
      cross(column + 1, row + 1, upperRight, column, row + 1, upperLeft);
      cross(column, row + 1, upperLeft, column, row, lowerLeft);
      if (count % 4 != 0) {
        count = before; // a number that is none
      }
    }

    private void cross(int x1, int y1, double value1, int x2, int y2, double value2) {
      if (value1 < 0.0 == value2 < 0.0) {
        return;
      }
      double share = value1 / (value1 - value2);
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * ends.length);
      }
      ends[count++] = (x1 + share * (x2 - x1)) / (side - 1);
      ends[count++] = (y1 + share * (y2 - y1)) / (side - 1);
    }
  }
}
