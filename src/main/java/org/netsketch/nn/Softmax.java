package org.netsketch.nn;

import org.netsketch.math.Elementary;

/**
 * e^z_i / Σ e^z_j over the units of the output layer, computed after the largest z is taken off.
 *
 * <p>It is no function of one number: {@link Network} applies it to a whole layer, and {@link
 * Loss.CrossEntropy} differentiates both together, which gives p - t.
 */
public record Softmax() implements Activation {
  @Override
  public String id() {
    return "softmax";
  }

  @Override
  public double value(double z) {
    throw new UnsupportedOperationException("softmax is a function of a whole layer: use apply");
  }

  @Override
  public double derivative(double z, double a) {
    throw new UnsupportedOperationException(
        "softmax is differentiated together with the cross-entropy");
  }

  /** Replaces the weighted inputs z of one sample, in place, by their softmax. */
  public static void apply(double[] z) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double value : z) {
      largest = Math.max(largest, value);
    }
    double sum = 0.0;
    for (int i = 0; i < z.length; i++) {
      double below = z[i] - largest;
      // NumPy's exp comes to 0 there, Elementary's stays at its bound
      z[i] = below < -Elementary.EXP_BOUND ? 0.0 : Elementary.exp(below);
      sum += z[i];
    }
    for (int i = 0; i < z.length; i++) {
      z[i] /= sum;
    }
  }
}
