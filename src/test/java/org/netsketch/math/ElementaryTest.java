package org.netsketch.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Holds the polynomial functions to {@link StrictMath}. */
class ElementaryTest {

  @Test
  void expIsWithinThreeUlp() {
    assertTrue(worstUlp(Elementary::exp, StrictMath::exp, -707, 707) <= 3);
    assertTrue(worstUlp(Elementary::exp, StrictMath::exp, -2, 2) <= 3);
  }

  @Test
  void sigmoidIsWithinThreeUlp() {
    DoubleUnaryOperator exact = x -> 1 / (1 + StrictMath.exp(-x));
    assertTrue(worstUlp(Elementary::sigmoid, exact, -40, 40) <= 3);
    assertTrue(worstUlp(Elementary::sigmoid, exact, -2, 2) <= 3);
  }

  @Test
  void tanhIsWithinThreeUlp() {
    assertTrue(worstUlp(Elementary::tanh, StrictMath::tanh, -25, 25) <= 3);
    assertTrue(worstUlp(Elementary::tanh, StrictMath::tanh, -1, 1) <= 3);
    assertTrue(worstUlp(Elementary::tanh, StrictMath::tanh, -1e-5, 1e-5) <= 3);
  }

  @Test
  void atTheEnds() {
    assertEquals(1.0, Elementary.exp(0.0));
    assertEquals(0.5, Elementary.sigmoid(0.0));
    assertEquals(1.0, Elementary.sigmoid(Double.POSITIVE_INFINITY));
    assertTrue(Elementary.sigmoid(Double.NEGATIVE_INFINITY) < 1e-300);
    assertEquals(1.0, Elementary.tanh(Double.POSITIVE_INFINITY));
    assertEquals(-1.0, Elementary.tanh(Double.NEGATIVE_INFINITY));
    assertEquals(0.0, Elementary.tanh(0.0));
    assertEquals(-0.0, Elementary.tanh(-0.0));
  }

  @Test
  void whatIsNotANumberStaysSo() {
    assertTrue(Double.isNaN(Elementary.exp(Double.NaN)));
    assertTrue(Double.isNaN(Elementary.sigmoid(Double.NaN)));
    assertTrue(Double.isNaN(Elementary.tanh(Double.NaN)));
  }

  private static double worstUlp(
      DoubleUnaryOperator tested, DoubleUnaryOperator exact, double from, double to) {
    double worst = 0;
    NumpyRandom random = new NumpyRandom(1);
    for (int i = 0; i < 200_000; i++) {
      double x = random.uniform(from, to);
      double expected = exact.applyAsDouble(x);
      double error = Math.abs(tested.applyAsDouble(x) - expected) / Math.ulp(expected);
      worst = Math.max(worst, error);
    }
    return worst;
  }
}
