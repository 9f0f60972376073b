package org.netsketch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

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
