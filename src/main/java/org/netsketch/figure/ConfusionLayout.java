package org.netsketch.figure;

import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where confusion matrices stand in an area, and how large their words and numbers are: all of one
 * size, which does not change while the network learns.
 *
 * @param edge at the left of everything, in pixels
 * @param matrix the cells of the first matrix, in pixels
 * @param matrices how many there are, 1 or 2
 * @param showsTraining whether the first one is that of the training rows
 * @param across from a matrix to the next one at its right, in pixels
 * @param down from a matrix to the next one below it, in pixels; 0 if they stand side by side
 * @param letter the size of words
 * @param titleSize the size of titles
 * @param titleLines the lines of a title, 1 or 2
 * @param numberSize the size of counts
 * @param nameSize the size of the names of columns
 * @param nameLines the lines on which these stand in turn
 */
record ConfusionLayout(
    double edge,
    Rectangle2D matrix,
    int matrices,
    boolean showsTraining,
    double across,
    double down,
    double letter,
    double titleSize,
    int titleLines,
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
   * @param parts the same in two lines
   */
  record Words(
      List<String> classes,
      String actual,
      String predicted,
      List<String> titles,
      List<String> parts) {

    /** The same with other names of classes. */
    Words with(List<String> names) {
      return new Words(names, actual, predicted, titles, parts);
    }
  }

  /** The size of letters, in those of the palette: what is read here is in the numbers. */
  private static final double LETTER = 1.15;

  /** In an area so many letters high the letters begin to grow with it, up to a limit. */
  private static final double USUAL_HEIGHT = 26.0;

  private static final double GROWTH = 1.5;

  /** The width of a cell, in its heights, at most. */
  static final double STRETCH = 1.8;

  /** The height of a cell, in letters of the palette, at most. */
  private static final double LARGEST = 13.0;

  /** The width of a digit, in its size. */
  private static final double DIGIT = 0.66;

  /** Smaller counts, in letters of the palette, are not read from the last row. */
  private static final double READABLE = 0.8;

  /** Above the cells, for a title; and a line of names below them; in letters. */
  static final double TITLE = 1.9;

  static final double LINE = 1.15;

  /** Smaller words, in the size of the others, are out of place. */
  private static final double ALIKE = 0.85;

  /** From a line of a title to the next one, in letters. */
  static final double TITLE_LINE = 1.25;

  /**
   * With the training rows' matrix and, beside it, that of the validation rows; or with the latter
   * alone where two would be too small to be read.
   *
   * @param largest the largest count there can be
   * @param aside whether there are validation rows
   */
  static ConfusionLayout of(
      Rectangle2D area, Words words, int largest, boolean aside, Palette palette) {
    double size = LETTER * palette.fontSize();
    ConfusionLayout all = beside(area, words, largest, aside ? 2 : 1, true, size, palette);
    return !aside || all.numberSize >= READABLE * palette.fontSize()
        ? all
        : beside(area, words, largest, 1, false, size, palette);
  }

  /** All side by side in an area of paper, if all their words have room there. */
  static Optional<ConfusionLayout> beside(
      Rectangle2D area, Words words, int largest, boolean aside, Palette palette) {
    return Stream.of(LETTER, 1.0)
        .map(size -> size * palette.fontSize())
        .map(size -> beside(area, words, largest, aside ? 2 : 1, true, size, palette))
        .filter(layout -> layout.isComfortable(palette))
        .findFirst();
  }

  private boolean isComfortable(Palette palette) {
    return numberSize >= READABLE * palette.fontSize()
        && nameSize >= ALIKE * letter
        && titleSize >= ALIKE * letter;
  }

  private static ConfusionLayout beside(
      Rectangle2D area,
      Words words,
      int largest,
      int matrices,
      boolean training,
      double size,
      Palette palette) {
    int classes = words.classes().size();
    double growth = area.getHeight() / (USUAL_HEIGHT * palette.fontSize());
    double letter = size * Math.max(1.0, Math.min(GROWTH, growth));
    double names = widest(words.classes(), letter);
    double titles = widest(words.titles(), letter);
    double left = Math.max(names, widest(List.of(words.actual(), words.predicted()), letter));
    left += letter;
    double gap = 1.4 * letter;
    double room = area.getWidth() - left - (matrices - 1) * gap - 0.5 * letter;
    double most = Math.max(1.0, room / matrices / classes);
    boolean broken = titles > 1.02 * room / matrices;
    int titleLines = broken ? 2 : 1;
    titles = broken ? widest(words.parts(), letter) : titles;
    double largestHeight = LARGEST * palette.fontSize();
    double above = (TITLE + (titleLines - 1) * TITLE_LINE) * letter;
    double rows = area.getHeight() - above - (0.35 + LINE) * letter;
    double high = Math.max(1.0, Math.min(rows / classes, largestHeight));
    int lines = names > 0.94 * Math.min(most, STRETCH * high) ? 2 : 1;
    rows -= (lines - 1) * LINE * letter;
    high = Math.max(1.0, Math.min(rows / classes, largestHeight));
    if (lines == 2) { // the outer names stand out over the first and the last column
      double out = 0.5 * Math.max(0.0, outermost(words.classes(), letter) - most);
      left += out;
      gap += 2.0 * out;
      room = area.getWidth() - left - out - (matrices - 1) * gap - 0.5 * letter;
      most = Math.max(1.0, room / matrices / classes);
    }
    double wide = Math.min(most, STRETCH * high);
    double spare = Math.max(0.0, room - matrices * classes * wide) / matrices;
    double overhang = Math.max(0.0, Math.min(titles - classes * wide, spare));
    double whole = left + matrices * (classes * wide + overhang) + (matrices - 1) * gap;
    double x = area.getX() + Math.max(0.0, (area.getWidth() - whole) / 2.0) + left;
    double free = rows - classes * high;
    double y = area.getY() + above + Math.max(0.0, free / 2.0);
    return new ConfusionLayout(
        area.getX(),
        new Rectangle2D.Double(x, y, classes * wide, classes * high),
        matrices,
        training,
        classes * wide + overhang + gap,
        0.0,
        letter,
        letter * Math.min(1.0, (classes * wide + overhang) / titles),
        titleLines,
        numberSize(Math.max(1.15 * letter, 0.3 * high), wide, high, largest),
        letter * Math.min(1.0, 0.94 * lines * wide / names),
        lines);
  }

  static double numberSize(double wanted, double wide, double high, int largest) {
    double digits = DIGIT * Math.max(2, Integer.toString(largest).length());
    return Math.min(wanted, Math.min(0.8 * high, 0.92 * wide / digits));
  }

  /** The height of everything, in pixels. */
  double height() {
    return down == 0.0 ? 0.0 : matrices * down - letter;
  }

  /** Whether the matrices stand one below the other. */
  boolean isColumn() {
    return down > 0.0;
  }

  static double outermost(List<String> names, double size) {
    return widest(List.of(names.get(0), names.get(names.size() - 1)), size);
  }

  static double widest(List<String> texts, double size) {
    List<Double> widths = texts.stream().map(text -> Typeface.width(text, (float) size)).toList();
    return Math.max(1.0, Collections.max(widths));
  }

  /** The cells of a matrix. */
  Rectangle2D matrix(int place) {
    return new Rectangle2D.Double(
        matrix.getX() + place * across,
        matrix.getY() + place * down,
        matrix.getWidth(),
        matrix.getHeight());
  }

  /** The base line of a line of a title above a matrix; the last one is the nearest. */
  double titleLine(int place, int line) {
    double last = matrix(place).getY() - (isColumn() ? TITLE : 0.6) * letter;
    return Math.rint(last - (titleLines - 1 - line) * TITLE_LINE * letter);
  }

  /** The base line of what the rows of a matrix are. */
  double actualLine(int place) {
    return Math.rint(matrix(place).getY() - 0.6 * letter);
  }

  /** The base line of a line of names below the cells of a matrix. */
  double nameLine(int place, int line) {
    return Math.rint(matrix(place).getMaxY() + (1.1 + line * LINE) * letter);
  }
}
