package org.netsketch.export.code;

import org.netsketch.nn.Activation;
import org.netsketch.nn.LeakyRelu;

/**
 * An activation in Java.
 *
 * @param value f(z)
 * @param derivative f'(z), from {@code z} and {@code a}
 */
record JavaActivation(String value, String derivative) {

  /** An activation; softmax, which is no function of one number, is left for later. */
  static JavaActivation of(Activation activation) {
    if (activation instanceof LeakyRelu leaky) {
      String slope = Syntax.JAVA.number(leaky.slope());
      return new JavaActivation("z > 0 ? z : " + slope + " * z", "z > 0 ? 1 : " + slope);
    }
    return switch (activation.id()) {
      case "identity", "softmax" -> new JavaActivation("z", "1");
      case "sigmoid" -> new JavaActivation("1 / (1 + exp(-z))", "a * (1 - a)");
      case "tanh" -> new JavaActivation("tanh(z)", "1 - a * a");
      case "relu" -> new JavaActivation("max(z, 0)", "z > 0 ? 1 : 0");
      case "elu" -> new JavaActivation("z > 0 ? z : expm1(z)", "z > 0 ? 1 : a + 1");
      case "gelu" ->
          new JavaActivation(
              "z * normalCdf(z)", "normalCdf(z) + z * exp(-z * z / 2) / sqrt(2 * PI)");
      case "silu" -> new JavaActivation("z / (1 + exp(-z))", "a + (1 - a) / (1 + exp(-z))");
      case "softplus" -> new JavaActivation("max(z, 0) + log1p(exp(-abs(z)))", "1 / (1 + exp(-z))");
      case "sin" -> new JavaActivation("sin(z)", "cos(z)");
      case "step" -> new JavaActivation("z > 0 ? 1 : 0", "0");
      default -> throw new IllegalArgumentException("no such activation: " + activation.id());
    };
  }
}
