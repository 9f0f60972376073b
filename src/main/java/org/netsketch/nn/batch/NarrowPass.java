package org.netsketch.nn.batch;

import java.util.Arrays;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;

/**
 * The way forward and back of a few samples through a narrow network, one sample after another.
 *
 * <p>There is nothing here to fill a vector with; what counts is that few steps wait for each
 * other. The units of a layer do not, so the processor computes several at once.
 */
final class NarrowPass {
  private final Loss loss;
  private final Activation output;
  private final double[][] inputs;
  private final double[][] targets;
  private final NarrowLayer[] layers;
  private final double[] slopes;
  private final boolean squaredError;
  private final double slope;

  NarrowPass(Architecture architecture, Loss loss, double[][] inputs, double[][] targets) {
    this.loss = loss;
    this.inputs = inputs;
    this.targets = targets;
    output = architecture.outputActivation();
    layers = new NarrowLayer[architecture.depth()];
    for (int layer = 0; layer < layers.length; layer++) {
      layers[layer] = new NarrowLayer(architecture, layer);
    }
    slopes = layers[layers.length - 1].deltas();
    squaredError = loss instanceof Loss.MeanSquaredError || loss instanceof Loss.HalfSquaredError;
    slope = loss instanceof Loss.MeanSquaredError ? 2.0 : 1.0;
  }

  /** Whether the network is so narrow that no layer fills a vector. */
  static boolean suits(Architecture architecture) {
    return architecture.inputs() < Block.FULL_LANES
        && architecture.layers().stream().allMatch(layer -> layer.units() < Block.FULL_LANES);
  }

  /** See {@link BatchPass#gradient}. */
  double gradient(
      double[] parameters,
      int[] order,
      int from,
      int to,
      double divisor,
      DropoutMasks masks,
      double[] gradient) {
    Arrays.fill(gradient, 0.0);
    double scale = slope / divisor;
    double sum = 0.0;
    for (int sample = from; sample < to; sample++) {
      int row = order == null ? sample : order[sample];
      double[] x = inputs[row];
      for (NarrowLayer layer : layers) {
        x = layer.forward(parameters, x, masks, sample - from);
      }
      NarrowLayer last = layers[layers.length - 1];
      sum +=
          squaredError
              ? squaredError(x, targets[row], scale)
              : error(last.weightedInputs(), x, targets[row], divisor);
      if (squaredError) {
        last.multiplyWithDerivative();
      }
      for (int layer = layers.length - 1; layer > 0; layer--) {
        layers[layer].addGradient(layers[layer - 1].outputs(), gradient);
        layers[layer].backward(parameters, layers[layer - 1].deltas());
        layers[layer - 1].multiplyWithMask(masks, sample - from);
        layers[layer - 1].multiplyWithDerivative();
      }
      layers[0].addGradient(inputs[row], gradient);
    }
    return sum;
  }

  private double squaredError(double[] p, double[] t, double scale) {
    double sum = 0.0;
    for (int unit = 0; unit < slopes.length; unit++) {
      double difference = p[unit] - t[unit];
      slopes[unit] = difference * scale;
      sum += difference * difference;
    }
    return 0.5 * slope * sum;
  }

  private double error(double[] z, double[] p, double[] t, double divisor) {
    for (int unit = 0; unit < slopes.length; unit++) {
      slopes[unit] = loss.delta(output, z[unit], p[unit], t[unit]) / divisor;
    }
    return loss.terms(z, p, t);
  }
}
