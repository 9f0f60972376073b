package org.netsketch.train;

/**
 * A rate for each parameter that falls with the squares it has seen: s ← s + g², θ ← θ - η g / (√s
 * + ε) (Duchi, Hazan and Singer, 2011).
 *
 * @param learningRate η
 * @param epsilon ε, which keeps the first steps finite
 */
public record Adagrad(double learningRate, double epsilon) implements Optimizer {
  /** PyTorch's default. */
  public static final double DEFAULT_LEARNING_RATE = 1e-2;

  /** PyTorch's default. */
  public static final double DEFAULT_EPSILON = 1e-10;

  @Override
  public String id() {
    return "adagrad";
  }

  @Override
  public Adagrad withLearningRate(double rate) {
    return new Adagrad(rate, epsilon);
  }

  @Override
  public Steps start(int count) {
    double[] squares = new double[count];
    return (parameters, gradient, rate) -> {
      for (int i = 0; i < squares.length; i++) {
        squares[i] += gradient[i] * gradient[i];
        parameters[i] -= rate * (gradient[i] / (Math.sqrt(squares[i]) + epsilon));
      }
    };
  }
}
