package org.netsketch.figure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * A sequence of numbers that grows, of which the least and the greatest in any stretch are found in
 * a few steps, however long it is.
 *
 * <p>It remembers where they lie in each block of 8, 64, 512 … numbers. What is not a number is
 * passed over.
 */
public final class Trace {
  private static final int NONE = -1;
  private static final int FAN = 8;
  private static final int LEVELS = 8;

  private final IntToDoubleFunction values;
  private final double floor;
  private final int[][] least = new int[LEVELS][0];
  private final int[][] greatest = new int[LEVELS][0];
  private int size;
  private double leastAboveFloor = Double.POSITIVE_INFINITY;

  /**
   * An empty one.
   *
   * @param values by their index; those once taken in stay
   * @param floor numbers up to it have no place on a logarithmic axis
   */
  Trace(IntToDoubleFunction values, double floor) {
    this.values = values;
    this.floor = floor;
  }

  /** Takes in the numbers that have come since. */
  Trace growTo(int newSize) {
    while (size < newSize) {
      double value = values.applyAsDouble(size);
      if (value > floor) {
        leastAboveFloor = Math.min(leastAboveFloor, value);
      }
      int width = 1;
      for (int level = 0; level < LEVELS; level++) {
        width *= FAN;
        least[level] = withRoom(least[level], size / width);
        greatest[level] = withRoom(greatest[level], size / width);
        least[level][size / width] = lesser(least[level][size / width], size);
        greatest[level][size / width] = greater(greatest[level][size / width], size);
      }
      size++;
    }
    return this;
  }

  private static int[] withRoom(int[] blocks, int index) {
    if (index < blocks.length) {
      return blocks;
    }
    int[] longer = Arrays.copyOf(blocks, Math.max(1, 2 * blocks.length));
    Arrays.fill(longer, blocks.length, longer.length, NONE);
    return longer;
  }

  private int lesser(int one, int other) {
    if (one == NONE || other == NONE) {
      return numberOf(Math.max(one, other));
    }
    return values.applyAsDouble(other) < values.applyAsDouble(one) ? other : one;
  }

  private int greater(int one, int other) {
    if (one == NONE || other == NONE) {
      return numberOf(Math.max(one, other));
    }
    return values.applyAsDouble(other) > values.applyAsDouble(one) ? other : one;
  }

  private int numberOf(int index) {
    return index == NONE || Double.isNaN(values.applyAsDouble(index)) ? NONE : index;
  }

  /** How many numbers there are. */
  int size() {
    return size;
  }

  double get(int index) {
    return values.applyAsDouble(index);
  }

  /** Where the least number from one index up to, but without, another is; -1 if there is none. */
  int least(int from, int to) {
    int found = NONE;
    for (int next = from; next < to; next += width(next, to)) {
      found = lesser(found, inBlock(least, next, width(next, to)));
    }
    return found;
  }

  /** Where the greatest one is; -1 if there is none. */
  int greatest(int from, int to) {
    int found = NONE;
    for (int next = from; next < to; next += width(next, to)) {
      found = greater(found, inBlock(greatest, next, width(next, to)));
    }
    return found;
  }

  /** The width of the largest block that begins at an index and ends before another. */
  private static int width(int from, int to) {
    int width = 1;
    for (int level = 0; level < LEVELS; level++) {
      int wider = width * FAN;
      if (from % wider != 0 || to - from < wider) {
        return width;
      }
      width = wider;
    }
    return width;
  }

  private static int inBlock(int[][] blocks, int from, int width) {
    int level = Integer.numberOfTrailingZeros(width) / Integer.numberOfTrailingZeros(FAN) - 1;
    return level < 0 ? from : blocks[level][from / width];
  }

  /** The least and the greatest of all; {@link Extent#NONE} without numbers. */
  Extent extent() {
    int min = least(0, size);
    return min == NONE ? Extent.NONE : new Extent(get(min), get(greatest(0, size)));
  }

  /** The same of the numbers above the floor. */
  Extent extentAboveFloor() {
    return leastAboveFloor > extent().max()
        ? Extent.NONE
        : new Extent(leastAboveFloor, extent().max());
  }
}
