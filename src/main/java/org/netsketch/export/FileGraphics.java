package org.netsketch.export;

import java.awt.Color;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** Java 2D for files: it leads every way of drawing back to a few. */
abstract class FileGraphics extends GraphicsState {
  /** Draws an image. */
  abstract void drawPicture(BufferedImage image, AffineTransform place);

  // Shapes

  @Override
  public final void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public final void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public final void clearRect(int x, int y, int width, int height) {
    Paint before = getPaint();
    setPaint(getBackground());
    fillRect(x, y, width, height);
    setPaint(before);
  }

  @Override
  public final void drawRoundRect(int x, int y, int width, int height, int across, int down) {
    draw(new RoundRectangle2D.Double(x, y, width, height, across, down));
  }

  @Override
  public final void fillRoundRect(int x, int y, int width, int height, int across, int down) {
    fill(new RoundRectangle2D.Double(x, y, width, height, across, down));
  }

  @Override
  public final void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public final void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public final void drawArc(int x, int y, int width, int height, int start, int extent) {
    draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
  }

  @Override
  public final void fillArc(int x, int y, int width, int height, int start, int extent) {
    fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
  }

  @Override
  public final void drawPolyline(int[] x, int[] y, int count) {
    Path2D.Double path = new Path2D.Double();
    for (int i = 0; i < count; i++) {
      if (i == 0) {
        path.moveTo(x[i], y[i]);
      } else {
        path.lineTo(x[i], y[i]);
      }
    }
    draw(path);
  }

  @Override
  public final void drawPolygon(int[] x, int[] y, int count) {
    draw(new Polygon(x, y, count));
  }

  @Override
  public final void fillPolygon(int[] x, int[] y, int count) {
    fill(new Polygon(x, y, count));
  }

  @Override
  public final void copyArea(int x, int y, int width, int height, int across, int down) {
    throw new UnsupportedOperationException("a file has no dots to copy");
  }

  // Texts

  @Override
  public final void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public final void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public final void drawString(AttributedCharacterIterator text, float x, float y) {
    new TextLayout(text, getFontRenderContext()).draw(this, x, y);
  }

  // Images

  @Override
  public final boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
    drawPicture((BufferedImage) image, place);
    return true;
  }

  @Override
  public final void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
    BufferedImage changed = operation == null ? image : operation.filter(image, null);
    drawPicture(changed, AffineTransform.getTranslateInstance(x, y));
  }

  @Override
  public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    return drawImage(image, AffineTransform.getTranslateInstance(x, y), observer);
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(
        (double) width / image.getWidth(observer), (double) height / image.getHeight(observer));
    return drawImage(image, place, observer);
  }

  @Override
  public final boolean drawImage(Image image, int x, int y, Color behind, ImageObserver observer) {
    return drawImage(image, x, y, observer);
  }

  @Override
  public final boolean drawImage(
      Image image, int x, int y, int width, int height, Color behind, ImageObserver observer) {
    return drawImage(image, x, y, width, height, observer);
  }

  @Override
  public final boolean drawImage(
      Image image,
      int toLeft,
      int toTop,
      int toRight,
      int toBottom,
      int left,
      int top,
      int right,
      int bottom,
      ImageObserver observer) {
    BufferedImage part = ((BufferedImage) image).getSubimage(left, top, right - left, bottom - top);
    return drawImage(part, toLeft, toTop, toRight - toLeft, toBottom - toTop, observer);
  }

  @Override
  public final boolean drawImage(
      Image image,
      int toLeft,
      int toTop,
      int toRight,
      int toBottom,
      int left,
      int top,
      int right,
      int bottom,
      Color behind,
      ImageObserver observer) {
    return drawImage(image, toLeft, toTop, toRight, toBottom, left, top, right, bottom, observer);
  }

  @Override
  public final void drawRenderedImage(RenderedImage image, AffineTransform place) {
    drawPicture((BufferedImage) image, place);
  }

  @Override
  public final void drawRenderableImage(RenderableImage image, AffineTransform place) {
    drawRenderedImage(image.createDefaultRendering(), place);
  }
}
