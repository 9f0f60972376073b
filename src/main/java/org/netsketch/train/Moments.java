package org.netsketch.train;

/**
 * The running means of a gradient and of its square, which Adam and its relatives keep: m ← β₁ m +
 * (1 - β₁) g, v ← β₂ v + (1 - β₂) g².
 */
final class Moments {
  /**
   * Added and taken off again, it turns a number too small to matter into zero. A parameter whose
   * gradient has become zero, such as a dead rectifier's, would otherwise drag ever smaller numbers
   * along, and those below 1e-308 are slow to compute with.
   */
  private static final double FLUSH = 1e-280;

  /** How many numbers are kept for each parameter. */
  static final int MEMORY = 2;

  private final double beta1;
  private final double beta2;

  /** The mean of the gradient. */
  final double[] mean;

  /** The mean of its square. */
  final double[] square;

  /** How many gradients went in. */
  int count;

  Moments(int parameters, double beta1, double beta2) {
    this.beta1 = beta1;
    this.beta2 = beta2;
    mean = new double[parameters];
    square = new double[parameters];
  }

  /** The same moments, each for itself from now on. */
  Moments copy() {
    Moments copy = new Moments(mean.length, beta1, beta2);
    System.arraycopy(mean, 0, copy.mean, 0, mean.length);
    System.arraycopy(square, 0, copy.square, 0, square.length);
    copy.count = count;
    return copy;
  }

  /** Takes the next gradient in. */
  void add(double[] gradient) {
    count++;
    for (int i = 0; i < gradient.length; i++) {
      mean[i] = beta1 * mean[i] + (1.0 - beta1) * gradient[i] + FLUSH - FLUSH;
    }
    for (int i = 0; i < gradient.length; i++) {
      square[i] = beta2 * square[i] + (1.0 - beta2) * (gradient[i] * gradient[i]) + FLUSH - FLUSH;
    }
  }

  /** 1 - β₁ᵗ: what the mean is still short of, for it began at zero. */
  double meanCorrection() {
    return 1.0 - StrictMath.pow(beta1, count);
  }

  /** 1 - β₂ᵗ. */
  double squareCorrection() {
    return 1.0 - StrictMath.pow(beta2, count);
  }

  /** θ ← θ - η / (1 - β₁ᵗ) · m / (√v / √(1 - β₂ᵗ) + ε). */
  void adamStep(double[] parameters, double rate, double epsilon) {
    double size = rate / meanCorrection();
    double root = Math.sqrt(squareCorrection());
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] -= size * (mean[i] / (Math.sqrt(square[i]) / root + epsilon));
    }
  }
}
