package org.netsketch.math;

import org.apache.commons.math3.special.Erf;

/** The distribution function of the standard normal distribution, which GELU is made of. */
public final class ErrorFunction {
  private static final double SQRT_HALF = 0.7071067811865476;
  private static final double INVERSE_SQRT_TWO_PI = 0.3989422804014327;

  private ErrorFunction() {}

  /** Φ(x), the probability that a standard normal number is below x. */
  public static double normalDistribution(double x) {
    return 0.5 * Erf.erfc(-x * SQRT_HALF);
  }

  /** φ(x), the density of the standard normal distribution. */
  public static double normalDensity(double x) {
    return INVERSE_SQRT_TWO_PI * Elementary.exp(-0.5 * x * x);
  }
}
