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
final class ImagePaper implements Paper {
  private final Graphics2D graphics;

  ImagePaper(Graphics2D graphics) {
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
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.colours(), 0, pixels.width());
    within(
        area,
        () -> {
          AffineTransform before = graphics.getTransform();
          Object hint = graphics.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
          graphics.setRenderingHint(
              RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
          Rectangle2D whole = pixels.around(area);
          graphics.translate(whole.getX(), whole.getY());
          graphics.scale(whole.getWidth() / pixels.width(), whole.getHeight() / pixels.height());
          graphics.drawImage(image, 0, 0, null);
          graphics.setTransform(before);
          if (hint != null) {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, hint);
          }
        });
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
    graphics.drawString(text, (float) left, (float) y);
  }

  @Override
  public void within(Rectangle2D area, Runnable drawing) {
    Shape before = graphics.getClip();
    graphics.clip(area);
    drawing.run();
    graphics.setClip(before);
  }
}
