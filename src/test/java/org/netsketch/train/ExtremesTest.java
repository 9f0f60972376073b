package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ExtremesTest {

  /** Values that go up and down, some of them equal, some missing. */
  private static double value(int index) {
    return index % 97 == 0 ? Double.NaN : (index * 7919L) % 1009 - 200.0;
  }

  @Test
  void anyStretchHasTheExtremesThatASearchFinds() {
    double[] column = new double[1_000];
    Extremes extremes = new Extremes();
    for (int size = 0; size < column.length; size++) {
      column[size] = value(size);
      extremes.following(Arrays.copyOf(column, column.length), size + 1);
      int from = size / 3;
      assertEquals(first(column, from, size + 1, false), extremes.least(from, size + 1));
      assertEquals(first(column, from, size + 1, true), extremes.greatest(from, size + 1));
    }
  }

  private static int first(double[] column, int from, int to, boolean greatest) {
    int found = -1;
    for (int i = from; i < to; i++) {
      double value = greatest ? column[i] : -column[i];
      double best = found < 0 ? 0.0 : greatest ? column[found] : -column[found];
      if (!Double.isNaN(value) && (found < 0 || value > best)) {
        found = i;
      }
    }
    return found;
  }

  @Test
  void whatIsNotAboveTheFloorDoesNotCount() {
    double[] column = new double[300];
    Arrays.setAll(column, ExtremesTest::value);
    double least = Arrays.stream(column).filter(value -> value > 5.0).min().orElseThrow();
    assertEquals(least, Extremes.of(column).leastAbove(5.0));
    assertEquals(Double.POSITIVE_INFINITY, Extremes.of(column).leastAbove(1e6));
    assertEquals(Double.POSITIVE_INFINITY, Extremes.of(new double[0]).leastAbove(0.0));
  }

  @Test
  void aStretchWithoutNumbersHasNone() {
    double[] column = new double[200];
    Arrays.fill(column, Double.NaN);
    assertEquals(-1, Extremes.of(column).least(0, 200));
    assertEquals(-1, Extremes.of(column).greatest(10, 20));
  }
}
