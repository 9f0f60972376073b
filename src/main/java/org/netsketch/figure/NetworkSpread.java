package org.netsketch.figure;

import org.netsketch.nn.Parameters;
import org.netsketch.train.Preparation;

/**
 * What every neuron of a network of many inputs gives for the training rows, or for some of them
 * where they are many.
 *
 * @param outputs a = f(z) of each unit of each layer, for each row
 */
public record NetworkSpread(double[][][] outputs) implements NeuronOutputs {
  private static final int MOST_ROWS = 120;

  /** For the training rows of a run; for none if a person has taken all points away since. */
  public static NetworkSpread of(Preparation preparation, Parameters parameters) {
    int[] training = preparation.split().trainingRows();
    double[][] all = preparation.split().all().inputs();
    boolean none = preparation.experiment().hasNoPoints();
    int rows = none ? 0 : Math.min(training.length, MOST_ROWS);
    double[][] some = new double[rows][];
    for (int i = 0; i < rows; i++) {
      some[i] = all[training[(int) ((long) i * training.length / rows)]];
    }
    double[][] scaled = preparation.inputScale().apply(some);
    return new NetworkSpread(LayerOutputs.of(parameters, scaled));
  }

  @Override
  public Extent extent(int layer) {
    return LayerOutputs.extent(outputs[layer]);
  }

  /**
   * The share of rows in each part of a range, beside the fullest part.
   *
   * @return bins shares from 0 to 1
   */
  double[] shares(int layer, int unit, AxisRange range, int bins) {
    double[] counts = new double[bins];
    double most = 1.0;
    for (double value : outputs[layer][unit]) {
      int bin = (int) ((value - range.low()) / (range.high() - range.low()) * bins);
      most = Math.max(most, ++counts[Math.max(0, Math.min(bins - 1, bin))]);
    }
    for (int bin = 0; bin < bins; bin++) {
      counts[bin] /= most;
    }
    return counts;
  }
}
