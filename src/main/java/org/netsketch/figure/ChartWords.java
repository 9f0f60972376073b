package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.netsketch.figure.Legend.Entry;

/**
 * The words above a chart that stands by itself, broken where a line ends: its title, and what is
 * what in it.
 *
 * @param title one line or more; empty for none
 * @param legend without entries for none
 * @param palette colours and sizes
 */
record ChartWords(String title, Legend legend, Palette palette) {
  /** The empty border of a chart, in pixels. */
  static final double MARGIN = 12.0;

  /** How far words are from the edges at the left and at the right, in pixels. */
  static final double LEFT = 16.0;

  /** The size of a title, and from a line of it to the next one, in letters. */
  private static final double TITLE = 1.2;

  private static final double LINE = 1.21;
  private static final double ASCENT = 0.97;

  /** Between a title, a legend and the chart, in pixels: half of its uppermost number is in it. */
  static final double GAP = 8.0;

  /** Those of a title and a legend that are to be seen. */
  static ChartWords of(String title, List<Entry> legend, Caption caption, Palette palette) {
    return new ChartWords(
        caption.title() ? title : "",
        Legend.of(caption.legend() ? legend : List.of(), palette),
        palette);
  }

  private float letter() {
    return (float) (TITLE * palette.fontSize());
  }

  private List<String> titleLines(double room) {
    return title.isEmpty()
        ? List.of()
        : LineBreaks.of(title, room, text -> Typeface.boldWidth(text, letter()));
  }

  private static double room(double width) {
    return Math.max(1.0, width - 2.0 * LEFT);
  }

  private double titleHeight(double width) {
    return titleLines(room(width)).size() * LINE * letter();
  }

  /** Where the legend begins, below the upper border. */
  private double legendTop(double width) {
    return title.isEmpty() ? 0.0 : titleHeight(width) + GAP;
  }

  /** How high they are in a figure of some width, with the border above them. */
  double height(double width) {
    if (legend.entries().isEmpty()) {
      return title.isEmpty() ? MARGIN - GAP : MARGIN + titleHeight(width);
    }
    return MARGIN + legendTop(width) + legend.height(room(width));
  }

  /** Draws the ground and the words; gives back what is left for the chart below them. */
  Rectangle2D draw(Graphics2D graphics, Rectangle2D area) {
    graphics.setPaint(palette.surface());
    graphics.fill(area);
    double top = area.getY() + MARGIN;
    double width = area.getWidth();
    if (!title.isEmpty()) {
      DrawingHint.part(
          graphics, "title", () -> drawTitle(graphics, area.getX() + LEFT, top, room(width)));
    }
    if (!legend.entries().isEmpty()) {
      double below = top + legendTop(width);
      DrawingHint.part(
          graphics,
          "legend",
          () -> legend.draw(new ImagePaper(graphics), area.getX() + LEFT, below, room(width)));
    }
    double height = height(width);
    return new Rectangle2D.Double(
        area.getX(), area.getY() + height, width, Math.max(1.0, area.getHeight() - height));
  }

  private void drawTitle(Graphics2D graphics, double left, double top, double room) {
    graphics.setFont(Typeface.bold(letter()));
    graphics.setPaint(palette.ink());
    double line = top + ASCENT * letter();
    for (String text : titleLines(room)) {
      graphics.drawString(text, (float) left, (float) line);
      line += LINE * letter();
    }
  }
}
