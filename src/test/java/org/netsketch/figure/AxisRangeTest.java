package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AxisRangeTest {
  @Test
  void endsAreRoundAndLeaveRoom() {
    AxisRange range = AxisRange.around(-2.81, 2.83);
    assertEquals(new AxisRange(-4.0, 4.0), range);
  }

  @Test
  void aSingleValueGetsRangeAroundIt() {
    assertTrue(AxisRange.around(3.0, 3.0).contains(3.0));
    assertTrue(AxisRange.around(0.0, 0.0).contains(0.0));
  }

  @Test
  void staysWhileValuesMoveWithinIt() {
    AxisRange range = AxisRange.around(-3.0, 3.0);
    assertSame(range, range.covering(-2.9, 3.1));
    assertSame(range, range.covering(-2.0, 2.0));
  }

  @Test
  void growsOnceAndThenStaysWhenValuesCreepOut() {
    AxisRange range = AxisRange.around(0.0, 1.0);
    int changes = 0;
    for (double max = 1.0; max < 10.0; max += 0.01) {
      AxisRange next = range.covering(0.0, max);
      changes += next == range ? 0 : 1;
      assertTrue(next.contains(max));
      range = next;
    }
    assertTrue(changes <= 30, changes + " changes in 900 frames");
  }

  @Test
  void shrinksOnlyWhenValuesFillLittleOfIt() {
    AxisRange range = AxisRange.around(-10.0, 10.0);
    assertSame(range, range.covering(-5.0, 5.0));
    assertNotEquals(range, range.covering(-1.0, 1.0));
  }

  @Test
  void reachesOutOnOneSideAndNeverComesNearer() {
    AxisRange range = new AxisRange(-2.2, 2.2);
    assertEquals(range, range.reaching(0.1, 0.2));
    assertEquals(new AxisRange(-2.2, 4.0), range.reaching(0.1, 3.1));
    assertEquals(range, range.reaching(-2.1, 2.1));
    assertEquals(new AxisRange(-2.2, 2.5), range.reaching(0.1, 2.2), "no point is cut in half");
    AxisRange wide = range.reaching(-700.0, 0.0);
    assertEquals(new AxisRange(-800.0, 100.0), wide);
    assertEquals(wide, wide.reaching(0.0, 0.0));
  }

  @Test
  void epochsGrowInSteps() {
    AxisRange range = AxisRange.upTo(0);
    StringBuilder ends = new StringBuilder();
    for (int epoch = 0; epoch <= 500; epoch++) {
      AxisRange next = range.coveringUpTo(epoch);
      if (next != range) {
        ends.append((int) next.high()).append(' ');
      }
      range = next;
    }
    assertEquals("20 50 100 200 500 ", ends.toString());
    assertEquals(10.0, range.coveringUpTo(0).high());
  }

  @Test
  void logarithmicEndsArePositive() {
    AxisRange range = AxisRange.aroundPositive(0.104, 7.34);
    assertEquals(0.05, range.low(), 1e-12);
    assertEquals(10.0, range.high(), 1e-12);
    assertSame(range, range.coveringPositive(0.1, 7.0));
    assertTrue(range.coveringPositive(0.01, 7.0).low() <= 0.01);
    assertTrue(AxisRange.aroundPositive(1e-20, 1e292).low() > 0.0);
  }

  @Test
  void anEmptyRangeIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new AxisRange(1.0, 1.0));
    assertThrows(IllegalArgumentException.class, () -> new AxisRange(Double.NaN, 1.0));
  }
}
