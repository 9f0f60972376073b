package org.netsketch.figure;

import java.awt.geom.Rectangle2D;

/**
 * Confusion matrices one below the other, as in a narrow figure; each has a line of its own for
 * what its rows are, and one for its columns.
 */
final class ConfusionColumn {
  /** The most lines of names, and the height of a cell in its width and in letters. */
  private static final int MOST_LINES = 3;

  private static final double SQUARE = 1.0;
  private static final double HIGHEST = 2.6;
  private static final double LOWEST = 1.5;

  /** Names of classes that take more of a column's width than this are not written. */
  private static final double MOST_NAMES = 0.36;

  private ConfusionColumn() {}

  /**
   * Where they stand in an area, whose width counts.
   *
   * @param largest the largest count there can be
   * @param aside whether there are validation rows
   */
  static ConfusionLayout layout(
      Rectangle2D area, ConfusionLayout.Words words, int largest, boolean aside, Palette palette) {
    double letter = palette.fontSize();
    int classes = words.classes().size();
    double left = ConfusionLayout.widest(words.classes(), letter) + 0.6 * letter;
    double room = area.getWidth() - left;
    double names = ConfusionLayout.widest(words.classes(), letter);
    double widestCell = ConfusionLayout.STRETCH * HIGHEST * letter;
    double wide = Math.min(room / classes, widestCell);
    int lines = columnLines(names, wide);
    if (lines > 1) {
      double out = 0.5 * Math.max(0.0, ConfusionLayout.outermost(words.classes(), letter) - wide);
      wide = Math.min((room - out) / classes, widestCell);
      lines = columnLines(names, wide);
    }
    double high = Math.max(LOWEST * letter, Math.min(SQUARE * wide, HIGHEST * letter));
    boolean broken = ConfusionLayout.widest(words.titles(), letter) > area.getWidth();
    int titleLines = broken ? 2 : 1;
    double titles = ConfusionLayout.widest(broken ? words.parts() : words.titles(), letter);
    double above = (titleLines * ConfusionLayout.TITLE_LINE + ConfusionLayout.TITLE) * letter;
    double below = (0.5 + (lines + 1) * ConfusionLayout.LINE) * letter;
    return new ConfusionLayout(
        area.getX(),
        new Rectangle2D.Double(
            area.getX() + left, area.getY() + above, classes * wide, classes * high),
        aside ? 2 : 1,
        true,
        0.0,
        above + classes * high + below + letter,
        letter,
        letter * Math.min(1.0, area.getWidth() / titles),
        titleLines,
        ConfusionLayout.numberSize(letter, wide, high, largest),
        letter * Math.min(1.0, 0.94 * lines * wide / names),
        lines);
  }

  private static int columnLines(double names, double wide) {
    return (int) Math.max(1, Math.min(MOST_LINES, Math.ceil(names / (0.94 * wide))));
  }

  /** Whether the names of classes have room in a column of some width; if not, numbers have. */
  static boolean hasRoomForNames(ConfusionLayout.Words words, double width, Palette palette) {
    double names = ConfusionLayout.widest(words.classes(), palette.fontSize());
    double cells = (width - names - palette.fontSize()) / words.classes().size();
    return names < MOST_NAMES * width && names < 0.9 * MOST_LINES * cells;
  }
}
