package org.netsketch.figure;

import java.util.Optional;
import java.util.Set;
import org.netsketch.data.Dataset;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Unit;
import org.netsketch.text.Messages;

/**
 * What is left of a network without the neurons that are switched off, and how well it does over
 * the training rows.
 *
 * @param off the neurons
 * @param classes whether the score is the share of rows that are right, from 0 to 1; else it is the
 *     mean squared error in the targets' own units
 * @param score how well it does
 */
public record Remainder(Set<Unit> off, boolean classes, double score) {

  /** Copies the set. */
  public Remainder {
    off = Set.copyOf(off);
  }

  /** What is left of a run's network; empty while no neuron is switched off. */
  public static Optional<Remainder> of(FigureData data, Emphasis emphasis) {
    Dataset rows = data.preparation().split().training();
    if (emphasis.off().isEmpty() || rows.size() == 0) {
      return Optional.empty();
    }
    Parameters left = data.parameters().without(emphasis.off());
    boolean classes = rows.hasClasses();
    double score =
        classes
            ? (double) Confusion.of(data.preparation(), left, rows).right() / rows.size()
            : meanSquaredError(Predictions.of(data.preparation(), left, rows.inputs()), rows);
    return Optional.of(new Remainder(emphasis.off(), classes, score));
  }

  private static double meanSquaredError(double[][] predictions, Dataset rows) {
    double sum = 0.0;
    for (int row = 0; row < rows.size(); row++) {
      for (int output = 0; output < rows.outputs(); output++) {
        double error = predictions[row][output] - rows.targets()[row][output];
        sum += error * error;
      }
    }
    return sum / ((double) rows.size() * rows.outputs());
  }

  /** Says which network it is, such as "without neuron 3". */
  public String name(Messages messages) {
    return off.size() == 1
        ? messages.get("fit.without", Integer.toString(off.iterator().next().index() + 1))
        : messages.get("fit.withoutSeveral", Integer.toString(off.size()));
  }

  /** Says how well it does, such as "MSE 0.1961". */
  public String scoreText(Messages messages) {
    return classes
        ? messages.get("fit.right", NumberText.fixed(100.0 * score, 1))
        : messages.get("figure.mse", NumberText.error(score));
  }
}
