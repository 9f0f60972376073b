package org.netsketch.export.film;

import org.jcodec.codecs.h264.H264Const;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.io.VLC;

/**
 * The writing of blocks of coefficients (ITU-T H.264, 9.2): how many are not nothing, their levels
 * from the finest to the coarsest, and how many nothings lie between.
 */
final class CoefficientCode {
  /** Instead of a number of neighbours' coefficients: the means of a macroblock's colour. */
  static final int MEANS_OF_COLOUR = -1;

  private static final int MOST_ONES = 3;

  /** From so many coefficients on of the neighbours the code is the same. */
  private static final int MANY = 8;

  /** The longest codes of runs of nothings are for so many and more. */
  private static final int MOST_LEFT = 7;

  /** A level with so many zeros before it has its rest in 12 bits. */
  private static final int ESCAPE = 15;

  private static final int ESCAPE_BITS = 12;
  private static final int LONGEST_SUFFIX = 6;

  private final BitWriter out;

  CoefficientCode(BitWriter out) {
    this.out = out;
  }

  /**
   * Writes a block.
   *
   * @param coefficients from the coarsest to the finest
   * @param neighbours how many coefficients blocks at the left and above have, on average
   * @return how many of them are not nothing
   */
  int write(int[] coefficients, int neighbours) {
    int[] levels = new int[coefficients.length];
    int[] before = new int[coefficients.length + 1]; // nothings before each
    int count = 0;
    int nothings = 0;
    for (int coefficient : coefficients) {
      if (coefficient == 0) {
        before[count]++;
      } else {
        nothings += before[count];
        levels[count++] = coefficient;
      }
    }
    int ones = 0;
    while (ones < Math.min(count, MOST_ONES) && Math.abs(levels[count - 1 - ones]) == 1) {
      ones++;
    }
    counts(neighbours).writeVLC(out, H264Const.coeffToken(count, ones));
    for (int i = count - 1; i >= count - ones; i--) {
      out.write1Bit(levels[i] < 0 ? 1 : 0);
    }
    writeLevels(levels, count, ones);
    if (count > 0 && count < coefficients.length) {
      boolean few = coefficients.length == H264Const.totalZeros4.length + 1;
      VLC[] totals = few ? H264Const.totalZeros4 : H264Const.totalZeros16;
      totals[count - 1].writeVLC(out, nothings);
      for (int i = count - 1; i > 0 && nothings > 0; i--) {
        H264Const.run[Math.min(nothings, MOST_LEFT) - 1].writeVLC(out, before[i]);
        nothings -= before[i];
      }
    }
    return count;
  }

  private static VLC counts(int neighbours) {
    return neighbours == MEANS_OF_COLOUR
        ? H264Const.coeffTokenChromaDCY420
        : H264Const.CoeffToken[Math.min(neighbours, MANY)];
  }

  private void writeLevels(int[] levels, int count, int ones) {
    int suffix = count > 10 && ones < MOST_ONES ? 1 : 0;
    for (int i = count - ones - 1; i >= 0; i--) {
      int size = Math.abs(levels[i]);
      // After fewer than three ones at the end it is known that this is none.
      int known = i == count - ones - 1 && ones < MOST_ONES ? 1 : 0;
      writeLevel(2 * (size - 1 - known) + (levels[i] < 0 ? 1 : 0), suffix);
      if (suffix == 0) {
        suffix = 1;
      }
      if (size > 3 << (suffix - 1) && suffix < LONGEST_SUFFIX) {
        suffix++;
      }
    }
  }

  private void writeLevel(int code, int suffix) {
    int escaped = suffix == 0 ? 2 * ESCAPE : ESCAPE << suffix;
    if (code >= escaped) {
      assert code - escaped < 1 << ESCAPE_BITS : code;
      out.writeNBit(1, ESCAPE + 1);
      out.writeNBit(code - escaped, ESCAPE_BITS);
    } else if (suffix == 0 && code >= ESCAPE - 1) {
      out.writeNBit(1, ESCAPE);
      out.writeNBit(code - (ESCAPE - 1), 4);
    } else {
      out.writeNBit(1, (code >> suffix) + 1);
      out.writeNBit(code & ((1 << suffix) - 1), suffix);
    }
  }
}
