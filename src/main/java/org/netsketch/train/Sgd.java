package org.netsketch.train;

/**
 * Gradient descent, if wanted with momentum: v ← μ v + g, θ ← θ - η v; Nesterov's look-ahead steps
 * by g + μ v.
 *
 * @param learningRate η
 * @param momentum μ, 0 for none
 * @param nesterov whether to look ahead
 */
public record Sgd(double learningRate, double momentum, boolean nesterov) implements Optimizer {
  /** PyTorch's default. */
  public static final double DEFAULT_LEARNING_RATE = 1e-3;

  @Override
  public String id() {
    return "sgd";
  }

  @Override
  public Sgd withLearningRate(double rate) {
    return new Sgd(rate, momentum, nesterov);
  }

  @Override
  public Steps start(int parameters) {
    return momentum == 0.0 ? new Plain() : new Momentum(new double[parameters]);
  }

  private static void descend(double[] parameters, double[] gradient, double rate) {
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] -= rate * gradient[i];
    }
  }

  /** Descent that remembers nothing. */
  private static final class Plain implements Steps {
    @Override
    public void step(double[] parameters, double[] gradient, double rate) {
      descend(parameters, gradient, rate);
    }

    @Override
    public Steps copy() {
      return this;
    }

    @Override
    public int memory() {
      return 0;
    }
  }

  /** Descent with a velocity. */
  private final class Momentum implements Steps {
    private final double[] velocity;

    Momentum(double[] velocity) {
      this.velocity = velocity;
    }

    @Override
    public void step(double[] parameters, double[] gradient, double rate) {
      for (int i = 0; i < velocity.length; i++) {
        velocity[i] = momentum * velocity[i] + gradient[i];
      }
      if (nesterov) {
        for (int i = 0; i < velocity.length; i++) {
          parameters[i] -= rate * (gradient[i] + momentum * velocity[i]);
        }
      } else {
        descend(parameters, velocity, rate);
      }
    }

    @Override
    public Steps copy() {
      return new Momentum(velocity.clone());
    }

    @Override
    public int memory() {
      return 1;
    }
  }
}
