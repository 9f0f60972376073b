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
    return new Squares(new double[count]);
  }

  /** The sum of the squares so far. */
  private final class Squares implements Steps {
    private final double[] squares;

    Squares(double[] squares) {
      this.squares = squares;
    }

    @Override
    public void step(double[] parameters, double[] gradient, double rate) {
      for (int i = 0; i < squares.length; i++) {
        squares[i] += gradient[i] * gradient[i];
        parameters[i] -= rate * (gradient[i] / (Math.sqrt(squares[i]) + epsilon));
      }
    }

    @Override
    public Steps copy() {
      return new Squares(squares.clone());
    }

    @Override
    public int memory() {
      return 1;
    }
  }
}
