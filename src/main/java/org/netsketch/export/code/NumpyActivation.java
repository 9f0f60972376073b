package org.netsketch.export.code;

import java.util.List;
import org.netsketch.nn.Activation;
import org.netsketch.nn.LeakyRelu;

/**
 * An activation in NumPy.
 *
 * @param value a = f(z), from the array {@code z}
 * @param derivative f'(z), from {@code z} and {@code a}
 * @param functions what is to be defined for them
 */
record NumpyActivation(String value, String derivative, List<Definition> functions) {

  /** A function that NumPy lacks. */
  enum Definition {
    /** 1 / (1 + e^-z). */
    SIGMOID("def sigmoid(z):", "    return 1 / (1 + np.exp(-z))"),
    /** Φ(z), by the complementary error function of Python's own library. */
    NORMAL_DISTRIBUTION(
        "def normal_cdf(z):",
        "    return 0.5 * np.vectorize(math.erfc, otypes=[float])(-z / math.sqrt(2))"),
    /** φ(z). */
    NORMAL_DENSITY(
        "def normal_pdf(z):", "    return np.exp(-0.5 * z * z) / math.sqrt(2 * math.pi)"),
    /**
     * The shares of a row; its largest z is taken off first, which changes nothing but overflow.
     */
    SOFTMAX(
        "def softmax(z):",
        "    e = np.exp(z - z.max(axis=1, keepdims=True))",
        "    return e / e.sum(axis=1, keepdims=True)");

    private final String text;

    Definition(String... lines) {
      text = String.join("\n", lines);
    }

    List<String> lines() {
      return text.lines().toList();
    }
  }

  /**
   * An activation of a layer.
   *
   * @param layer from 1, the number in {@code z1} and {@code a1}
   */
  static NumpyActivation of(Activation activation, int layer) {
    NumpyActivation pattern = pattern(activation);
    return new NumpyActivation(
        numbered(pattern.value, layer), numbered(pattern.derivative, layer), pattern.functions);
  }

  private static String numbered(String pattern, int layer) {
    return pattern.replace("Z", "z" + layer).replace("A", "a" + layer);
  }

  /** With Z and A for the layer's arrays. */
  private static NumpyActivation pattern(Activation activation) {
    if (activation instanceof LeakyRelu leaky) {
      String slope = Syntax.PYTHON.number(leaky.slope());
      return plain("np.where(Z > 0, Z, " + slope + " * Z)", "np.where(Z > 0, 1, " + slope + ")");
    }
    return switch (activation.id()) {
      case "identity" -> plain("Z", "");
      case "sigmoid" ->
          new NumpyActivation("sigmoid(Z)", "A * (1 - A)", List.of(Definition.SIGMOID));
      case "tanh" -> plain("np.tanh(Z)", "(1 - A**2)");
      case "relu" -> plain("np.maximum(Z, 0)", "(Z > 0)");
      case "elu" ->
          plain("np.where(Z > 0, Z, np.expm1(np.minimum(Z, 0)))", "np.where(Z > 0, 1, A + 1)");
      case "gelu" ->
          new NumpyActivation(
              "Z * normal_cdf(Z)",
              "(normal_cdf(Z) + Z * normal_pdf(Z))",
              List.of(Definition.NORMAL_DISTRIBUTION, Definition.NORMAL_DENSITY));
      case "silu" ->
          new NumpyActivation(
              "Z * sigmoid(Z)", "(sigmoid(Z) + A * (1 - sigmoid(Z)))", List.of(Definition.SIGMOID));
      case "softplus" ->
          new NumpyActivation("np.logaddexp(0, Z)", "sigmoid(Z)", List.of(Definition.SIGMOID));
      case "sin" -> plain("np.sin(Z)", "np.cos(Z)");
      case "step" -> plain("np.where(Z > 0, 1.0, 0.0)", "0");
      case "softmax" -> new NumpyActivation("softmax(Z)", "", List.of(Definition.SOFTMAX));
      default -> throw new IllegalArgumentException("no such activation: " + activation.id());
    };
  }

  private static NumpyActivation plain(String value, String derivative) {
    return new NumpyActivation(value, derivative, List.of());
  }

  /** What a gradient at the outputs is multiplied with to get the one at z; empty for nothing. */
  String factor() {
    return derivative.isEmpty() ? "" : " * " + derivative;
  }
}
