package org.netsketch.export.code;

import org.netsketch.nn.Loss;

/**
 * A loss in NumPy, of predictions {@code p} with weighted inputs {@code z}, and targets {@code t}.
 *
 * @param value the loss
 * @param usesWeightedInputs whether the value is computed from {@code z}
 * @param gradient at the predictions, or, with the output's activation in it, at z
 * @param throughActivation whether the activation's derivative is already in the gradient
 */
record NumpyLoss(
    String value, boolean usesWeightedInputs, String gradient, boolean throughActivation) {

  /** A loss. */
  static NumpyLoss of(Loss loss) {
    if (loss instanceof Loss.Huber huber) {
      String delta = Syntax.PYTHON.number(huber.delta());
      return new NumpyLoss(
          "np.mean(np.where(error <= D, 0.5 * error**2, D * (error - 0.5 * D)))"
              .replace("D", delta),
          false,
          "np.clip(p - t, -" + delta + ", " + delta + ") / t.size",
          false);
    }
    return switch (loss.id()) {
      case "mse" -> new NumpyLoss("np.mean((p - t)**2)", false, "2 * (p - t) / t.size", false);
      case "half-squared-error" ->
          new NumpyLoss("0.5 * np.sum((p - t)**2)", false, "(p - t)", false);
      case "mae" -> new NumpyLoss("np.mean(abs(p - t))", false, "np.sign(p - t) / t.size", false);
      case "binary-cross-entropy" ->
          new NumpyLoss(
              "np.mean(np.maximum(z, 0) - z * t + np.log1p(np.exp(-abs(z))))",
              true,
              "(p - t) / t.size",
              true);
      case "cross-entropy" ->
          new NumpyLoss("-np.mean(np.sum(t * log_p, axis=1))", true, "(p - t) / len(t)", true);
      default -> throw new IllegalArgumentException("no such loss: " + loss.id());
    };
  }
}
