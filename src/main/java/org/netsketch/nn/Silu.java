package org.netsketch.nn;

import org.netsketch.math.Elementary;

/** z σ(z), also called swish. */
public record Silu() implements Activation {
  @Override
  public String id() {
    return "silu";
  }

  @Override
  public double value(double z) {
    // below the bound the sigmoid is no longer small enough to hold z down
    return z < -Elementary.EXP_BOUND ? -0.0 : z * Elementary.sigmoid(z);
  }

  @Override
  public double derivative(double z, double a) {
    double s = Elementary.sigmoid(z);
    return s + a * (1.0 - s);
  }

  @Override
  public boolean isRectifier() {
    return true;
  }
}
