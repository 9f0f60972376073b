package org.netsketch.train;

/**
 * Adam with a weight decay that does not go through the moments: θ ← θ (1 - η λ), then Adam's step
 * (Loshchilov and Hutter, 2019). As in PyTorch, biases decay too.
 *
 * @param learningRate η
 * @param beta1 β₁
 * @param beta2 β₂
 * @param epsilon ε
 * @param weightDecay λ
 */
public record AdamW(
    double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
    implements Optimizer {
  /** PyTorch's default. */
  public static final double DEFAULT_LEARNING_RATE = 1e-3;

  /** PyTorch's constants. */
  public static AdamW withDefaults(double learningRate) {
    return new AdamW(learningRate, 0.9, 0.999, 1e-8, 1e-2);
  }

  @Override
  public String id() {
    return "adamw";
  }

  @Override
  public AdamW withLearningRate(double rate) {
    return new AdamW(rate, beta1, beta2, epsilon, weightDecay);
  }

  @Override
  public Steps start(int count) {
    return new Adaptive(new Moments(count, beta1, beta2));
  }

  /** The moments, and the step that they make. */
  private final class Adaptive implements Steps {
    private final Moments moments;

    Adaptive(Moments moments) {
      this.moments = moments;
    }

    @Override
    public void step(double[] parameters, double[] gradient, double rate) {
      double kept = 1.0 - rate * weightDecay;
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] *= kept;
      }
      moments.add(gradient);
      moments.adamStep(parameters, rate, epsilon);
    }

    @Override
    public Steps copy() {
      return new Adaptive(moments.copy());
    }

    @Override
    public int memory() {
      return Moments.MEMORY;
    }
  }
}
