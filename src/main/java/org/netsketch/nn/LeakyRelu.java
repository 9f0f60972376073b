package org.netsketch.nn;

/**
 * The leaky rectifier: z where it is positive, else slope · z.
 *
 * @param slope of the negative side
 */
public record LeakyRelu(double slope) implements Activation {
  /** The slope where none is given. */
  public static final double DEFAULT_SLOPE = 0.01;

  @Override
  public String id() {
    return "leaky-relu";
  }

  @Override
  public double value(double z) {
    return z > 0.0 ? z : slope * z;
  }

  @Override
  public double derivative(double z, double a) {
    return z > 0.0 ? 1.0 : slope;
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
