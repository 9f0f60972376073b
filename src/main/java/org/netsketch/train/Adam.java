package org.netsketch.train;

/**
 * Momentum and a rate for each parameter at once, both corrected for their start at zero (Kingma
 * and Ba, 2015).
 *
 * @param learningRate η
 * @param beta1 β₁, how much of the mean gradient is kept
 * @param beta2 β₂, how much of the mean square is kept
 * @param epsilon ε, added outside the root
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon)
    implements Optimizer {
  /** PyTorch's default. */
  public static final double DEFAULT_LEARNING_RATE = 1e-3;

  /** PyTorch's constants. */
  public static Adam withDefaults(double learningRate) {
    return new Adam(learningRate, 0.9, 0.999, 1e-8);
  }

  @Override
  public String id() {
    return "adam";
  }

  @Override
  public Adam withLearningRate(double rate) {
    return new Adam(rate, beta1, beta2, epsilon);
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
