package org.netsketch.figure;

import java.util.Arrays;

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
   * pixels it goes through the least and the greatest of them: it looks the same, and is as quick,
   * however many there are.
   */
  public static Polyline ofSequence(Trace values, PlotArea area) {
    double[] x = new double[64];
    double[] y = new double[64];
    int size = 0;
    int next = 0;
    while (next < values.size()) {
      int end = endOfColumn(next, values.size(), area);
      int least = values.least(next, end);
      int greatest = values.greatest(next, end);
      double pixel = area.toX(next);
      next = end;
      if (least < 0) {
        continue;
      }
      if (size + 2 > x.length) {
        x = Arrays.copyOf(x, 2 * x.length);
        y = Arrays.copyOf(y, 2 * y.length);
      }
      x[size] = pixel;
      y[size++] = clamp(area.toY(values.get(Math.min(least, greatest))), area);
      if (least != greatest) {
        x[size] = pixel;
        y[size++] = clamp(area.toY(values.get(Math.max(least, greatest))), area);
      }
    }
    return new Polyline(x, y, size);
  }

  /** The first index after one that does not lie in the same column of pixels. */
  private static int endOfColumn(int first, int count, PlotArea area) {
    double column = Math.floor(area.toX(first));
    int end = (int) Math.max(first + 1.0, Math.min(count, Math.ceil(area.fromX(column + 1.0))));
    while (end < count && Math.floor(area.toX(end)) == column) {
      end++;
    }
    while (end > first + 1 && Math.floor(area.toX(end - 1)) > column) {
      end--;
    }
    return end;
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
