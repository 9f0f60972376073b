package org.netsketch.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleFunction;

/**
 * A bar at the right of a chart that says which number a colour stands for; in a narrow figure it
 * lies below the chart.
 *
 * @param numbers that are shown
 * @param logarithmic whether equal steps of colour are equal factors
 * @param colour of a number
 * @param palette sizes
 */
record ColourScale(
    AxisRange numbers, boolean logarithmic, DoubleFunction<Color> colour, Palette palette) {
  private static final int STEPS = 64;

  /** The least room beside a chart, in letters, and how many marks it is measured with. */
  private static final double BESIDE = 5.2;

  private static final int MARKS = 8;

  /** A figure of less letters' width is narrow. */
  private static final double NARROW = 20.0;

  /** The height of a bar below a chart with its numbers, and the room at its sides, in letters. */
  private static final double BELOW = 2.8;

  private static final double MARGIN = 1.2;

  /** The room that it needs beside the chart, with its numbers, in pixels. */
  double width() {
    double numbers = MarkedAxis.widest(ticks(MARKS), Typeface.regular(palette.fontSize()));
    return Math.max(BESIDE * palette.fontSize(), 2.4 * palette.fontSize() + numbers);
  }

  private static boolean liesBelow(double width, Palette palette) {
    return width < NARROW * palette.fontSize();
  }

  /** What of a figure it leaves for the chart. */
  static Rectangle2D above(Rectangle2D figure, Palette palette) {
    double height = figure.getHeight() - height(figure.getWidth(), palette);
    return new Rectangle2D.Double(figure.getX(), figure.getY(), figure.getWidth(), height);
  }

  /** The room that it needs below the chart, in a figure of some width. */
  static double height(double width, Palette palette) {
    return liesBelow(width, palette) ? BELOW * palette.fontSize() : 0.0;
  }

  /** The room that it needs beside the chart, in a figure of some width. */
  double width(double width) {
    return liesBelow(width, palette) ? 0.0 : width();
  }

  /** Draws it in a figure, below or beside the plot. */
  void draw(Paper paper, PlotArea plot, Rectangle2D figure) {
    if (liesBelow(figure.getWidth(), palette)) {
      drawBelow(paper, figure);
    } else {
      draw(paper, plot);
    }
  }

  private void drawBelow(Paper paper, Rectangle2D figure) {
    double letter = palette.fontSize();
    double left = figure.getX() + MARGIN * letter;
    double width = figure.getWidth() - 2.0 * MARGIN * letter;
    double top = figure.getMaxY() - BELOW * letter;
    PlotArea bar = new PlotArea(left, left, width, width, numbers, numbers, logarithmic);
    for (int i = 0; i < STEPS; i++) {
      paper.fill(
          new Rectangle2D.Double(left + width * i / STEPS, top, width / STEPS + 0.6, 0.8 * letter),
          0.0,
          colour.apply(number((i + 0.5) / STEPS)));
    }
    Ticks both = ticks(2);
    double numbers = MarkedAxis.widest(both, Typeface.regular(palette.fontSize()));
    Ticks ticks = 2.0 * numbers + letter > width ? both.first() : both;
    for (int i = 0; i < ticks.values().size(); i++) {
      String text = ticks.labels().get(i);
      double half = Typeface.width(text, palette.fontSize()) / 2.0;
      double x = 2.0 * left + width - bar.toY(ticks.values().get(i)); // what is up is right here
      double inside = Math.max(left + half, Math.min(x, left + width - half));
      double line = top + 1.9 * letter;
      paper.write(text, inside, line, Paper.Align.CENTRE, letter, palette.mutedInk());
    }
  }

  /** Draws it beside a chart's plot. */
  void draw(Paper paper, PlotArea place) {
    double letter = palette.fontSize();
    double left = place.x() + place.width() + letter;
    for (int i = 0; i < STEPS; i++) {
      double top = place.y() + place.height() * (1.0 - (i + 1.0) / STEPS);
      paper.fill(
          new Rectangle2D.Double(left, top, letter * 0.8, place.height() / STEPS + 0.6),
          0.0,
          colour.apply(number((i + 0.5) / STEPS)));
    }
    PlotArea bar =
        new PlotArea(
            place.x(), place.y(), place.width(), place.height(), numbers, numbers, logarithmic);
    int most = (int) Math.max(2, place.height() / (2.5 * letter));
    Ticks ticks = ticks(most);
    for (int i = 0; i < ticks.values().size(); i++) {
      double y = bar.toY(ticks.values().get(i)) + letter * 0.35;
      String text = ticks.labels().get(i);
      paper.write(text, left + letter * 1.2, y, Paper.Align.LEFT, letter, palette.mutedInk());
    }
  }

  private Ticks ticks(int most) {
    return logarithmic ? Ticks.logarithmic(numbers, most) : Ticks.linear(numbers, most);
  }

  /** The number a share of the way up. */
  private double number(double share) {
    return logarithmic
        ? numbers.low() * Math.pow(numbers.high() / numbers.low(), share)
        : numbers.low() + share * (numbers.high() - numbers.low());
  }
}
