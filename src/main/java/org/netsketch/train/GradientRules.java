package org.netsketch.train;

import org.netsketch.nn.Architecture;

/**
 * Carries out a {@link Regularization}: the penalties' gradients are added, then the whole is
 * brought to its largest norm.
 */
final class GradientRules {
  private final Architecture architecture;
  private final Regularization rules;

  GradientRules(Architecture architecture, Regularization rules) {
    this.architecture = architecture;
    this.rules = rules;
  }

  /** Changes the gradient in place. */
  void apply(double[] parameters, double[] gradient) {
    if (rules.l1() > 0 || rules.l2() > 0) {
      for (int layer = 0; layer < architecture.depth(); layer++) {
        addPenalty(
            parameters, gradient, architecture.weightOffset(layer), architecture.biasOffset(layer));
      }
    }
    if (rules.gradientClip() < Double.POSITIVE_INFINITY) {
      clip(gradient);
    }
  }

  private void addPenalty(double[] parameters, double[] gradient, int from, int to) {
    for (int i = from; i < to; i++) {
      gradient[i] += rules.l1() * Math.signum(parameters[i]) + rules.l2() * parameters[i];
    }
  }

  private void clip(double[] gradient) {
    double largest = 0.0;
    for (double g : gradient) {
      largest = Math.max(largest, Math.abs(g));
    }
    if (largest == 0.0) {
      return;
    }
    // in units of the largest entry, for the squares of large numbers are infinite
    double squares = 0.0;
    for (double g : gradient) {
      squares += (g / largest) * (g / largest);
    }
    double norm = largest * Math.sqrt(squares);
    if (norm > rules.gradientClip()) {
      double scale = rules.gradientClip() / norm;
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] *= scale;
      }
    }
  }
}
