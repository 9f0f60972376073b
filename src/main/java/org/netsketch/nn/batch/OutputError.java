package org.netsketch.nn.batch;

import org.netsketch.nn.Activation;
import org.netsketch.nn.Loss;

/**
 * A loss over a block of predictions: the sum of its terms, and the deltas where back-propagation
 * starts.
 */
final class OutputError {
  private final Loss loss;
  private final Activation output;
  private final UnitFunction function;
  private final double[] lanes = new double[Kernels.SCRATCH];
  private final double[] weightedInputRow;
  private final double[] row;
  private final double[] targetRow;

  OutputError(Loss loss, Activation output, int outputs) {
    this.loss = loss;
    this.output = output;
    weightedInputRow = new double[outputs];
    row = new double[outputs];
    targetRow = new double[outputs];
    function = UnitFunction.of(output);
  }

  /**
   * Fills the deltas ∂L/∂z and gives the sum of the loss's terms.
   *
   * @param z weighted inputs of the output layer
   * @param p its outputs, the predictions
   * @param t the targets, laid out like the predictions
   * @param divisor what the sum of terms will be divided by
   */
  double deltas(Kernels kernels, Block z, Block p, Block t, double divisor, Block deltas) {
    if (isSquaredError()) {
      double squares = difference(kernels, p, t, slope() / divisor, deltas);
      function.deltas(kernels, z, p, deltas);
      return 0.5 * slope() * squares;
    }
    if (loss instanceof Loss.BinaryCrossEntropy || loss instanceof Loss.CrossEntropy) {
      difference(kernels, p, t, 1.0 / divisor, deltas);
    } else {
      for (int i = 0; i < p.size(); i++) {
        double delta = loss.delta(output, z.values()[i], p.values()[i], t.values()[i]);
        deltas.values()[i] = delta / divisor;
      }
    }
    return sumOfTerms(z, p, t);
  }

  /**
   * The sum of the loss's terms.
   *
   * @param scratch a block of the same size, which is overwritten
   */
  double terms(Kernels kernels, Block z, Block p, Block t, Block scratch) {
    return isSquaredError()
        ? 0.5 * slope() * difference(kernels, p, t, 1.0, scratch)
        : sumOfTerms(z, p, t);
  }

  /**
   * Adds each output's sum of squared differences to {@code sums}.
   *
   * @param scratch a block of the same size, which is overwritten
   */
  void addSquares(Kernels kernels, Block p, Block t, Block scratch, double[] sums) {
    if (sums.length == 1) {
      sums[0] += difference(kernels, p, t, 1.0, scratch);
      return;
    }
    for (int unit = 0; unit < sums.length; unit++) {
      double sum = 0.0;
      for (int sample = 0; sample < p.samples(); sample++) {
        int index = p.index(unit, sample);
        double difference = p.values()[index] - t.values()[index];
        sum += difference * difference;
      }
      sums[unit] += sum;
    }
  }

  private double sumOfTerms(Block z, Block p, Block t) {
    double sum = 0.0;
    for (int sample = 0; sample < p.samples(); sample++) {
      for (int unit = 0; unit < row.length; unit++) {
        int index = p.index(unit, sample);
        weightedInputRow[unit] = z.values()[index];
        row[unit] = p.values()[index];
        targetRow[unit] = t.values()[index];
      }
      sum += loss.terms(weightedInputRow, row, targetRow);
    }
    return sum;
  }

  private double difference(Kernels kernels, Block p, Block t, double scale, Block deltas) {
    return kernels.difference(p.values(), t.values(), scale, deltas.values(), p.size(), lanes);
  }

  private boolean isSquaredError() {
    return loss instanceof Loss.MeanSquaredError || loss instanceof Loss.HalfSquaredError;
  }

  /** A squared error's slope for each unit of difference. */
  private double slope() {
    return loss instanceof Loss.MeanSquaredError ? 2.0 : 1.0;
  }
}
