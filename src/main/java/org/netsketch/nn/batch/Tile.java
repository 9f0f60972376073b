package org.netsketch.nn.batch;

import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;

/**
 * A handful of samples on their way through the network together, few enough that their numbers
 * stay in the processor's cache.
 */
final class Tile {
  /** How many numbers of the layers' blocks a tile holds at most: half of a first-level cache. */
  private static final int ROOM = 3072;

  private static final int MOST_SAMPLES = 256;
  private static final int FEWEST_SAMPLES = 32;

  private final int usual;
  private final Rows inputs;
  private final Rows targets;
  private final Block x;
  private final Block t;
  private final LayerPass[] layers;
  private final OutputError error;

  /** A tile for samples of a data set, of at most {@code mostSamples}. */
  Tile(
      Architecture architecture,
      Loss loss,
      double[][] inputRows,
      double[][] targetRows,
      int mostSamples) {
    usual = samplesFor(architecture);
    int capacity = Math.max(1, Math.min(mostSamples, usual + usual / 2));
    inputs = new Rows(inputRows, architecture.inputs());
    targets = new Rows(targetRows, architecture.outputs());
    x = new Block(architecture.inputs(), capacity);
    t = new Block(architecture.outputs(), capacity);
    layers = new LayerPass[architecture.depth()];
    for (int layer = 0; layer < layers.length; layer++) {
      Block before = layer == 0 ? x : layers[layer - 1].outputs();
      layers[layer] = new LayerPass(architecture, layer, before, capacity);
    }
    error = new OutputError(loss, architecture.outputActivation(), architecture.outputs());
  }

  private static int samplesFor(Architecture architecture) {
    int units = 0;
    for (Architecture.Layer layer : architecture.layers()) {
      units += layer.units();
    }
    int fitting = ROOM / (2 * units) / Block.FULL_LANES * Block.FULL_LANES;
    return Math.max(FEWEST_SAMPLES, Math.min(MOST_SAMPLES, fitting));
  }

  /**
   * How many of the remaining samples to take next. The last ones are not left alone if they are
   * few.
   */
  int samplesOf(int remaining) {
    return remaining <= usual + usual / 2 ? remaining : usual;
  }

  /** How many rows the data set has. */
  int rows() {
    return inputs.count();
  }

  /** Takes the parameters with which the next samples go forward and back. */
  void take(double[] parameters) {
    for (LayerPass layer : layers) {
      layer.take(parameters);
    }
  }

  /**
   * The way forward for the rows {@code order[from]}, {@code order[from + 1]} and so on.
   *
   * @param order null for the order in which the rows stand
   * @param masks null for no dropout
   * @param firstRow which row of the masks is the first sample's
   */
  void forward(
      Kernels kernels, int[] order, int from, int samples, DropoutMasks masks, int firstRow) {
    x.resize(samples);
    t.resize(samples);
    inputs.pick(order, from, x);
    targets.pick(order, from, t);
    for (int layer = 0; layer < layers.length; layer++) {
      layers[layer].resize(samples);
      layers[layer].forward(kernels);
      layers[layer].drop(masks, layer, firstRow);
    }
  }

  /**
   * The way back after {@link #forward}: overwrites the gradient, and gives the sum of the loss's
   * terms.
   */
  double backward(
      Kernels kernels, double divisor, DropoutMasks masks, int firstRow, double[] gradient) {
    LayerPass last = layers[layers.length - 1];
    double sum =
        error.deltas(kernels, last.weightedInputs(), last.outputs(), t, divisor, last.deltas());
    for (int layer = layers.length - 1; layer >= 0; layer--) {
      layers[layer].gradient(kernels, gradient);
      if (layer > 0) {
        layers[layer].backward(kernels, layers[layer - 1], masks, firstRow, layer - 1);
      }
    }
    return sum;
  }

  /** The sum of the loss's terms after {@link #forward}. */
  double terms(Kernels kernels) {
    LayerPass last = layers[layers.length - 1];
    return error.terms(kernels, last.weightedInputs(), last.outputs(), t, last.deltas());
  }

  /** Adds each output's squared differences from the targets after {@link #forward}. */
  void addSquares(Kernels kernels, double[] sums) {
    error.addSquares(kernels, predictions(), t, layers[layers.length - 1].deltas(), sums);
  }

  /** The predictions of the last {@link #forward}. */
  Block predictions() {
    return layers[layers.length - 1].outputs();
  }

  /** The targets of the last {@link #forward}. */
  Block targets() {
    return t;
  }
}
