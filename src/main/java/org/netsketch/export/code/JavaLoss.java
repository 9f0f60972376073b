package org.netsketch.export.code;

import org.netsketch.nn.Loss;

/**
 * A loss in Java, of a prediction {@code p} with the weighted input {@code z}, and a target {@code
 * t}; {@code m} rows of {@code k} outputs.
 *
 * @param term one output's part of the sum
 * @param divisor of the sum; empty for none
 * @param gradient of a batch by p, or, with the output's activation in it, by z
 * @param throughActivation whether the activation's derivative is already in the gradient
 */
record JavaLoss(String term, String divisor, String gradient, boolean throughActivation) {
  private static final String ELEMENTS = "(m * k)";

  /** A loss. */
  static JavaLoss of(Loss loss) {
    if (loss instanceof Loss.Huber huber) {
      String delta = Syntax.JAVA.number(huber.delta());
      return new JavaLoss(
          "abs(p - t) <= D ? 0.5 * (p - t) * (p - t) : D * (abs(p - t) - 0.5 * D)"
              .replace("D", delta),
          ELEMENTS,
          "max(-" + delta + ", min(" + delta + ", p - t)) / (m * k)",
          false);
    }
    return switch (loss.id()) {
      case "mse" -> new JavaLoss("(p - t) * (p - t)", ELEMENTS, "2 * (p - t) / (m * k)", false);
      case "half-squared-error" -> new JavaLoss("0.5 * (p - t) * (p - t)", "", "p - t", false);
      case "mae" -> new JavaLoss("abs(p - t)", ELEMENTS, "signum(p - t) / (m * k)", false);
      case "binary-cross-entropy" ->
          new JavaLoss(
              "max(z, 0) - z * t + log1p(exp(-abs(z)))", ELEMENTS, "(p - t) / (m * k)", true);
      case "cross-entropy" ->
          new JavaLoss("-t * (z - largestZ + log(largestP))", "m", "(p - t) / m", true);
      default -> throw new IllegalArgumentException("no such loss: " + loss.id());
    };
  }
}
