package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.netsketch.train.Extremes;

class PolylineTest {
  private static final PlotArea AREA =
      new PlotArea(10, 20, 200, 100, new AxisRange(0, 100_000), new AxisRange(0, 1), false);

  @Test
  void longSequencesKeepTheLeastAndTheGreatestOfEachColumn() {
    double[] values = new double[100_000];
    Arrays.fill(values, 0.5);
    values[54_321] = 1.0;
    Polyline line = Polyline.ofSequence(Extremes.of(values), AREA);
    assertTrue(line.size() <= 2 * 202, "points: " + line.size());
    double top = Arrays.stream(line.y(), 0, line.size()).min().orElseThrow();
    assertEquals(AREA.toY(1.0), top, 1e-9);
  }

  @Test
  void gapsAreLeftOut() {
    double[] values = new double[100_000];
    Arrays.fill(values, 0.5);
    Arrays.fill(values, 0, 50_000, Double.NaN);
    Polyline line = Polyline.ofSequence(Extremes.of(values), AREA);
    assertTrue(line.x()[0] >= 110.0, "first " + line.x()[0]);
  }

  @Test
  void pixelsAndNumbersAreEachOthersInverse() {
    PlotArea log = new PlotArea(0, 0, 300, 200, new AxisRange(-2, 2), new AxisRange(0.1, 10), true);
    assertEquals(1.0, log.fromY(log.toY(1.0)), 1e-12);
    assertEquals(100.0, log.toY(1.0), 1e-9);
    assertEquals(0.5, log.fromX(log.toX(0.5)), 1e-12);
  }
}
