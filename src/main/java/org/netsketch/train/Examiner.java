package org.netsketch.train;

import org.netsketch.data.Dataset;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Workspace;

/** Measures how good parameters are over the training and the validation rows of an experiment. */
final class Examiner {
  private final Preparation preparation;
  private final Dataset training;
  private final Dataset validation;

  Examiner(Preparation preparation) {
    this.preparation = preparation;
    training = preparation.scaled(preparation.split().training());
    validation = preparation.scaled(preparation.split().validation());
  }

  boolean hasValidation() {
    return validation.size() > 0;
  }

  Scores training(Parameters parameters) {
    return scores(parameters, training);
  }

  Scores validation(Parameters parameters) {
    return hasValidation() ? scores(parameters, validation) : Scores.NONE;
  }

  private Scores scores(Parameters parameters, Dataset rows) {
    Loss loss = preparation.experiment().training().loss();
    Network network = new Network(parameters);
    Workspace workspace = new Workspace(parameters.architecture());
    double[] deviations = preparation.targetScale().deviations();
    double terms = 0;
    double squares = 0;
    int right = 0;
    for (int row = 0; row < rows.size(); row++) {
      double[] p = network.forward(rows.inputs()[row], workspace);
      double[] z = workspace.weightedInputs[workspace.weightedInputs.length - 1];
      double[] t = rows.targets()[row];
      for (int k = 0; k < t.length; k++) {
        terms += loss.term(z[k], p[k], t[k]);
        double error = (p[k] - t[k]) * deviations[k];
        squares += error * error;
      }
      if (rows.hasClasses() && ClassDecision.of(p) == ClassDecision.of(t)) {
        right++;
      }
    }
    return new Scores(
        terms / loss.divisor(rows.size(), rows.outputs()),
        squares / ((double) rows.size() * rows.outputs()),
        rows.hasClasses() ? (double) right / rows.size() : Double.NaN);
  }
}
