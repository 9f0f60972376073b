package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class PointLookTest {
  private static double size(int samples) {
    return new PointLook(Palette.PROJECTOR, samples).size();
  }

  private static int opacity(int samples) {
    return new PointLook(Palette.PROJECTOR, samples).colour(Color.BLACK).getAlpha();
  }

  @Test
  void fewPointsAreSeenFromTheLastRow() {
    assertTrue(size(3) >= 12.0, "three points: " + size(3));
    assertTrue(size(1000) >= 8.0, "a thousand: " + size(1000));
    assertEquals(255, opacity(20));
    assertEquals(size(0), size(1), "an empty chart");
  }

  @Test
  void ofManyEachTakesLess() {
    int[] counts = {1, 30, 300, 1000, 3000, 10_000, 100_000};
    for (int i = 1; i < counts.length; i++) {
      assertTrue(size(counts[i]) <= size(counts[i - 1]), counts[i] + " points");
      assertTrue(opacity(counts[i]) <= opacity(counts[i - 1]), counts[i] + " points");
    }
    assertTrue(size(10_000) < 0.75 * size(1000));
    assertTrue(opacity(10_000) < opacity(1000));
    assertTrue(size(1_000_000) >= 0.6 * Palette.PROJECTOR.pointSize());
  }
}
