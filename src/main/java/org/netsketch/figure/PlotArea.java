package org.netsketch.figure;

import java.awt.geom.Rectangle2D;

/**
 * Where numbers lie on a drawing: a rectangle in pixels, and the ranges that it shows.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width above 0
 * @param height above 0
 * @param horizontal the range from left to right
 * @param vertical the range from bottom to top
 * @param logarithmic whether the vertical axis is
 */
public record PlotArea(
    double x,
    double y,
    double width,
    double height,
    AxisRange horizontal,
    AxisRange vertical,
    boolean logarithmic) {

  /** The rectangle with the ranges of two linear axes. */
  static PlotArea linear(Rectangle2D area, AxisRange horizontal, AxisRange vertical) {
    return new PlotArea(
        area.getX(), area.getY(), area.getWidth(), area.getHeight(), horizontal, vertical, false);
  }

  /** The rectangle alone. */
  public Rectangle2D rectangle() {
    return new Rectangle2D.Double(x, y, width, height);
  }

  /** The pixel of a number on the horizontal axis. */
  public double toX(double value) {
    return x + width * (value - horizontal.low()) / (horizontal.high() - horizontal.low());
  }

  /** The pixel of a number on the vertical axis. */
  public double toY(double value) {
    double share =
        logarithmic
            ? Math.log(Math.max(value, 1e-300) / vertical.low())
                / Math.log(vertical.high() / vertical.low())
            : (value - vertical.low()) / (vertical.high() - vertical.low());
    return y + height * (1.0 - share);
  }

  /** The number at a pixel of the horizontal axis. */
  public double fromX(double pixel) {
    return horizontal.low() + (pixel - x) / width * (horizontal.high() - horizontal.low());
  }

  /** The number at a pixel of the vertical axis. */
  public double fromY(double pixel) {
    double share = 1.0 - (pixel - y) / height;
    return logarithmic
        ? vertical.low() * Math.pow(vertical.high() / vertical.low(), share)
        : vertical.low() + share * (vertical.high() - vertical.low());
  }

  /** Whether a pixel is in the rectangle. */
  public boolean contains(double pixelX, double pixelY) {
    return pixelX >= x && pixelX <= x + width && pixelY >= y && pixelY <= y + height;
  }
}
