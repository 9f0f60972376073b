package org.netsketch.figure;

import java.util.Arrays;
import org.netsketch.train.Extremes;

/**
 * A line through pixels.
 *
 * @param x across, only the first {@code size} of them count
 * @param y downwards
 * @param size how many points there are
 */
public record Polyline(double[] x, double[] y, int size) {
  /** How far beyond the plot a line is followed, in pixels: numbers of any size can be drawn. */
  private static final double BEYOND = 2_000.0;

  /** Through points of the plane. */
  public static Polyline through(double[] x, double[] y, PlotArea area) {
    double[] across = new double[x.length];
    double[] down = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      across[i] = area.toX(x[i]);
      down[i] = clamp(area.toY(y[i]), area);
    }
    return new Polyline(across, down, x.length);
  }

  /**
   * Through values at 0, 1, 2 … on the horizontal axis. Where there are several in a column of
   * pixels it goes through the least and the greatest of them: it looks the same, however many
   * there are.
   */
  public static Polyline ofSequence(Extremes values, PlotArea area) {
    return ofSequence(values, Double.NEGATIVE_INFINITY, area);
  }

  /**
   * The same.
   *
   * @param floor as what values below it are drawn
   */
  public static Polyline ofSequence(Extremes values, double floor, PlotArea area) {
    double[] x = new double[64];
    double[] y = new double[64];
    int size = 0;
    int next = 0;
    while (next < values.size()) {
      int first = next;
      next = endOfColumn(first, values.size(), area);
      int least = values.least(first, next);
      if (least < 0) {
        continue;
      }
      int greatest = values.greatest(first, next);
      if (size + 2 > x.length) {
        x = Arrays.copyOf(x, 2 * x.length);
        y = Arrays.copyOf(y, 2 * y.length);
      }
      x[size] = area.toX(first);
      y[size++] = heightOf(values.get(Math.min(least, greatest)), floor, area);
      if (values.get(greatest) > values.get(least)) {
        x[size] = area.toX(first);
        y[size++] = heightOf(values.get(Math.max(least, greatest)), floor, area);
      }
    }
    return new Polyline(x, y, size);
  }

  /** The first index that does not belong to the column of pixels of another one. */
  private static int endOfColumn(int first, int count, PlotArea area) {
    long column = (long) area.toX(first);
    int low = first + 1;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((long) area.toX(middle) == column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double heightOf(double value, double floor, PlotArea area) {
    return clamp(area.toY(Math.max(value, floor)), area);
  }

  /** The border of the area between the line and a level. */
  public Polyline downTo(double level) {
    double[] across = Arrays.copyOf(x, size + 2);
    double[] down = Arrays.copyOf(y, size + 2);
    across[size] = x[size - 1];
    across[size + 1] = x[0];
    down[size] = level;
    down[size + 1] = level;
    return new Polyline(across, down, size + 2);
  }

  private static double clamp(double pixel, PlotArea area) {
    return Math.max(area.y() - BEYOND, Math.min(area.y() + area.height() + BEYOND, pixel));
  }
}
