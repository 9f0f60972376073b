package org.netsketch.export.film;

import java.awt.image.BufferedImage;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * Pictures in the colours of video: brightness for each pixel, and two differences of colour for
 * each four, by ITU-R BT.709 with its range of 16 to 235 for the brightness.
 */
final class Bt709 {
  private static final double RED = 0.2126;
  private static final double BLUE = 0.0722;
  private static final double GREEN = 1.0 - RED - BLUE;

  private static final double BLACK = 16.0;
  private static final double WHITE = 235.0;
  private static final double GREY = 128.0;
  private static final double FULL_COLOUR = 112.0;

  /** The encoder's bytes count from here. */
  private static final int ZERO = 128;

  private Bt709() {}

  /**
   * Of a picture.
   *
   * @param picture of even width and height
   */
  static Picture of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    // The encoder takes its bytes as they are, whatever range their name stands for.
    Picture video = Picture.create(width, height, ColorSpace.YUV420J);
    int[] pixels = ColourTable.pixels(picture);
    byte[] brightness = video.getPlaneData(0);
    for (int i = 0; i < pixels.length; i++) {
      brightness[i] = stored(BLACK + (WHITE - BLACK) * luma(pixels[i]));
    }
    for (int y = 0; y < height; y += 2) {
      for (int x = 0; x < width; x += 2) {
        int first = y * width + x;
        int[] four = {
          pixels[first], pixels[first + 1], pixels[first + width], pixels[first + width + 1]
        };
        double blue = 0.0;
        double red = 0.0;
        for (int pixel : four) {
          double luma = luma(pixel);
          blue += ((pixel & 0xFF) / 255.0 - luma) / (1.0 - BLUE) / four.length;
          red += ((pixel >> 16 & 0xFF) / 255.0 - luma) / (1.0 - RED) / four.length;
        }
        int at = y / 2 * (width / 2) + x / 2;
        video.getPlaneData(1)[at] = stored(GREY + FULL_COLOUR * blue);
        video.getPlaneData(2)[at] = stored(GREY + FULL_COLOUR * red);
      }
    }
    return video;
  }

  /** The brightness of 0xRRGGBB, 0 to 1. */
  private static double luma(int pixel) {
    return (RED * (pixel >> 16 & 0xFF) + GREEN * (pixel >> 8 & 0xFF) + BLUE * (pixel & 0xFF))
        / 255.0;
  }

  private static byte stored(double value) {
    return (byte) (Math.round(value) - ZERO);
  }
}
