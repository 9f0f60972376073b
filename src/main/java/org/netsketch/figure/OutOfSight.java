package org.netsketch.figure;

/** Where most of a curve lies that the axes do not show, since they follow the points. */
public enum OutOfSight {
  /** It can be seen. */
  NOT,
  /** Above what is shown. */
  ABOVE,
  /** Below what is shown. */
  BELOW,
  /** Partly above and partly below, and nowhere to be seen. */
  BOTH;

  /** The share of a curve that must be out of sight on one side for it to be said. */
  private static final double MOST = 0.75;

  /** The share at which it is still said, so that the words do not flicker. */
  private static final double STILL = 0.6;

  private static final double ALL = 0.97;

  /**
   * Where a curve lies.
   *
   * @param y of the curve, evenly along it
   * @param vertical what is shown
   * @param before what was said of it last
   */
  public static OutOfSight of(double[] y, AxisRange vertical, OutOfSight before) {
    double above = 0.0;
    double below = 0.0;
    for (double value : y) {
      above += value > vertical.high() ? 1.0 / y.length : 0.0;
      below += value < vertical.low() ? 1.0 / y.length : 0.0;
    }
    if (above >= (before == ABOVE ? STILL : MOST)) {
      return ABOVE;
    }
    if (below >= (before == BELOW ? STILL : MOST)) {
      return BELOW;
    }
    return above + below >= ALL ? BOTH : NOT;
  }
}
