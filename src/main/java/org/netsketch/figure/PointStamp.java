package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A mark as a few small pictures, one for each quarter of a pixel, that are copied instead of drawn
 * anew: ten thousand points stay fluid. For images only; on paper a mark is drawn as a shape.
 */
final class PointStamp {
  private static final int QUARTERS = 4;

  private final Graphics2D graphics;
  private final AffineTransform toPixels;
  private final BufferedImage[] pictures = new BufferedImage[QUARTERS * QUARTERS];
  private final int reach;
  private final Point2D.Double place = new Point2D.Double();

  /** Prepares the pictures; {@link #end} gives the graphics back as they were. */
  PointStamp(Graphics2D graphics, Shape mark, Color colour) {
    this(graphics, mark, colour, Palette.faded(colour, 0.0));
  }

  /**
   * The same for a round mark that covers what lies below it.
   *
   * @param inside the colour that it has inside
   */
  PointStamp(Graphics2D graphics, Shape mark, Color colour, Color inside) {
    this.graphics = graphics;
    toPixels = graphics.getTransform();
    Shape enlarged =
        AffineTransform.getScaleInstance(toPixels.getScaleX(), toPixels.getScaleY())
            .createTransformedShape(mark);
    Rectangle2D bounds = enlarged.getBounds2D();
    reach = (int) Math.ceil(Math.max(bounds.getWidth(), bounds.getHeight()) / 2.0) + 1;
    for (int i = 0; i < pictures.length; i++) {
      double right = (i % QUARTERS + 0.5) / QUARTERS;
      int row = i / QUARTERS;
      double down = (row + 0.5) / QUARTERS;
      pictures[i] = picture(enlarged, colour, inside, reach + right, reach + down);
    }
    graphics.setTransform(new AffineTransform());
  }

  private BufferedImage picture(Shape mark, Color colour, Color inside, double x, double y) {
    int side = 2 * reach + 1;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.translate(x, y);
    Rectangle2D bounds = mark.getBounds2D();
    pen.setPaint(inside);
    pen.fill(
        new Ellipse2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()));
    pen.setPaint(colour);
    pen.fill(mark);
    pen.dispose();
    return image;
  }

  /** Puts the mark at a place. */
  void at(double x, double y) {
    place.setLocation(x, y);
    toPixels.transform(place, place);
    int left = (int) Math.floor(place.x);
    int top = (int) Math.floor(place.y);
    int right = (int) ((place.x - left) * QUARTERS);
    int down = (int) ((place.y - top) * QUARTERS);
    graphics.drawImage(pictures[down * QUARTERS + right], left - reach, top - reach, null);
  }

  void end() {
    graphics.setTransform(toPixels);
  }
}
