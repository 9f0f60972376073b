package org.netsketch.figure;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small charts side by side: how many columns and rows, and where each stands, below a line of
 * words where there is room for one.
 *
 * @param columns at least 1
 * @param rows at least 1
 * @param area of them all
 * @param gap between two of them
 * @param letter the size of the words above each; 0 for none
 */
record NeuronGrid(int columns, int rows, Rectangle2D area, double gap, double letter) {
  /** Width by height that a small chart would like to have. */
  private static final double PROPORTION = 1.5;

  /** The same where there is little room. */
  private static final double LEAST_PROPORTION = 1.15;

  /** The height of the line of words, in their size. */
  private static final double LINE = 1.3;

  /** Between two columns, in the size of words, and between two rows, in pixels. */
  private static final double COLUMN_GAP = 1.6;

  private static final double ROW_GAP = 6.0;

  /** The size of words in the figure's letters. */
  private static final double WORDS = 0.85;

  /** The least height and width of a chart with words above it, in the figure's letters. */
  private static final double LEAST_HEIGHT = 2.6;

  private static final double LEAST_WIDTH = 3.0;

  /** The least height of one of more charts than these, in the figure's letters. */
  private static final double SMALLEST = 2.0;

  private static final int MANY = 40;

  /**
   * The least height of so many charts in a width in which each can be read, in pixels; beyond some
   * dozens they are small, and have no words.
   */
  static double leastHeight(int count, double width, double fontSize) {
    double high = count > MANY ? SMALLEST : LEAST_HEIGHT + LINE * WORDS + ROW_GAP / fontSize + 0.2;
    int columns = (int) Math.max(1, width / (LEAST_PROPORTION * high * fontSize));
    int rows = (count + columns - 1) / columns;
    return rows * high * fontSize;
  }

  /** The grid whose charts come nearest to their best proportion and leave few places empty. */
  static NeuronGrid of(int count, Rectangle2D area, double fontSize) {
    int best = 1;
    double bestSize = 0.0;
    for (int columns = 1; columns <= count; columns++) {
      int rows = (count + columns - 1) / columns;
      double width = area.getWidth() / columns;
      double height = area.getHeight() / rows;
      double size = Math.min(width, height * PROPORTION);
      if (size > bestSize) {
        bestSize = size;
        best = columns;
      }
    }
    int rows = Math.max(1, (count + best - 1) / best);
    double gap = Math.max(2.0, Math.min(12.0, bestSize * 0.08));
    Rectangle2D bare = new NeuronGrid(best, rows, area, gap, 0.0).cell(0);
    boolean room =
        bare.getHeight() > LEAST_HEIGHT * fontSize && bare.getWidth() > LEAST_WIDTH * fontSize;
    return new NeuronGrid(best, rows, area, gap, room ? WORDS * fontSize : 0.0);
  }

  /** The place of one of them, without its words. */
  Rectangle2D cell(int index) {
    // Words above tell rows apart; those of neighbours must not run together.
    double across = Math.max(gap, COLUMN_GAP * letter);
    double down = letter > 0.0 ? Math.min(gap, ROW_GAP) : gap;
    double width = (area.getWidth() + across) / columns;
    double height = (area.getHeight() + down) / rows;
    double words = Math.rint(LINE * letter);
    int column = index % columns;
    int row = index / columns;
    return new Rectangle2D.Double(
        area.getX() + column * width,
        area.getY() + row * height + words,
        width - across,
        height - down - words);
  }

  /** Which of the first so many charts is at a point. */
  Optional<Integer> indexAt(double x, double y, int count) {
    return IntStream.range(0, count).boxed().filter(i -> cell(i).contains(x, y)).findFirst();
  }

  /** A frame, stronger if the unit is pointed at, and a stroke through one that is switched off. */
  static void mark(Paper paper, Rectangle2D cell, boolean off, boolean lit, Palette palette) {
    if (off) {
      paper.line(cell.getX(), cell.getMaxY(), cell.getMaxX(), cell.getY(), palette.axis(), 1.5);
    }
    paper.frame(frame(cell), 0.0, lit ? palette.ink() : palette.axis(), lit ? 2.0 : 1.0);
  }

  /** The border of a cell, on whole pixels. */
  static Rectangle2D frame(Rectangle2D cell) {
    return new Rectangle2D.Double(
        cell.getX() + 0.5, cell.getY() + 0.5, cell.getWidth() - 1, cell.getHeight() - 1);
  }

  /**
   * Writes a chart's name at the left above it and, where there is room for both, the weight with
   * which the sum takes it at the right; so they cover nothing.
   */
  void write(Paper paper, int index, String name, Optional<String> weight, Palette palette) {
    if (letter == 0.0) {
      return;
    }
    Rectangle2D cell = cell(index);
    double y = Math.rint(cell.getY() - 0.35 * letter);
    paper.write(name, cell.getX(), y, Paper.Align.LEFT, letter, palette.mutedInk());
    double room = cell.getWidth() - Typeface.width(name, (float) letter) - 0.6 * letter;
    weight.stream()
        .flatMap(number -> Stream.of("w = " + number, number))
        .filter(text -> Typeface.width(text, (float) letter) <= room)
        .findFirst()
        .ifPresent(
            text ->
                paper.write(
                    text, cell.getMaxX(), y, Paper.Align.RIGHT, letter, palette.mutedInk()));
  }
}
