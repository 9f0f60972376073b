package org.netsketch.export.film;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a player expects of a macroblock of a plane before it hears of the differences.
 *
 * @param mode the number that the standard has for it
 * @param samples row by row
 */
record Prediction(int mode, int[] samples) {
  /** The side of the smallest blocks. */
  private static final int PART = 4;

  /** From the picture before, at the same place. */
  static Prediction still(Plane before, int column, int row) {
    return new Prediction(0, before.block(column, row));
  }

  /** All that go by the neighbours of a macroblock of brightness: above, left, their mean. */
  static List<Prediction> ofBrightness(Plane shown, int column, int row) {
    List<Prediction> all = new ArrayList<>();
    if (row > 0) {
      all.add(new Prediction(0, fromAbove(shown, column, row)));
    }
    if (column > 0) {
      all.add(new Prediction(1, fromLeft(shown, column, row)));
    }
    int[] mean = new int[shown.side() * shown.side()];
    Arrays.fill(mean, mean(shown, column, row, 0, 0, shown.side(), column > 0, row > 0));
    all.add(new Prediction(2, mean));
    return all;
  }

  /** The same of a macroblock of colour: the numbers are others, and each quarter has its mean. */
  static List<Prediction> ofColour(Plane shown, int column, int row) {
    List<Prediction> all = new ArrayList<>();
    all.add(new Prediction(0, means(shown, column, row)));
    if (column > 0) {
      all.add(new Prediction(1, fromLeft(shown, column, row)));
    }
    if (row > 0) {
      all.add(new Prediction(2, fromAbove(shown, column, row)));
    }
    return all;
  }

  private static int[] fromAbove(Plane shown, int column, int row) {
    int above = shown.start(column, row) - shown.width();
    int[] samples = new int[shown.side() * shown.side()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = shown.samples()[above + i % shown.side()];
    }
    return samples;
  }

  private static int[] fromLeft(Plane shown, int column, int row) {
    int left = shown.start(column, row) - 1;
    int[] samples = new int[shown.side() * shown.side()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = shown.samples()[left + i / shown.side() * shown.width()];
    }
    return samples;
  }

  private static int[] means(Plane shown, int column, int row) {
    boolean left = column > 0;
    boolean above = row > 0;
    int[] samples = new int[shown.side() * shown.side()];
    for (int y = 0; y < shown.side(); y += PART) {
      for (int x = 0; x < shown.side(); x += PART) {
        // Of the quarters beside the diagonal each has the neighbour alone that it touches.
        boolean goesLeft = left && (x <= y || !above);
        boolean goesAbove = above && (y <= x || !left);
        int mean = mean(shown, column, row, x, y, PART, goesLeft, goesAbove);
        for (int i = 0; i < PART * PART; i++) {
          samples[(y + i / PART) * shown.side() + x + i % PART] = mean;
        }
      }
    }
    return samples;
  }

  /** The mean of the neighbours along a length; the middle of the range if there are none. */
  private static int mean(
      Plane shown,
      int column,
      int row,
      int x,
      int y,
      int length,
      boolean goesLeft,
      boolean goesAbove) {
    int start = shown.start(column, row);
    int count = (goesLeft ? length : 0) + (goesAbove ? length : 0);
    int sum = count / 2;
    for (int i = 0; i < length; i++) {
      if (goesLeft) {
        sum += shown.samples()[start - 1 + (y + i) * shown.width()];
      }
      if (goesAbove) {
        sum += shown.samples()[start - shown.width() + x + i];
      }
    }
    return count == 0 ? 0 : Math.floorDiv(sum, count);
  }

  /** What is missing to what is to be. */
  int[] difference(int[] given) {
    int[] difference = new int[given.length];
    for (int i = 0; i < given.length; i++) {
      difference[i] = given[i] - samples[i];
    }
    return difference;
  }

  /** How much is missing, in steps of all samples. */
  int cost(int[] given) {
    return Arrays.stream(difference(given)).map(Math::abs).sum();
  }

  /** The samples with differences added. */
  int[] with(int[] difference) {
    int[] sum = new int[samples.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = samples[i] + difference[i];
    }
    return sum;
  }
}
