package org.netsketch.export.film;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jcodec.codecs.h264.H264Const;
import org.jcodec.codecs.h264.decode.CoeffTransformer;

/**
 * The differences of a macroblock of a plane from what was predicted, as coefficients of its blocks
 * of 4 × 4 samples, quantized.
 *
 * <p>Where the means of the blocks are told apart, they are transformed once more, and are not
 * among the coefficients of the blocks.
 */
final class Residue {
  private static final int PART = 4;
  private static final int[] SMALL_X = {0, 4, 0, 4};
  private static final int[] SMALL_Y = {0, 0, 4, 4};

  private final int side;
  private final int quantizer;
  private final boolean meansApart;
  private final int[][] blocks;
  private final int[] means;

  /**
   * Transforms and quantizes.
   *
   * @param difference row by row
   * @param side of the macroblock: 16 or 8
   * @param meansApart whether the means are told apart
   */
  Residue(int[] difference, int side, int quantizer, boolean meansApart) {
    this.side = side;
    this.quantizer = quantizer;
    this.meansApart = meansApart;
    int count = side * side / (PART * PART);
    blocks = new int[count][PART * PART];
    means = new int[count];
    for (int block = 0; block < count; block++) {
      int[] coefficients = blocks[block];
      for (int i = 0; i < coefficients.length; i++) {
        coefficients[i] = difference[place(block, i)];
      }
      CoeffTransformer.fdct4x4(coefficients);
      if (meansApart) {
        means[raster(block)] = coefficients[0];
        coefficients[0] = 0;
      }
      CoeffTransformer.quantizeAC(coefficients, quantizer);
    }
    quantizeMeans();
  }

  private void quantizeMeans() {
    if (means.length == PART) {
      CoeffTransformer.fvdDC2x2(means);
      CoeffTransformer.quantizeDC2x2(means, quantizer);
    } else {
      CoeffTransformer.fvdDC4x4(means);
      CoeffTransformer.quantizeDC4x4(means, quantizer);
    }
  }

  /** Where in the macroblock a block begins, from the left. */
  int x(int block) {
    return side == 2 * PART ? SMALL_X[block] : H264Const.BLK_X[block];
  }

  /** Where in the macroblock a block begins, from above. */
  int y(int block) {
    return side == 2 * PART ? SMALL_Y[block] : H264Const.BLK_Y[block];
  }

  private int place(int block, int sample) {
    return (y(block) + sample / PART) * side + x(block) + sample % PART;
  }

  /** The number of a block, row by row; in the file they come quarter by quarter. */
  private int raster(int block) {
    return (y(block) * side / PART + x(block)) / PART;
  }

  /** How many blocks there are. */
  int count() {
    return blocks.length;
  }

  /** The coefficients of a block, row by row. */
  int[] block(int block) {
    return blocks[block];
  }

  /** The means that are told apart, row by row. */
  int[] means() {
    return means;
  }

  /** Whether some of the means is not nothing. */
  boolean hasMeans() {
    return Arrays.stream(means).anyMatch(mean -> mean != 0);
  }

  /** Whether some coefficient of some blocks is not nothing. */
  boolean hasBlocks(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(block -> Arrays.stream(blocks[block]).anyMatch(level -> level != 0));
  }

  /** The differences as a player finds them, row by row. */
  int[] restored() {
    int[] apart = means.clone();
    if (means.length == PART) {
      CoeffTransformer.invDC2x2(apart);
      CoeffTransformer.dequantizeDC2x2(apart, quantizer, null);
    } else {
      CoeffTransformer.invDC4x4(apart);
      CoeffTransformer.dequantizeDC4x4(apart, quantizer, null);
    }
    int[] difference = new int[side * side];
    for (int block = 0; block < blocks.length; block++) {
      int[] coefficients = blocks[block].clone();
      CoeffTransformer.dequantizeAC(coefficients, quantizer, null);
      if (meansApart) {
        coefficients[0] = apart[raster(block)];
      }
      CoeffTransformer.idct4x4(coefficients);
      for (int i = 0; i < coefficients.length; i++) {
        difference[place(block, i)] = coefficients[i];
      }
    }
    return difference;
  }
}
