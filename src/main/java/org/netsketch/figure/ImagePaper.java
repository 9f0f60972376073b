package org.netsketch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Draws with Java 2D, on images and on paper. */
public final class ImagePaper implements Paper {
  /** Programs that show a vector graphic do not blend the dots of its pictures: so many do. */
  private static final double BLENDED = 2.0;

  private final Graphics2D graphics;

  /** On an image or a page. */
  public ImagePaper(Graphics2D graphics) {
    this.graphics = graphics;
  }

  @Override
  public void stroke(Polyline line, Color colour, double width) {
    graphics.setPaint(colour);
    graphics.setStroke(Palette.pen((float) width));
    graphics.draw(Curve.shape(line));
  }

  @Override
  public void dash(Polyline line, Color colour, double width) {
    graphics.setPaint(colour);
    float[] dashes = {(float) (3 * width), (float) (2.5 * width)};
    graphics.setStroke(
        new BasicStroke(
            (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes, 0f));
    graphics.draw(Curve.shape(line));
  }

  @Override
  public void fill(Polyline border, Color colour) {
    graphics.setPaint(colour);
    Path2D shape = Curve.shape(border);
    shape.closePath();
    graphics.fill(shape);
  }

  @Override
  public void fill(Rectangle2D area, double radius, Color colour) {
    graphics.setPaint(colour);
    graphics.fill(rounded(area, radius));
  }

  @Override
  public void frame(Rectangle2D area, double radius, Color colour, double width) {
    graphics.setPaint(colour);
    graphics.setStroke(Palette.pen((float) width));
    graphics.draw(rounded(area, radius));
  }

  @Override
  public void picture(Pixels pixels, Rectangle2D area) {
    boolean vector =
        RenderingHints.VALUE_RENDER_QUALITY.equals(
            graphics.getRenderingHint(RenderingHints.KEY_RENDERING));
    Rectangle2D whole = pixels.around(area);
    within(area, () -> draw(vector ? pixels.blended(whole, BLENDED) : pixels.image(), whole));
  }

  /** An image over a rectangle. */
  private void draw(BufferedImage image, Rectangle2D whole) {
    AffineTransform before = graphics.getTransform();
    Object hint = graphics.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.translate(whole.getX(), whole.getY());
    graphics.scale(whole.getWidth() / image.getWidth(), whole.getHeight() / image.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.setTransform(before);
    if (hint != null) {
      graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, hint);
    }
  }

  @Override
  public void segments(double[] ends, int count, Color colour, double width) {
    Path2D.Double path = new Path2D.Double();
    for (int i = 0; i < 4 * count; i += 4) {
      path.moveTo(ends[i], ends[i + 1]);
      path.lineTo(ends[i + 2], ends[i + 3]);
    }
    graphics.setPaint(colour);
    graphics.setStroke(Palette.pen((float) width));
    graphics.draw(path);
  }

  private static Shape rounded(Rectangle2D area, double radius) {
    return new RoundRectangle2D.Double(
        area.getX(), area.getY(), area.getWidth(), area.getHeight(), 2 * radius, 2 * radius);
  }

  @Override
  public void write(String text, double x, double y, Align align, double size, Color colour) {
    Font font = Typeface.regular((float) size);
    double width = font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
    double left =
        switch (align) {
          case LEFT -> x;
          case CENTRE -> x - width / 2;
          case RIGHT -> x - width;
        };
    graphics.setFont(font);
    graphics.setPaint(colour);
    graphics.setRenderingHint(DrawingHint.ALIGN, align);
    graphics.drawString(text, (float) left, (float) y);
    graphics.setRenderingHint(DrawingHint.ALIGN, Align.LEFT);
  }

  @Override
  public void part(String name, Runnable drawing) {
    DrawingHint.part(graphics, name, drawing);
  }

  @Override
  public void within(Rectangle2D area, Runnable drawing) {
    Shape before = graphics.getClip();
    graphics.clip(area);
    drawing.run();
    graphics.setClip(before);
  }
}
