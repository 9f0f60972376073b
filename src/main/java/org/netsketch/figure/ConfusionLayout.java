package org.netsketch.figure;

import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;

/**
 * Where confusion matrices stand in an area, and how large their words and numbers are: all of one
 * size, which does not change while the network learns.
 *
 * @param matrix the cells of the first matrix, in pixels
 * @param matrices how many stand side by side, 1 or 2
 * @param showsTraining whether the first one is that of the training rows
 * @param step from a matrix to the next one, in pixels
 * @param letter the size of words
 * @param titleSize the size of titles
 * @param numberSize the size of counts
 * @param nameSize the size of the names of columns
 * @param nameLines the lines on which these stand in turn, 1 or 2
 */
record ConfusionLayout(
    Rectangle2D matrix,
    int matrices,
    boolean showsTraining,
    double step,
    double letter,
    double titleSize,
    double numberSize,
    double nameSize,
    int nameLines) {

  /**
   * What is written.
   *
   * @param classes the names of rows and columns
   * @param actual what the rows are
   * @param predicted what the columns are
   * @param titles of the matrices, at their widest
   */
  record Words(List<String> classes, String actual, String predicted, List<String> titles) {}

  /** The size of letters, in those of the palette: what is read here is in the numbers. */
  private static final double LETTER = 1.15;

  /** In an area so many letters high the letters begin to grow with it, up to a limit. */
  private static final double USUAL_HEIGHT = 26.0;

  private static final double GROWTH = 1.5;

  /** The width of a cell, in its heights, at most. */
  private static final double STRETCH = 1.8;

  /** The height of a cell, in letters of the palette, at most. */
  private static final double LARGEST = 13.0;

  /** The width of a digit, in its size. */
  private static final double DIGIT = 0.66;

  /** Smaller counts, in letters of the palette, are not read from the last row. */
  private static final double READABLE = 0.8;

  /** Above the cells, for a title; and a line of names below them; in letters. */
  private static final double TITLE = 1.9;

  private static final double LINE = 1.15;

  /**
   * With the training rows' matrix and, beside it, that of the validation rows; or with the latter
   * alone where two would be too small to be read.
   *
   * @param largest the largest count there can be
   * @param aside whether there are validation rows
   */
  static ConfusionLayout of(
      Rectangle2D area, Words words, int largest, boolean aside, Palette palette) {
    ConfusionLayout all = of(area, words, largest, aside ? 2 : 1, true, palette);
    return !aside || all.numberSize >= READABLE * palette.fontSize()
        ? all
        : of(area, words, largest, 1, false, palette);
  }

  private static ConfusionLayout of(
      Rectangle2D area, Words words, int largest, int matrices, boolean training, Palette palette) {
    int classes = words.classes().size();
    double growth = area.getHeight() / (USUAL_HEIGHT * palette.fontSize());
    double letter = LETTER * palette.fontSize() * Math.max(1.0, Math.min(GROWTH, growth));
    double names = widest(words.classes(), letter);
    double left = Math.max(names, widest(List.of(words.actual(), words.predicted()), letter));
    left += letter;
    double gap = 1.4 * letter;
    double room = area.getWidth() - left - (matrices - 1) * gap - 0.5 * letter;
    double most = Math.max(1.0, room / matrices / classes);
    double largestHeight = LARGEST * palette.fontSize();
    double rows = area.getHeight() - (TITLE + 0.35 + LINE) * letter;
    double high = Math.max(1.0, Math.min(rows / classes, largestHeight));
    int lines = names > 0.94 * Math.min(most, STRETCH * high) ? 2 : 1;
    rows -= (lines - 1) * LINE * letter;
    high = Math.max(1.0, Math.min(rows / classes, largestHeight));
    double wide = Math.min(most, STRETCH * high);
    double titles = widest(words.titles(), letter);
    double spare = Math.max(0.0, room - matrices * classes * wide) / matrices;
    double overhang = Math.max(0.0, Math.min(titles - classes * wide, spare));
    double whole = left + matrices * (classes * wide + overhang) + (matrices - 1) * gap;
    double x = area.getX() + Math.max(0.0, (area.getWidth() - whole) / 2.0) + left;
    double free = rows - classes * high;
    double y = area.getY() + TITLE * letter + Math.max(0.0, free / 2.0);
    double digits = DIGIT * Math.max(2, Integer.toString(largest).length());
    return new ConfusionLayout(
        new Rectangle2D.Double(x, y, classes * wide, classes * high),
        matrices,
        training,
        classes * wide + overhang + gap,
        letter,
        letter * Math.min(1.0, (classes * wide + overhang) / titles),
        Math.min(Math.max(1.15 * letter, 0.3 * high), Math.min(0.8 * high, 0.92 * wide / digits)),
        letter * Math.min(1.0, 0.94 * lines * wide / names),
        lines);
  }

  private static double widest(List<String> texts, double size) {
    List<Double> widths = texts.stream().map(text -> Typeface.width(text, (float) size)).toList();
    return Math.max(1.0, Collections.max(widths));
  }

  /** The cells of a matrix. */
  Rectangle2D matrix(int place) {
    return new Rectangle2D.Double(
        matrix.getX() + place * step, matrix.getY(), matrix.getWidth(), matrix.getHeight());
  }

  /** The base line of a line of names below the cells. */
  double nameLine(int line) {
    return Math.rint(matrix.getMaxY() + (1.1 + line * LINE) * letter);
  }
}
