package org.netsketch.nn;

import java.util.List;
import org.netsketch.math.Elementary;

/**
 * What training makes small: a number that says how far predictions p are from targets t.
 *
 * <p>A loss is a sum of one term for each element of each row, divided by {@link #divisor}. Value
 * and slope of the term stand side by side; {@link #delta} is the term's derivative with respect to
 * the weighted input z of the output layer, where back-propagation starts.
 */
public sealed interface Loss {

  /** Every loss with its default constants, in the order in which a person chooses. */
  static List<Loss> all() {
    return List.of(
        new MeanSquaredError(),
        new HalfSquaredError(),
        new MeanAbsoluteError(),
        new Huber(Huber.DEFAULT_DELTA),
        new BinaryCrossEntropy(),
        new CrossEntropy());
  }

  /** The name in experiment files, such as {@code half-squared-error}. */
  String id();

  /**
   * One element's share of the loss, before it is divided.
   *
   * @param z the weighted input of the output unit
   * @param p its output, the prediction
   * @param t the target
   */
  double term(double z, double p, double t);

  /** The sum of one row's terms. */
  default double terms(double[] z, double[] p, double[] t) {
    double sum = 0.0;
    for (int k = 0; k < t.length; k++) {
      sum += term(z[k], p[k], t[k]);
    }
    return sum;
  }

  /** The term's derivative with respect to the prediction p. */
  double slope(double p, double t);

  /**
   * The term's derivative with respect to z: the chain rule through the output layer's activation.
   */
  default double delta(Activation output, double z, double p, double t) {
    return slope(p, t) * output.derivative(z, p);
  }

  /** What the sum of terms is divided by, for {@code rows} rows of {@code outputs} elements. */
  default double divisor(int rows, int outputs) {
    return (double) rows * outputs;
  }

  /** Whether outputs of this activation are what the loss is made for. */
  default boolean accepts(Activation output) {
    return !(output instanceof Softmax);
  }

  /** Whether the loss or its slope jumps between two errors p - t. */
  default boolean hasKinkBetween(double error1, double error2) {
    return false;
  }

  /** The mean of (p - t)² over all elements. */
  record MeanSquaredError() implements Loss {
    @Override
    public String id() {
      return "mse";
    }

    @Override
    public double term(double z, double p, double t) {
      return (p - t) * (p - t);
    }

    @Override
    public double slope(double p, double t) {
      return 2.0 * (p - t);
    }
  }

  /**
   * ½ Σ (p - t)² over all elements, which is not divided by their number: its slope is the error
   * itself.
   */
  record HalfSquaredError() implements Loss {
    @Override
    public String id() {
      return "half-squared-error";
    }

    @Override
    public double term(double z, double p, double t) {
      return 0.5 * ((p - t) * (p - t));
    }

    @Override
    public double slope(double p, double t) {
      return p - t;
    }

    @Override
    public double divisor(int rows, int outputs) {
      return 1.0;
    }
  }

  /** The mean of |p - t| over all elements; its slope at p = t is 0. */
  record MeanAbsoluteError() implements Loss {
    @Override
    public String id() {
      return "mae";
    }

    @Override
    public double term(double z, double p, double t) {
      return Math.abs(p - t);
    }

    @Override
    public double slope(double p, double t) {
      return Math.signum(p - t);
    }

    @Override
    public boolean hasKinkBetween(double error1, double error2) {
      return (error1 > 0.0) != (error2 > 0.0);
    }
  }

  /**
   * Huber's loss: half the square of a small error, a straight line for a large one, the mean over
   * all elements (P. J. Huber, 1964).
   *
   * @param delta the error from which on the line goes
   */
  record Huber(double delta) implements Loss {
    /** The delta where none is given. */
    public static final double DEFAULT_DELTA = 1.0;

    @Override
    public String id() {
      return "huber";
    }

    @Override
    public double term(double z, double p, double t) {
      double error = Math.abs(p - t);
      return error <= delta ? 0.5 * error * error : delta * (error - 0.5 * delta);
    }

    @Override
    public double slope(double p, double t) {
      return Math.max(-delta, Math.min(delta, p - t));
    }

    @Override
    public boolean hasKinkBetween(double error1, double error2) {
      return (Math.abs(error1) > delta) != (Math.abs(error2) > delta);
    }
  }

  /**
   * The mean of -(t ln p + (1 - t) ln(1 - p)) over all elements, for sigmoid outputs.
   *
   * <p>The term is computed from z, as max(z, 0) - z t + ln(1 + e^-|z|): the same number, but
   * finite where p rounds to 0 or 1. Together with the sigmoid its slope is p - t.
   */
  record BinaryCrossEntropy() implements Loss {
    @Override
    public String id() {
      return "binary-cross-entropy";
    }

    @Override
    public double term(double z, double p, double t) {
      return Math.max(z, 0.0) - z * t + StrictMath.log1p(Elementary.exp(-Math.abs(z)));
    }

    @Override
    public double slope(double p, double t) {
      return (p - t) / (p * (1.0 - p));
    }

    @Override
    public double delta(Activation output, double z, double p, double t) {
      return p - t;
    }

    @Override
    public boolean accepts(Activation output) {
      return output instanceof Activation.Sigmoid;
    }
  }

  /**
   * The mean over the rows of -Σ t ln p, for softmax outputs, together with which its slope is p -
   * t.
   */
  record CrossEntropy() implements Loss {
    @Override
    public String id() {
      return "cross-entropy";
    }

    @Override
    public double term(double z, double p, double t) {
      return t == 0.0 ? 0.0 : -t * StrictMath.log(p);
    }

    /**
     * By ln p_k = z_k - z_m + ln p_m, where m is the most probable class: the same number, but
     * right also where p_k is too small to be told from 0.
     */
    @Override
    public double terms(double[] z, double[] p, double[] t) {
      int most = 0;
      for (int k = 1; k < p.length; k++) {
        most = p[k] > p[most] ? k : most;
      }
      double logarithm = StrictMath.log(p[most]);
      double sum = 0.0;
      for (int k = 0; k < t.length; k++) {
        sum += t[k] == 0.0 ? 0.0 : t[k] * (z[most] - z[k] - logarithm);
      }
      return sum;
    }

    @Override
    public double slope(double p, double t) {
      return -t / p;
    }

    @Override
    public double delta(Activation output, double z, double p, double t) {
      return p - t;
    }

    @Override
    public double divisor(int rows, int outputs) {
      return rows;
    }

    @Override
    public boolean accepts(Activation output) {
      return output instanceof Softmax;
    }
  }
}
