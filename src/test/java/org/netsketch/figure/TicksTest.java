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
    assertEquals(List.of("0.1", "10"), Ticks.logarithmic(new AxisRange(0.05, 10), 2).labels());
    List<String> explosion = Ticks.logarithmic(new AxisRange(0.1, 1e292), 6).labels();
    assertTrue(explosion.size() <= 7, explosion.toString());
    assertTrue(explosion.contains("10²⁰⁰"), explosion.toString());
  }

  @Test
  void veryLargeAndVerySmallNumbersShareAPowerOfTen() {
    assertEquals(
        List.of("−1·10⁹", "0", "1·10⁹", "2·10⁹"),
        Ticks.linear(new AxisRange(-1e9, 2e9), 4).labels());
    assertEquals(
        List.of("0", "0.5·10⁻⁶", "1.0·10⁻⁶"), Ticks.linear(new AxisRange(0, 1e-6), 3).labels());
    assertEquals(
        List.of("0", "500000", "1000000"), Ticks.linear(new AxisRange(0, 1e6), 3).labels());
    assertEquals(
        List.of("5.0000000·10⁶", "5.0000005·10⁶", "5.0000010·10⁶"),
        Ticks.linear(new AxisRange(5e6, 5000001), 3).labels());
  }

  @Test
  void aShortLogarithmicAxisHasAMarkAtEachEnd() {
    assertEquals(List.of("0.3", "1"), Ticks.logarithmic(new AxisRange(0.25, 1.0), 1).labels());
    assertEquals(List.of("1", "3"), Ticks.logarithmic(new AxisRange(0.98, 3.5), 1).labels());
    assertEquals(List.of("10", "20"), Ticks.logarithmic(new AxisRange(9.5, 25.0), 1).labels());
  }

  @Test
  void anAxisHasOneNotation() {
    assertEquals(
        List.of("10²", "10³", "10⁴", "10⁵"), Ticks.logarithmic(new AxisRange(50, 2e5), 6).labels());
    assertEquals(
        List.of("0.001", "0.01", "0.1"), Ticks.logarithmic(new AxisRange(5e-4, 0.5), 4).labels());
  }

  @Test
  void aLinearAxisHasTwoMarksHoweverShort() {
    assertEquals(List.of("−2", "2"), Ticks.linear(new AxisRange(-2.16, 2.16), 1).labels());
    assertEquals(List.of("0", "20"), Ticks.linear(new AxisRange(-3.0, 37.0), 1).labels());
  }
}
