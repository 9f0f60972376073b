package org.netsketch.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * The cells of a confusion matrix with their counts.
 *
 * @param confusion what is taken for what
 * @param palette colours
 */
record ConfusionCells(Confusion confusion, Palette palette) {

  /**
   * Draws them.
   *
   * @param size of the numbers; 0 for none
   */
  void draw(Paper paper, Rectangle2D cells, double size) {
    int classes = confusion.counts().length;
    double width = cells.getWidth() / classes;
    double height = cells.getHeight() / classes;
    double gap = height > 8.0 ? 1.0 : 0.5;
    for (int actual = 0; actual < classes; actual++) {
      for (int predicted = 0; predicted < classes; predicted++) {
        int count = confusion.counts()[actual][predicted];
        double share = (double) count / Math.max(1, confusion.samplesOf(actual));
        Rectangle2D cell =
            new Rectangle2D.Double(
                cells.getX() + predicted * width + gap,
                cells.getY() + actual * height + gap,
                width - 2 * gap,
                height - 2 * gap);
        paper.fill(cell, Math.min(3.0, height / 8.0), shade(actual, predicted, share));
        if (size > 0.0 && count > 0) {
          paper.write(
              Integer.toString(count),
              cell.getCenterX(),
              Math.rint(cell.getCenterY() + size * 0.36),
              Paper.Align.CENTRE,
              size,
              palette.ink());
        }
      }
    }
  }

  /** What is right has the colour of its class, what is wrong a grey. */
  private Color shade(int actual, int predicted, double share) {
    Color full = actual == predicted ? ClassColours.of(actual, palette) : palette.points();
    double strength = share == 0.0 ? 0.0 : 0.1 + 0.45 * share;
    Color empty = ColourRamp.between(palette.surface(), palette.grid(), 0.55);
    return share == 0.0 ? empty : ColourRamp.between(palette.surface(), full, strength);
  }
}
