package org.netsketch.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.function.IntFunction;

/**
 * A small picture that is enlarged when it is drawn: a colour for each node of a grid.
 *
 * @param width nodes in a row
 * @param height rows, the upper one first
 * @param colours opaque, as 0xFFRRGGBB
 */
public record Pixels(int width, int height, int[] colours) {
  /**
   * The picture of a square grid of numbers.
   *
   * @param side nodes in a row
   * @param colour of node i: row i / side, the lower one first
   */
  static Pixels of(int side, IntFunction<Color> colour) {
    int[] colours = new int[side * side];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        int node = (side - 1 - row) * side + column;
        colours[row * side + column] = colour.apply(node).getRGB();
      }
    }
    return new Pixels(side, side, colours);
  }

  /** Where the whole picture lies if the outermost nodes are to lie on the border of an area. */
  public Rectangle2D around(Rectangle2D area) {
    double stepX = area.getWidth() / (width - 1);
    double stepY = area.getHeight() / (height - 1);
    return new Rectangle2D.Double(
        area.getX() - stepX / 2,
        area.getY() - stepY / 2,
        area.getWidth() + stepX,
        area.getHeight() + stepY);
  }
}
