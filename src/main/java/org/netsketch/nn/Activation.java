package org.netsketch.nn;

import java.util.List;
import org.netsketch.math.Elementary;
import org.netsketch.math.ErrorFunction;

/**
 * The function that a layer puts on its weighted inputs z to give its outputs a = f(z).
 *
 * <p>Value and derivative stand side by side. At the kink of a rectifier the derivative is the one
 * of the negative side, as NumPy's {@code z > 0} has it.
 */
public sealed interface Activation {

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

  /** The rectifier, f(z) = max(0, z). */
  record Relu() implements Activation {
    @Override
    public String id() {
      return "relu";
    }

    @Override
    public double value(double z) {
      return z < 0.0 ? 0.0 : z;
    }

    @Override
    public double derivative(double z, double a) {
      return z > 0.0 ? 1.0 : 0.0;
    }

    @Override
    public boolean isRectifier() {
      return true;
    }

    @Override
    public boolean hasKinkBetween(double z1, double z2) {
      return (z1 > 0.0) != (z2 > 0.0);
    }
  }

  /**
   * The leaky rectifier: z where it is positive, else slope · z.
   *
   * @param slope of the negative side
   */
  record LeakyRelu(double slope) implements Activation {
    /** The slope where none is given. */
    public static final double DEFAULT_SLOPE = 0.01;

    @Override
    public String id() {
      return "leaky-relu";
    }

    @Override
    public double value(double z) {
      return z > 0.0 ? z : slope * z;
    }

    @Override
    public double derivative(double z, double a) {
      return z > 0.0 ? 1.0 : slope;
    }

    @Override
    public boolean isRectifier() {
      return true;
    }

    @Override
    public boolean hasKinkBetween(double z1, double z2) {
      return (z1 > 0.0) != (z2 > 0.0);
    }
  }

  /**
   * The exponential linear unit: z where it is positive, else e^z - 1 (Clevert, Unterthiner and
   * Hochreiter, 2016).
   */
  record Elu() implements Activation {
    @Override
    public String id() {
      return "elu";
    }

    @Override
    public double value(double z) {
      return z > 0.0 ? z : StrictMath.expm1(z);
    }

    @Override
    public double derivative(double z, double a) {
      return z > 0.0 ? 1.0 : a + 1.0;
    }

    @Override
    public boolean isRectifier() {
      return true;
    }

    @Override
    public boolean hasKinkBetween(double z1, double z2) {
      return (z1 > 0.0) != (z2 > 0.0);
    }
  }

  /**
   * z Φ(z) with the normal distribution function itself, not its tanh approximation (Hendrycks and
   * Gimpel, 2016).
   */
  record Gelu() implements Activation {
    @Override
    public String id() {
      return "gelu";
    }

    @Override
    public double value(double z) {
      return z * ErrorFunction.normalDistribution(z);
    }

    @Override
    public double derivative(double z, double a) {
      return ErrorFunction.normalDistribution(z) + z * ErrorFunction.normalDensity(z);
    }

    @Override
    public boolean isRectifier() {
      return true;
    }
  }

  /** z σ(z), also called swish. */
  record Silu() implements Activation {
    @Override
    public String id() {
      return "silu";
    }

    @Override
    public double value(double z) {
      // below the bound the sigmoid is no longer small enough to hold z down
      return z < -Elementary.EXP_BOUND ? -0.0 : z * Elementary.sigmoid(z);
    }

    @Override
    public double derivative(double z, double a) {
      double s = Elementary.sigmoid(z);
      return s + a * (1.0 - s);
    }

    @Override
    public boolean isRectifier() {
      return true;
    }
  }

  /** ln(1 + e^z), the smooth rectifier; f' = σ(z). */
  record Softplus() implements Activation {
    @Override
    public String id() {
      return "softplus";
    }

    @Override
    public double value(double z) {
      return Math.max(z, 0.0) + StrictMath.log1p(Elementary.exp(-Math.abs(z)));
    }

    @Override
    public double derivative(double z, double a) {
      return Elementary.sigmoid(z);
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

  /**
   * e^z_i / Σ e^z_j over the units of the output layer, computed after the largest z is taken off.
   *
   * <p>It is no function of one number: {@link Network} applies it to a whole layer, and {@link
   * Loss.CrossEntropy} differentiates both together, which gives p - t.
   */
  record Softmax() implements Activation {
    @Override
    public String id() {
      return "softmax";
    }

    @Override
    public double value(double z) {
      throw new UnsupportedOperationException("softmax is a function of a whole layer: use apply");
    }

    @Override
    public double derivative(double z, double a) {
      throw new UnsupportedOperationException(
          "softmax is differentiated together with the cross-entropy");
    }

    /** Replaces the weighted inputs z of one sample, in place, by their softmax. */
    public static void apply(double[] z) {
      double largest = Double.NEGATIVE_INFINITY;
      for (double value : z) {
        largest = Math.max(largest, value);
      }
      double sum = 0.0;
      for (int i = 0; i < z.length; i++) {
        double below = z[i] - largest;
        // NumPy's exp comes to 0 there, Elementary's stays at its bound
        z[i] = below < -Elementary.EXP_BOUND ? 0.0 : Elementary.exp(below);
        sum += z[i];
      }
      for (int i = 0; i < z.length; i++) {
        z[i] /= sum;
      }
    }
  }
}
