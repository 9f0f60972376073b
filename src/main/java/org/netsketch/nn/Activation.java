package org.netsketch.nn;

import java.util.List;
import org.netsketch.math.Elementary;

/**
 * The function that a layer puts on its weighted inputs z to give its outputs a = f(z).
 *
 * <p>Value and derivative stand side by side. At the kink of a rectifier the derivative is the one
 * of the negative side, as NumPy's {@code z > 0} has it. The rectifiers, their smooth relatives and
 * the softmax have files of their own.
 */
public sealed interface Activation
    permits Activation.Identity,
        Activation.Sigmoid,
        Activation.Tanh,
        Relu,
        LeakyRelu,
        Elu,
        Gelu,
        Silu,
        Softplus,
        Activation.Sine,
        Activation.Step,
        Softmax {

  /** Every activation with its default constants, in the order in which a person chooses. */
  static List<Activation> all() {
    return List.of(
        new Identity(),
        new Sigmoid(),
        new Tanh(),
        new Relu(),
        new LeakyRelu(LeakyRelu.DEFAULT_SLOPE),
        new Elu(),
        new Gelu(),
        new Silu(),
        new Softplus(),
        new Sine(),
        new Step(),
        new Softmax());
  }

  /** The name in experiment files, such as {@code leaky-relu}. */
  String id();

  /** f(z). */
  double value(double z);

  /**
   * f'(z).
   *
   * @param z the weighted input
   * @param a f(z), which some derivatives are made of
   */
  double derivative(double z, double a);

  /**
   * Whether it is a rectifier or one of its smooth relatives, for which He's initialization is
   * made.
   */
  default boolean isRectifier() {
    return false;
  }

  /** Whether the function or its slope jumps between two weighted inputs. */
  default boolean hasKinkBetween(double z1, double z2) {
    return false;
  }

  /** f(z) = z. */
  record Identity() implements Activation {
    @Override
    public String id() {
      return "identity";
    }

    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double derivative(double z, double a) {
      return 1.0;
    }
  }

  /** The logistic function, f(z) = 1 / (1 + e^-z), f' = a (1 - a). */
  record Sigmoid() implements Activation {
    @Override
    public String id() {
      return "sigmoid";
    }

    @Override
    public double value(double z) {
      return Elementary.sigmoid(z);
    }

    @Override
    public double derivative(double z, double a) {
      return a * (1.0 - a);
    }
  }

  /** The hyperbolic tangent, f' = 1 - a². */
  record Tanh() implements Activation {
    @Override
    public String id() {
      return "tanh";
    }

    @Override
    public double value(double z) {
      return Elementary.tanh(z);
    }

    @Override
    public double derivative(double z, double a) {
      return 1.0 - a * a;
    }
  }

  /** sin z. */
  record Sine() implements Activation {
    @Override
    public String id() {
      return "sin";
    }

    @Override
    public double value(double z) {
      return StrictMath.sin(z);
    }

    @Override
    public double derivative(double z, double a) {
      return StrictMath.cos(z);
    }
  }

  /**
   * The perceptron's threshold: 1 where z is positive, else 0. Nothing is learned through it, for
   * f' = 0.
   */
  record Step() implements Activation {
    @Override
    public String id() {
      return "step";
    }

    @Override
    public double value(double z) {
      return z > 0.0 ? 1.0 : 0.0;
    }

    @Override
    public double derivative(double z, double a) {
      return 0.0;
    }

    @Override
    public boolean hasKinkBetween(double z1, double z2) {
      return (z1 > 0.0) != (z2 > 0.0);
    }
  }
}
