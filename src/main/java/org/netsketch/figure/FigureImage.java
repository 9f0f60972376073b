package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Figures as images, made without a window. */
public final class FigureImage {
  private FigureImage() {}

  /**
   * Draws a figure.
   *
   * @param width as the figure sees it
   * @param height as the figure sees it
   * @param scale pixels of the image for one of the figure's: letters and lines grow with it
   */
  public static BufferedImage of(Figure figure, int width, int height, double scale) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_ARGB_PRE);
    draw(figure, image, new Rectangle2D.Double(0, 0, width, height), scale);
    return image;
  }

  /**
   * Draws a figure on so many pixels.
   *
   * @param width in pixels of the image
   * @param height in pixels of the image
   * @param scale pixels of the image for one of the figure's
   */
  public static BufferedImage sized(Figure figure, int width, int height, double scale) {
    return draw(figure, width, height, scale, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  /**
   * The same for a figure that leaves nothing free.
   *
   * @param width in pixels of the image
   * @param height in pixels of the image
   * @param scale pixels of the image for one of the figure's
   */
  public static BufferedImage opaque(Figure figure, int width, int height, double scale) {
    return draw(figure, width, height, scale, BufferedImage.TYPE_INT_RGB);
  }

  private static BufferedImage draw(Figure figure, int width, int height, double scale, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    draw(figure, image, new Rectangle2D.Double(0, 0, width / scale, height / scale), scale);
    return image;
  }

  private static void draw(Figure figure, BufferedImage image, Rectangle2D area, double scale) {
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(scale, scale);
      figure.draw(graphics, area);
    } finally {
      graphics.dispose();
    }
  }

  /** The bytes of a PNG file. */
  public static byte[] png(BufferedImage image) {
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) { // not a temporary file
      ImageIO.write(plain, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
