package org.netsketch.nn.batch;

import java.util.Arrays;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;

/** What a network predicts for many samples, quickly: for pictures of it, and for counts. */
public final class BatchPrediction {
  private final Architecture architecture;
  private final Tile tile;

  /** Predictions for these samples, of which there is at least one. */
  public BatchPrediction(Architecture architecture, double[][] samples) {
    this.architecture = architecture;
    double[] none = new double[architecture.outputs()];
    double[][] targets = new double[samples.length][];
    Arrays.fill(targets, none);
    tile = new Tile(architecture, new Loss.MeanSquaredError(), samples, targets, samples.length);
  }

  /**
   * The predictions with some parameters.
   *
   * @return outputs × samples
   */
  public double[][] predict(double[] parameters) {
    double[][] predictions = new double[architecture.outputs()][tile.rows()];
    Kernels kernels = Acceleration.kernels();
    tile.take(parameters);
    int samples;
    for (int first = 0; first < tile.rows(); first += samples) {
      samples = tile.samplesOf(tile.rows() - first);
      tile.forward(kernels, null, first, samples, null, 0);
      Block block = tile.predictions();
      for (int output = 0; output < predictions.length; output++) {
        for (int sample = 0; sample < samples; sample++) {
          predictions[output][first + sample] = block.values()[block.index(output, sample)];
        }
      }
    }
    return predictions;
  }
}
