package org.netsketch.export.film;

import org.jcodec.common.model.Picture;

/**
 * One of a picture's three planes: its brightness, or a difference of colour. Samples are from -128
 * to 127, row by row; there are whole macroblocks of them, the edge being repeated.
 *
 * @param side of a macroblock in it: 16 or 8
 */
record Plane(byte[] samples, int width, int height, int side) {
  /** An empty one. */
  Plane(int width, int height, int side) {
    this(new byte[width * height], width, height, side);
  }

  /**
   * A plane of a picture.
   *
   * @param number 0 for the brightness, 1 and 2 for the colours
   */
  static Plane of(Picture picture, int number, int side) {
    int given = picture.getPlaneWidth(number);
    int rows = picture.getPlaneHeight(number);
    byte[] from = picture.getPlaneData(number);
    Plane plane = new Plane(whole(given, side), whole(rows, side), side);
    for (int y = 0; y < plane.height; y++) {
      int row = Math.min(y, rows - 1) * given;
      for (int x = 0; x < plane.width; x++) {
        plane.samples[y * plane.width + x] = from[row + Math.min(x, given - 1)];
      }
    }
    return plane;
  }

  private static int whole(int samples, int side) {
    return (samples + side - 1) / side * side;
  }

  /** An empty one of the same size. */
  Plane empty() {
    return new Plane(width, height, side);
  }

  /** Where a macroblock begins. */
  int start(int column, int row) {
    return (row * width + column) * side;
  }

  /** The samples of a macroblock, row by row. */
  int[] block(int column, int row) {
    int[] block = new int[side * side];
    int start = start(column, row);
    for (int i = 0; i < block.length; i++) {
      block[i] = samples[start + i / side * width + i % side];
    }
    return block;
  }

  /** Puts samples into a macroblock, none beyond the range. */
  void put(int column, int row, int[] block) {
    int start = start(column, row);
    for (int i = 0; i < block.length; i++) {
      samples[start + i / side * width + i % side] =
          (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, block[i]));
    }
  }
}
