package org.netsketch.figure;

import org.netsketch.nn.Parameters;
import org.netsketch.nn.batch.BatchPrediction;
import org.netsketch.train.Preparation;

/**
 * What a network predicts for samples, in the targets' own units, quickly: for pictures and counts.
 * Numbers to be written down are those of {@link Preparation#predict}.
 */
public final class Predictions {
  private Predictions() {}

  /** A row for each sample. */
  public static double[][] of(Preparation preparation, Parameters parameters, double[][] inputs) {
    double[][] byOutput = byOutput(preparation, parameters, inputs);
    double[][] bySample = new double[inputs.length][byOutput.length];
    for (int sample = 0; sample < bySample.length; sample++) {
      for (int output = 0; output < byOutput.length; output++) {
        bySample[sample][output] = byOutput[output][sample];
      }
    }
    return bySample;
  }

  /** A row for each output. */
  static double[][] byOutput(Preparation preparation, Parameters parameters, double[][] inputs) {
    if (inputs.length == 0) {
      return new double[parameters.architecture().outputs()][0];
    }
    double[][] samples = preparation.inputScale().apply(inputs);
    double[][] predictions =
        new BatchPrediction(parameters.architecture(), samples).predict(parameters.values());
    double[] means = preparation.targetScale().means();
    double[] deviations = preparation.targetScale().deviations();
    for (int output = 0; output < predictions.length; output++) {
      for (int sample = 0; sample < samples.length; sample++) {
        predictions[output][sample] =
            predictions[output][sample] * deviations[output] + means[output];
      }
    }
    return predictions;
  }
}
