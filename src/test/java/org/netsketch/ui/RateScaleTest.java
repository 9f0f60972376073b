package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The learning rates that a key leads to, one after the other. */
class RateScaleTest {
  @Test
  void goesUpAndDownByTheSameRates() {
    double rate = 0.1;
    for (double expected : new double[] {0.13, 0.16, 0.2, 0.25, 0.32, 0.4}) {
      rate = RateScale.further(rate, 1);
      assertEquals(expected, rate);
    }
    for (double expected : new double[] {0.32, 0.25, 0.2, 0.16, 0.13, 0.1, 0.079}) {
      rate = RateScale.further(rate, -1);
      assertEquals(expected, rate);
    }
  }

  @Test
  void aRateBetweenTwoStepsGoesToTheNearOnes() {
    assertEquals(0.16, RateScale.further(0.145, 1));
    assertEquals(0.13, RateScale.further(0.145, -1));
  }

  @Test
  void endsWhereTheSliderEnds() {
    assertEquals(10.0, RateScale.further(10.0, 1));
    assertEquals(1e-5, RateScale.further(1e-5, -1));
    assertEquals(10.0, RateScale.further(500.0, 1));
  }
}
