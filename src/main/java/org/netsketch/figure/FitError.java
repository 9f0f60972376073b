package org.netsketch.figure;

import org.netsketch.data.Dataset;
import org.netsketch.train.Baseline;

/**
 * How far predictions of the target that is seen are from the right ones: mean squared errors in
 * the target's own units.
 *
 * @param data of a run with quantities
 * @param rows over which the mean is taken, at least one
 */
public record FitError(FigureData data, Dataset rows) {

  /** Over the rows that are trained on. */
  public static FitError ofTraining(FigureData data) {
    return new FitError(data, data.preparation().split().training());
  }

  /** Of the network. */
  public double network() {
    double[] predictions =
        Predictions.byOutput(data.preparation(), data.parameters(), rows.inputs())[data.target()];
    double sum = 0.0;
    for (int row = 0; row < rows.size(); row++) {
      double error = predictions[row] - rows.targets()[row][data.target()];
      sum += error * error;
    }
    return sum / rows.size();
  }

  /** Of the least-squares line. */
  public double line(Baseline line) {
    double sum = 0.0;
    for (int row = 0; row < rows.size(); row++) {
      double error =
          line.predict(rows.inputs()[row], data.target()) - rows.targets()[row][data.target()];
      sum += error * error;
    }
    return sum / rows.size();
  }
}
