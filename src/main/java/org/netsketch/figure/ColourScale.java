package org.netsketch.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleFunction;

/**
 * A bar at the right of a chart that says which number a colour stands for.
 *
 * @param numbers that are shown
 * @param logarithmic whether equal steps of colour are equal factors
 * @param colour of a number
 * @param palette sizes
 */
record ColourScale(
    AxisRange numbers, boolean logarithmic, DoubleFunction<Color> colour, Palette palette) {
  private static final int STEPS = 64;

  /** The room that it needs beside the chart, with its numbers. */
  static double width(Palette palette) {
    return palette.fontSize() * 5.2;
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
    Ticks ticks = logarithmic ? Ticks.logarithmic(numbers, most) : Ticks.linear(numbers, most);
    for (int i = 0; i < ticks.values().size(); i++) {
      double y = bar.toY(ticks.values().get(i)) + letter * 0.35;
      String text = ticks.labels().get(i);
      paper.write(text, left + letter * 1.2, y, Paper.Align.LEFT, letter, palette.mutedInk());
    }
  }

  /** The number a share of the way up. */
  private double number(double share) {
    return logarithmic
        ? numbers.low() * Math.pow(numbers.high() / numbers.low(), share)
        : numbers.low() + share * (numbers.high() - numbers.low());
  }
}
