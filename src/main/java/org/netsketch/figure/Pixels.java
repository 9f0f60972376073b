package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
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

  /** A dot a node. */
  BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, colours, 0, width);
    return image;
  }

  /** The picture enlarged for an area, colours blended from node to node. */
  BufferedImage blended(Rectangle2D area, double dotsPerUnit) {
    BufferedImage large =
        new BufferedImage(
            (int) Math.max(width, Math.ceil(area.getWidth() * dotsPerUnit)),
            (int) Math.max(height, Math.ceil(area.getHeight() * dotsPerUnit)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = large.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image(), 0, 0, large.getWidth(), large.getHeight(), null);
    graphics.dispose();
    return large;
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
