package org.netsketch.nn.batch;

import java.util.function.Supplier;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;

/** The way forward and back over whole mini-batches, as quick as the processor allows. */
public final class BatchPass {
  private final Loss loss;
  private final int outputs;
  private final Tile tile;
  private final NarrowPass narrow;
  private final boolean isNarrow;
  private final double[] tileGradient;
  private final Supplier<Kernels> kernels;

  /**
   * A pass over training rows.
   *
   * @param inputs the training samples, a row each
   * @param targets their targets, a row each
   * @param maxBatch the largest batch to come
   */
  public BatchPass(
      Architecture architecture, Loss loss, double[][] inputs, double[][] targets, int maxBatch) {
    this(architecture, loss, inputs, targets, maxBatch, Acceleration::kernels);
  }

  /** A pass that takes its kernels from elsewhere, anew for each batch. */
  BatchPass(
      Architecture architecture,
      Loss loss,
      double[][] inputs,
      double[][] targets,
      int maxBatch,
      Supplier<Kernels> kernels) {
    if (architecture.layers().get(architecture.depth() - 1).dropout() > 0.0) {
      throw new IllegalArgumentException("the output layer has no dropout");
    }
    this.loss = loss;
    this.kernels = kernels;
    outputs = architecture.outputs();
    tile = new Tile(architecture, loss, inputs, targets, maxBatch);
    narrow = new NarrowPass(architecture, loss, inputs, targets);
    isNarrow = NarrowPass.suits(architecture);
    tileGradient = new double[architecture.parameterCount()];
  }

  /**
   * The gradient of the loss over the rows {@code order[from]} to {@code order[to - 1]}.
   *
   * @param order which row is the how-manieth; null for the order in which they stand
   * @param masks dropout's masks of this batch; null for none
   * @param gradient flat, in the order of the parameters; overwritten
   * @return the sum of the loss's terms, which {@link Loss#divisor} has yet to divide
   */
  public double gradient(
      double[] parameters, int[] order, int from, int to, DropoutMasks masks, double[] gradient) {
    double divisor = loss.divisor(to - from, outputs);
    if (isNarrow && to - from < Block.FULL_LANES) {
      return narrow.gradient(parameters, order, from, to, divisor, masks, gradient);
    }
    Kernels current = kernels.get();
    double sum = 0.0;
    tile.take(parameters);
    int samples;
    for (int first = from; first < to; first += samples) {
      samples = tile.samplesOf(to - first);
      double[] target = first == from ? gradient : tileGradient;
      tile.forward(current, order, first, samples, masks, first - from);
      sum += tile.backward(current, divisor, masks, first - from, target);
      if (first != from) {
        add(tileGradient, gradient);
      }
    }
    return sum;
  }

  private static void add(double[] share, double[] gradient) {
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = gradient[i] + share[i];
    }
  }
}
