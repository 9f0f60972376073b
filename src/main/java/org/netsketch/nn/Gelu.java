package org.netsketch.nn;

import org.netsketch.math.ErrorFunction;

/**
 * z Φ(z) with the normal distribution function itself, not its tanh approximation (Hendrycks and
 * Gimpel, 2016).
 */
public record Gelu() implements Activation {
  @Override
  public String id() {
    return "gelu";
  }

  @Override
  public double value(double z) {
    return z * ErrorFunction.normalDistribution(z);
  }

  @Override
  public double derivative(double z, double a) {
    return ErrorFunction.normalDistribution(z) + z * ErrorFunction.normalDensity(z);
  }

  @Override
  public boolean isRectifier() {
    return true;
  }
}
