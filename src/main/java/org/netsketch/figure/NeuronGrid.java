package org.netsketch.figure;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Small charts side by side: how many columns and rows, and where each stands.
 *
 * @param columns at least 1
 * @param rows at least 1
 * @param area of them all
 * @param gap between two of them
 */
public record NeuronGrid(int columns, int rows, Rectangle2D area, double gap) {
  /** Width by height that a small chart would like to have. */
  private static final double PROPORTION = 1.5;

  /** The grid whose charts come nearest to their best proportion and leave few places empty. */
  public static NeuronGrid of(int count, Rectangle2D area) {
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
    return new NeuronGrid(best, rows, area, gap);
  }

  /** The place of one of them. */
  public Rectangle2D cell(int index) {
    double width = (area.getWidth() + gap) / columns;
    double height = (area.getHeight() + gap) / rows;
    int column = index % columns;
    int row = index / columns;
    return new Rectangle2D.Double(
        area.getX() + column * width, area.getY() + row * height, width - gap, height - gap);
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

  /** Whether there is room for a number in each. */
  public boolean hasRoomForNumbers(double fontSize) {
    return cell(0).getHeight() > 3.2 * fontSize && cell(0).getWidth() > 3.0 * fontSize;
  }
}
