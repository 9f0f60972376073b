package org.netsketch.figure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

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
  public static Polyline ofSequence(IntToDoubleFunction values, int count, PlotArea area) {
    double[] x = new double[64];
    double[] y = new double[64];
    int size = 0;
    int next = 0;
    while (next < count) {
      long column = (long) area.toX(next);
      double pixel = area.toX(next);
      double min = Double.POSITIVE_INFINITY;
      double max = Double.NEGATIVE_INFINITY;
      boolean rising = false;
      while (next < count && (long) area.toX(next) == column) {
        double value = values.applyAsDouble(next++);
        if (value < min) {
          min = value;
          rising = false;
        }
        if (value > max) {
          max = value;
          rising = true;
        }
      }
      if (min > max) {
        continue;
      }
      if (size + 2 > x.length) {
        x = Arrays.copyOf(x, 2 * x.length);
        y = Arrays.copyOf(y, 2 * y.length);
      }
      x[size] = pixel;
      y[size++] = clamp(area.toY(rising ? min : max), area);
      if (max > min) {
        x[size] = pixel;
        y[size++] = clamp(area.toY(rising ? max : min), area);
      }
    }
    return new Polyline(x, y, size);
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
