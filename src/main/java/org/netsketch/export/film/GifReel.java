package org.netsketch.export.film;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The pictures of an animated GIF. The file is to be small enough for slides and web pages: where
 * fields of colour change from picture to picture, they have fewer shades, as many as will do.
 */
final class GifReel implements Reel {
  /** One after the other, until the file is small enough. */
  private static final List<Economy> ECONOMIES =
      List.of(
          new Economy(ColourTable.MOST, 0),
          new Economy(ColourTable.MOST, 4),
          new Economy(128, 4),
          new Economy(96, 6),
          new Economy(64, 8));

  /**
   * What is given up for a small file.
   *
   * @param colours how many are left
   * @param tolerance by how many of 255 steps a pixel may lag; the eye hardly tells so few
   */
  private record Economy(int colours, int tolerance) {}

  /** What a second may take for each pixel: ten seconds of 800 × 450 are 1.9 million. */
  private static final double BYTES = 1.9e6 / (10.0 * 800.0 * 450.0);

  private final List<BufferedImage> samples;
  private final Set<Integer> kept;
  private final ColourTable table;
  private final List<Still> stills = new ArrayList<>();
  private int width;
  private int height;

  /** A picture that waits: the numbers of its colours, packed. */
  private record Still(byte[] packed, double seconds) {}

  /**
   * Without pictures yet.
   *
   * @param samples some of the pictures, from which the colours are chosen
   * @param kept colours with a meaning, each 0xRRGGBB, that stay as they are
   */
  GifReel(List<BufferedImage> samples, Set<Integer> kept) {
    this.samples = samples;
    this.kept = kept;
    table = ColourTable.of(samples, kept, ColourTable.MOST);
  }

  @Override
  public void add(BufferedImage picture, double seconds) {
    width = picture.getWidth();
    height = picture.getHeight();
    int[] pixels = ColourTable.pixels(picture);
    byte[] indices = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      indices[i] = (byte) table.index(pixels[i]);
    }
    stills.add(new Still(packed(indices), seconds));
  }

  @Override
  public byte[] bytes(Progress progress) throws IOException {
    double seconds = stills.stream().mapToDouble(Still::seconds).sum();
    double most = BYTES * seconds * width * height;
    byte[] bytes = {};
    for (int i = 0; i < ECONOMIES.size() && (i == 0 || bytes.length > most); i++) {
      bytes = bytes(ECONOMIES.get(i), progress);
    }
    return bytes;
  }

  private byte[] bytes(Economy economy, Progress progress) throws IOException {
    ColourTable fewer = ColourTable.of(samples, kept, economy.colours);
    byte[] numbers = new byte[ColourTable.MOST];
    for (int i = 0; i < table.size(); i++) {
      numbers[i] = (byte) fewer.index(table.colour(i));
    }
    GifFile gif = new GifFile(fewer, width);
    for (int i = 0; i < stills.size(); i++) {
      progress.at(1.0);
      boolean last = i == stills.size() - 1; // it rests, and has its very colours
      Still still = stills.get(i);
      byte[] indices = unpacked(still.packed);
      for (int pixel = 0; pixel < indices.length; pixel++) {
        indices[pixel] = numbers[indices[pixel] & 0xFF];
      }
      gif.add(indices, still.seconds, last ? 0 : economy.tolerance);
    }
    return gif.bytes();
  }

  private static byte[] packed(byte[] indices) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(indices);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 16];
    while (!deflater.finished()) {
      packed.write(part, 0, deflater.deflate(part));
    }
    deflater.end();
    return packed.toByteArray();
  }

  private byte[] unpacked(byte[] packed) {
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    byte[] indices = new byte[width * height];
    try {
      int length = inflater.inflate(indices);
      assert length == indices.length;
      return indices;
    } catch (DataFormatException e) {
      throw new IllegalStateException(e); // it was packed here
    } finally {
      inflater.end();
    }
  }
}
