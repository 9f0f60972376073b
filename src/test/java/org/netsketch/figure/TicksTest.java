package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {
  @Test
  void linearTicksAreRoundNumbersWithRealMinusSigns() {
    assertEquals(
        List.of("−2.0", "−1.5", "−1.0", "−0.5", "0.0", "0.5", "1.0", "1.5", "2.0"),
        Ticks.linear(new AxisRange(-2.16, 2.16), 10).labels());
    assertEquals(
        List.of("0", "100", "200", "300", "400", "500"),
        Ticks.linear(new AxisRange(0, 500), 6).labels());
  }

  @Test
  void logarithmicTicksThinOutAsDecadesGetMany() {
    assertEquals(
        List.of("0.05", "0.1", "0.2", "0.5", "1", "2", "5", "10"),
        Ticks.logarithmic(new AxisRange(0.05, 10), 8).labels());
    assertEquals(List.of("0.1", "1", "10"), Ticks.logarithmic(new AxisRange(0.05, 10), 4).labels());
    List<String> explosion = Ticks.logarithmic(new AxisRange(0.1, 1e292), 6).labels();
    assertTrue(explosion.size() <= 7, explosion.toString());
    assertTrue(explosion.contains("10²⁰⁰"), explosion.toString());
  }
}
