package org.netsketch.nn;

/** The rectifier, f(z) = max(0, z). */
public record Relu() implements Activation {
  @Override
  public String id() {
    return "relu";
  }

  @Override
  public double value(double z) {
    return z < 0.0 ? 0.0 : z;
  }

  @Override
  public double derivative(double z, double a) {
    return z > 0.0 ? 1.0 : 0.0;
  }

  @Override
  public boolean isRectifier() {
    return true;
  }

  @Override
  public boolean hasKinkBetween(double z1, double z2) {
    return (z1 > 0.0) != (z2 > 0.0);
  }
}
