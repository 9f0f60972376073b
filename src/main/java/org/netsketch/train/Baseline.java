package org.netsketch.train;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.stat.StatUtils;
import org.netsketch.data.Dataset;

/**
 * What a network has to beat: the linear function of the inputs with the least squared error on the
 * training rows.
 *
 * @param intercepts one for each output
 * @param coefficients outputs × inputs
 * @param mse mean squared error on the training rows
 * @param validationMse on the validation rows; not a number if there are none
 */
public record Baseline(
    double[] intercepts, double[][] coefficients, double mse, double validationMse) {

  /** Fits the rows in their own units; nothing for classes. */
  public static Optional<Baseline> of(Dataset training, Dataset validation) {
    if (training.hasClasses()) {
      return Optional.empty();
    }
    double[][] coefficients = new double[training.outputs()][];
    double[] intercepts = new double[training.outputs()];
    double[] inputMeans = means(training.inputs());
    double[] targetMeans = means(training.targets());
    RealMatrix slopes =
        slopes(centred(training.inputs(), inputMeans), centred(training.targets(), targetMeans));
    for (int output = 0; output < intercepts.length; output++) {
      coefficients[output] = slopes.getColumn(output);
      intercepts[output] = targetMeans[output];
      for (int input = 0; input < inputMeans.length; input++) {
        intercepts[output] -= coefficients[output][input] * inputMeans[input];
      }
    }
    Baseline fitted = new Baseline(intercepts, coefficients, Double.NaN, Double.NaN);
    return Optional.of(
        new Baseline(intercepts, coefficients, fitted.error(training), fitted.error(validation)));
  }

  /**
   * The least-squares solution B of X B = Y for centred columns, by Householder's QR. Where columns
   * depend on each other there are many solutions, and singular values give the smallest.
   */
  private static RealMatrix slopes(RealMatrix x, RealMatrix y) {
    if (x.getRowDimension() > x.getColumnDimension()) {
      double negligible = Math.ulp(1.0) * x.getRowDimension() * x.getFrobeniusNorm();
      DecompositionSolver solver = new QRDecomposition(x, negligible).getSolver();
      if (solver.isNonSingular()) {
        return solver.solve(y);
      }
    }
    return new SingularValueDecomposition(x).getSolver().solve(y);
  }

  private static double[] means(double[][] rows) {
    double[] means = new double[rows[0].length];
    for (int column = 0; column < means.length; column++) {
      double[] values = new double[rows.length];
      for (int row = 0; row < rows.length; row++) {
        values[row] = rows[row][column];
      }
      means[column] = StatUtils.mean(values);
    }
    return means;
  }

  private static RealMatrix centred(double[][] rows, double[] means) {
    double[][] centred = new double[rows.length][means.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < means.length; column++) {
        centred[row][column] = rows[row][column] - means[column];
      }
    }
    return new Array2DRowRealMatrix(centred, false);
  }

  /** The prediction of one output for one sample. */
  public double predict(double[] sample, int output) {
    double sum = intercepts[output];
    for (int input = 0; input < sample.length; input++) {
      sum += coefficients[output][input] * sample[input];
    }
    return sum;
  }

  private double error(Dataset rows) {
    if (rows.size() == 0) {
      return Double.NaN;
    }
    double sum = 0.0;
    for (int row = 0; row < rows.size(); row++) {
      for (int output = 0; output < intercepts.length; output++) {
        double error = predict(rows.inputs()[row], output) - rows.targets()[row][output];
        sum += error * error;
      }
    }
    return sum / ((double) rows.size() * intercepts.length);
  }
}
