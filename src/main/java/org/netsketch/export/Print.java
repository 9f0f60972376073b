package org.netsketch.export;

import org.netsketch.figure.Caption;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;

/**
 * How a figure is put on paper.
 *
 * @param chart which figure
 * @param width in millimetres
 * @param dpi dots an inch, for files that have dots
 * @param fontScale how much larger letters and lines are than usual; letters have 8.5 points then
 * @param caption the words around it
 * @param language of its words
 */
public record Print(
    Chart chart, double width, int dpi, double fontScale, Caption caption, Language language) {
  /** As wide as the text of an A4 page, for a printer. */
  public static final Print USUAL =
      new Print(Chart.FIT, 160.0, 300, 1.0, Caption.FULL, Language.EN);

  /** The least and the greatest width in millimetres. */
  public static final double LEAST_WIDTH = 30.0;

  /** See {@link #LEAST_WIDTH}. */
  public static final double MOST_WIDTH = 1000.0;

  /** The fewest dots an inch. */
  public static final int LEAST_DPI = 36;

  /** The most dots an inch. */
  public static final int MOST_DPI = 1200;

  /** The smallest letters. */
  public static final double LEAST_FONT_SCALE = 0.5;

  /** The largest letters. */
  public static final double MOST_FONT_SCALE = 3.0;

  /** Dots of an image beyond which no ordinary program can show it. */
  private static final double MOST_DOTS = 120e6;

  private static final double MILLIMETRES_AN_INCH = 25.4;
  private static final double POINTS_AN_INCH = 72.0;

  /** A figure's letters are of size 14. */
  private static final double POINTS_A_UNIT = 8.5 / 14.0;

  /**
   * Checks every number.
   *
   * @throws InvalidInput that names the option
   */
  public Print {
    check("--width", width, LEAST_WIDTH, MOST_WIDTH, " mm");
    check("--dpi", dpi, LEAST_DPI, MOST_DPI, "");
    check("--font-scale", fontScale, LEAST_FONT_SCALE, MOST_FONT_SCALE, "");
  }

  /** Another figure. */
  public Print of(Chart other) {
    return new Print(other, width, dpi, fontScale, caption, language);
  }

  /** The same, so many millimetres wide. */
  public Print wide(double millimetres) {
    return new Print(chart, millimetres, dpi, fontScale, caption, language);
  }

  /** The same with so many dots an inch. */
  public Print fine(int dots) {
    return new Print(chart, width, dots, fontScale, caption, language);
  }

  /** The same with letters and lines of another size. */
  public Print scaled(double scale) {
    return new Print(chart, width, dpi, scale, caption, language);
  }

  /** The same with other words around it. */
  public Print with(Caption other) {
    return new Print(chart, width, dpi, fontScale, other, language);
  }

  /** The same with words of another language. */
  public Print in(Language other) {
    return new Print(chart, width, dpi, fontScale, caption, other);
  }

  /**
   * Checks that letters of this size have room in this width.
   *
   * @throws InvalidInput that says how wide the figure has to be
   */
  void checkRoom() {
    double least = LEAST_WIDTH * Math.max(1.0, fontScale);
    if (width < least) {
      throw new InvalidInput(
          "--width",
          "tooNarrow",
          plain(width) + " mm",
          plain(fontScale),
          plain(Math.ceil(least)) + " … " + plain(MOST_WIDTH) + " mm");
    }
  }

  private static void check(String option, double value, double least, double most, String unit) {
    if (!(value >= least && value <= most)) {
      throw new InvalidInput(
          option, "outOfRange", plain(value) + unit, plain(least) + " … " + plain(most) + unit);
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** Points of print, 72 an inch, for one of the figure's units. */
  double pointsAUnit() {
    return POINTS_A_UNIT * fontScale;
  }

  /** A length in points of print. */
  static double points(double millimetres) {
    return millimetres / MILLIMETRES_AN_INCH * POINTS_AN_INCH;
  }

  /** A length in the figure's units. */
  double units(double millimetres) {
    return points(millimetres) / pointsAUnit();
  }

  /**
   * A length in dots.
   *
   * @param height of the whole, to see whether it can be shown at all
   * @throws InvalidInput if there would be too many dots
   */
  int dots(double millimetres, double height) {
    double anInch = dpi / MILLIMETRES_AN_INCH;
    double all = width * anInch * height * anInch;
    if (all > MOST_DOTS) {
      throw new InvalidInput(
          "--dpi",
          "tooManyDots",
          Long.toString(Math.round(all / 1e6)),
          Long.toString(Math.round(MOST_DOTS / 1e6)));
    }
    return (int) Math.round(millimetres * anInch);
  }
}
