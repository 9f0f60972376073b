package org.netsketch.nn;

import org.netsketch.math.Elementary;

/** ln(1 + e^z), the smooth rectifier; f' = σ(z). */
public record Softplus() implements Activation {
  @Override
  public String id() {
    return "softplus";
  }

  @Override
  public double value(double z) {
    return Math.max(z, 0.0) + StrictMath.log1p(Elementary.exp(-Math.abs(z)));
  }

  @Override
  public double derivative(double z, double a) {
    return Elementary.sigmoid(z);
  }
}
