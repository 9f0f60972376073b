package org.netsketch.train;

/**
 * Adam with Nesterov's look-ahead and a momentum that grows over the steps (Dozat, 2016): μₜ = β₁
 * (1 - ½ · 0.96^(t ψ)), θ ← θ - η [(1 - μₜ) / (1 - Πμ) · g + μₜ₊₁ / (1 - Πμ · μₜ₊₁) · m] / (√(v /
 * (1 - β₂ᵗ)) + ε).
 *
 * @param learningRate η
 * @param beta1 β₁
 * @param beta2 β₂
 * @param epsilon ε
 * @param momentumDecay ψ
 */
public record NAdam(
    double learningRate, double beta1, double beta2, double epsilon, double momentumDecay)
    implements Optimizer {
  /** PyTorch's default. */
  public static final double DEFAULT_LEARNING_RATE = 2e-3;

  /** PyTorch's constants. */
  public static NAdam withDefaults(double learningRate) {
    return new NAdam(learningRate, 0.9, 0.999, 1e-8, 4e-3);
  }

  @Override
  public String id() {
    return "nadam";
  }

  @Override
  public NAdam withLearningRate(double rate) {
    return new NAdam(rate, beta1, beta2, epsilon, momentumDecay);
  }

  @Override
  public Steps start(int count) {
    return new LookAhead(new Moments(count, beta1, beta2), 1.0);
  }

  private double momentum(int step) {
    return beta1 * (1.0 - 0.5 * StrictMath.pow(0.96, step * momentumDecay));
  }

  /** The moments, and the product of all momenta so far. */
  private final class LookAhead implements Steps {
    private final Moments moments;
    private double product;

    LookAhead(Moments moments, double product) {
      this.moments = moments;
      this.product = product;
    }

    @Override
    public void step(double[] parameters, double[] gradient, double rate) {
      moments.add(gradient);
      double now = momentum(moments.count);
      double next = momentum(moments.count + 1);
      product *= now;
      double ofGradient = rate * (1.0 - now) / (1.0 - product);
      double ofMean = rate * next / (1.0 - product * next);
      double correction = moments.squareCorrection();
      double[] mean = moments.mean;
      double[] square = moments.square;
      for (int i = 0; i < parameters.length; i++) {
        double root = Math.sqrt(square[i] / correction) + epsilon;
        parameters[i] =
            parameters[i] - ofGradient * (gradient[i] / root) - ofMean * (mean[i] / root);
      }
    }

    @Override
    public Steps copy() {
      return new LookAhead(moments.copy(), product);
    }

    @Override
    public int memory() {
      return Moments.MEMORY;
    }
  }
}
