package org.netsketch.nn.batch;

import java.util.Arrays;
import java.util.function.Supplier;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;

/** How well given parameters do over all rows of a data set. */
public final class BatchEvaluation {
  private final Loss loss;
  private final Architecture architecture;
  private final Tile tile;
  private final Supplier<Kernels> kernels;

  /** What an evaluation finds; the caller keeps it and hands it in again. */
  public static final class Result {
    private double loss;
    private double accuracy;
    private final double[] squaredErrors;

    /** Room for what is found of a network with so many outputs. */
    public Result(int outputs) {
      squaredErrors = new double[outputs];
    }

    /** The loss over all rows. */
    public double loss() {
      return loss;
    }

    /** The mean of (p - t)² over the rows, for one of the outputs. */
    public double meanSquaredError(int output) {
      return squaredErrors[output];
    }

    /**
     * The share of rows whose class is told right: the largest prediction is the largest target's
     * (the first one counts where several are), or, with a single output, both or neither are 0.5
     * or more.
     */
    public double accuracy() {
      return accuracy;
    }
  }

  /** An evaluation over the given rows, of which there is at least one. */
  public BatchEvaluation(
      Architecture architecture, Loss loss, double[][] inputs, double[][] targets) {
    this(architecture, loss, inputs, targets, Acceleration::kernels);
  }

  /** An evaluation that takes its kernels from elsewhere. */
  BatchEvaluation(
      Architecture architecture,
      Loss loss,
      double[][] inputs,
      double[][] targets,
      Supplier<Kernels> kernels) {
    this.architecture = architecture;
    this.loss = loss;
    this.kernels = kernels;
    tile = new Tile(architecture, loss, inputs, targets, inputs.length);
  }

  /** Evaluates the parameters, without dropout. */
  public void evaluate(double[] parameters, Result result) {
    Kernels current = kernels.get();
    int rows = tile.rows();
    int right = 0;
    double terms = 0.0;
    tile.take(parameters);
    Arrays.fill(result.squaredErrors, 0.0);
    int samples;
    for (int first = 0; first < rows; first += samples) {
      samples = tile.samplesOf(rows - first);
      tile.forward(current, null, first, samples, null, 0);
      terms += tile.terms(current);
      tile.addSquares(current, result.squaredErrors);
      right += rightOnes(tile.predictions(), tile.targets());
    }
    result.loss = terms / loss.divisor(rows, architecture.outputs());
    result.accuracy = (double) right / rows;
    for (int output = 0; output < result.squaredErrors.length; output++) {
      result.squaredErrors[output] /= rows;
    }
  }

  private static int rightOnes(Block predictions, Block targets) {
    int right = 0;
    for (int sample = 0; sample < predictions.samples(); sample++) {
      if (category(predictions, sample) == category(targets, sample)) {
        right++;
      }
    }
    return right;
  }

  private static int category(Block block, int sample) {
    if (block.units() == 1) {
      return block.values()[sample] >= 0.5 ? 1 : 0;
    }
    int largest = 0;
    for (int unit = 1; unit < block.units(); unit++) {
      if (block.values()[block.index(unit, sample)]
          > block.values()[block.index(largest, sample)]) {
        largest = unit;
      }
    }
    return largest;
  }
}
