package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netsketch.math.NumpyRandom;

class TraceTest {
  @Test
  void findsTheLeastAndTheGreatestOfEveryStretch() {
    NumpyRandom random = new NumpyRandom(3);
    double[] values = IntStream.range(0, 700).mapToDouble(i -> random.randn()).toArray();
    Trace trace = new Trace(i -> values[i], 0.0).growTo(300).growTo(700);
    for (int from = 0; from < 700; from += 13) {
      for (int to = from + 1; to <= 700; to += 29) {
        double min = IntStream.range(from, to).mapToDouble(i -> values[i]).min().orElseThrow();
        double max = IntStream.range(from, to).mapToDouble(i -> values[i]).max().orElseThrow();
        assertEquals(min, values[trace.least(from, to)]);
        assertEquals(max, values[trace.greatest(from, to)]);
      }
    }
  }

  @Test
  void whatIsNotANumberOrHasNoPlaceOnTheAxisIsPassedOver() {
    double[] values = {Double.NaN, 0.0, 3.0, Double.NaN, 0.5};
    Trace trace = new Trace(i -> values[i], 0.0).growTo(5);
    assertEquals(-1, trace.least(0, 1));
    assertEquals(new Extent(0.0, 3.0), trace.extent());
    assertEquals(new Extent(0.5, 3.0), trace.extentAboveFloor());
    assertEquals(Extent.NONE, new Trace(i -> 0.0, 0.0).growTo(9).extentAboveFloor());
  }

  @Test
  void aLongRunIsDrawnWithoutLookingAtAllOfIt() {
    int count = 2_000_000;
    AtomicInteger looks = new AtomicInteger();
    Trace trace =
        new Trace(
                i -> {
                  looks.incrementAndGet();
                  return i % 1000;
                },
                0.0)
            .growTo(count);
    looks.set(0);
    PlotArea area =
        new PlotArea(0, 0, 500, 100, AxisRange.upTo(count), new AxisRange(0, 1000), false);
    Polyline line = Polyline.ofSequence(trace, area);
    assertTrue(line.size() >= 900, line.size() + " points");
    assertTrue(looks.get() < count / 5, looks.get() + " looks");
    assertEquals(
        area.toY(999), java.util.Arrays.stream(line.y(), 0, 900).min().orElseThrow(), 1e-9);
  }
}
