package org.netsketch.data;

/**
 * A circle on a chart, whose axes have scales of their own: in the rows' units it is an ellipse.
 *
 * @param x its middle
 * @param y its middle
 * @param radiusX above 0, in units of x
 * @param radiusY above 0, in units of y
 */
public record Disc(double x, double y, double radiusX, double radiusY) {

  /** The squared distance from the middle, in radii: at most 1 within the circle. */
  double distance(double pointX, double pointY) {
    double dx = (pointX - x) / radiusX;
    double dy = (pointY - y) / radiusY;
    return dx * dx + dy * dy;
  }

  /** The same circle elsewhere. */
  public Disc at(double otherX, double otherY) {
    return new Disc(otherX, otherY, radiusX, radiusY);
  }
}
