package org.netsketch.nn;

/**
 * The exponential linear unit: z where it is positive, else e^z - 1 (Clevert, Unterthiner and
 * Hochreiter, 2016).
 */
public record Elu() implements Activation {
  @Override
  public String id() {
    return "elu";
  }

  @Override
  public double value(double z) {
    return z > 0.0 ? z : StrictMath.expm1(z);
  }

  @Override
  public double derivative(double z, double a) {
    return z > 0.0 ? 1.0 : a + 1.0;
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
