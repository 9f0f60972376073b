package org.netsketch.train;

/**
 * What is done to the gradient before the optimizer sees it.
 *
 * @param l1 times the sign of each weight is added; biases are left alone
 * @param l2 times each weight is added; biases are left alone
 * @param gradientClip the largest Euclidean norm the whole gradient may have; infinite for no limit
 */
public record Regularization(double l1, double l2, double gradientClip) {
  /** Nothing is done. */
  public static final Regularization NONE = new Regularization(0.0, 0.0, Double.POSITIVE_INFINITY);

  /** The same with another l1. */
  public Regularization withL1(double newL1) {
    return new Regularization(newL1, l2, gradientClip);
  }

  /** The same with another l2. */
  public Regularization withL2(double newL2) {
    return new Regularization(l1, newL2, gradientClip);
  }

  /** The same with another largest norm; infinite for no limit. */
  public Regularization withGradientClip(double norm) {
    return new Regularization(l1, l2, norm);
  }
}
