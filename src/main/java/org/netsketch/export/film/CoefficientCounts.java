package org.netsketch.export.film;

/** How many coefficients the blocks of 4 × 4 samples of a plane took, by which codes are chosen. */
final class CoefficientCounts {
  private static final int PART = 4;

  private final int across;
  private final int[] counts;

  /** Of a plane of which nothing is written yet. */
  CoefficientCounts(Plane plane) {
    across = plane.width() / PART;
    counts = new int[across * (plane.height() / PART)];
  }

  /** Keeps how many a block took. */
  void set(int x, int y, int count) {
    counts[y * across + x] = count;
  }

  /** The mean of the blocks at the left and above, so far as they are there. */
  int around(int x, int y) {
    int left = x > 0 ? counts[y * across + x - 1] : 0;
    int above = y > 0 ? counts[(y - 1) * across + x] : 0;
    return x > 0 && y > 0 ? (left + above + 1) / 2 : left + above;
  }
}
