package org.netsketch.train;

/**
 * Each parameter's gradient is divided by its running root mean square: s ← α s + (1 - α) g², θ ← θ
 * - η g / (√s + ε) (Hinton, 2012); with momentum b ← μ b + g / (√s + ε), θ ← θ - η b.
 *
 * @param learningRate η
 * @param alpha α, how much of the running mean is kept
 * @param epsilon ε
 * @param momentum μ, 0 for none
 */
public record RmsProp(double learningRate, double alpha, double epsilon, double momentum)
    implements Optimizer {
  /** PyTorch's default. */
  public static final double DEFAULT_LEARNING_RATE = 1e-2;

  /** PyTorch's constants. */
  public static RmsProp withDefaults(double learningRate) {
    return new RmsProp(learningRate, 0.99, 1e-8, 0.0);
  }

  @Override
  public String id() {
    return "rmsprop";
  }

  @Override
  public RmsProp withLearningRate(double rate) {
    return new RmsProp(rate, alpha, epsilon, momentum);
  }

  @Override
  public Steps start(int count) {
    return new MeanSquares(new double[count], new double[count]);
  }

  /** The running mean of the squares, and the velocity. */
  private final class MeanSquares implements Steps {
    private final double[] squares;
    private final double[] velocity;

    MeanSquares(double[] squares, double[] velocity) {
      this.squares = squares;
      this.velocity = velocity;
    }

    @Override
    public void step(double[] parameters, double[] gradient, double rate) {
      for (int i = 0; i < squares.length; i++) {
        squares[i] = alpha * squares[i] + (1.0 - alpha) * (gradient[i] * gradient[i]);
        velocity[i] = momentum * velocity[i] + gradient[i] / (Math.sqrt(squares[i]) + epsilon);
        parameters[i] -= rate * velocity[i];
      }
    }

    @Override
    public Steps copy() {
      return new MeanSquares(squares.clone(), velocity.clone());
    }

    @Override
    public int memory() {
      return 2;
    }
  }
}
