package org.netsketch.data;

import java.util.Arrays;
import org.netsketch.text.InvalidInput;

/**
 * Brings columns to mean 0 and standard deviation 1, and back to their own units.
 *
 * <p>z = (x - mean) / deviation, with the mean and the deviation (divided by n, not n - 1) of the
 * rows it was fitted on. A constant column has the deviation 1, so that it becomes 0.
 */
public final class Standardizer {
  private final double[] means;
  private final double[] deviations;

  private Standardizer(double[] means, double[] deviations) {
    this.means = means;
    this.deviations = deviations;
  }

  /**
   * Fitted on rows × columns, at least one row.
   *
   * @throws InvalidInput if the numbers of a column are too large to take their mean
   */
  public static Standardizer of(double[][] rows) {
    if (rows.length == 0) {
      throw new IllegalArgumentException("no rows to standardize by");
    }
    int columns = rows[0].length;
    Standardizer fitted = identity(columns);
    for (int j = 0; j < columns; j++) {
      fitted.means[j] = mean(rows, j);
      fitted.deviations[j] = deviation(rows, j, fitted.means[j]);
      if (!Double.isFinite(fitted.means[j]) || !Double.isFinite(fitted.deviations[j])) {
        throw new InvalidInput("", "standardizeRange", j + 1 + "");
      }
    }
    return fitted;
  }

  /** Changes nothing: mean 0 and deviation 1 in every column. */
  public static Standardizer identity(int columns) {
    double[] deviations = new double[columns];
    Arrays.fill(deviations, 1.0);
    return new Standardizer(new double[columns], deviations);
  }

  /** New rows in standard units. */
  public double[][] apply(double[][] rows) {
    double[][] standard = new double[rows.length][means.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < means.length; j++) {
        standard[i][j] = (rows[i][j] - means[j]) / deviations[j];
      }
    }
    return standard;
  }

  /** New rows in the columns' own units. */
  public double[][] invert(double[][] rows) {
    double[][] own = new double[rows.length][means.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < means.length; j++) {
        own[i][j] = rows[i][j] * deviations[j] + means[j];
      }
    }
    return own;
  }

  /** The mean of each column, in its own units. */
  public double[] means() {
    return means.clone();
  }

  /** The standard deviation of each column, in its own units; never 0. */
  public double[] deviations() {
    return deviations.clone();
  }

  /** Exact for a constant column, where rounding must not leave a deviation of 1e-17. */
  private static double mean(double[][] rows, int column) {
    double sum = 0.0;
    for (double[] row : rows) {
      sum += row[column];
    }
    double estimate = sum / rows.length;
    double rest = 0.0;
    for (double[] row : rows) {
      rest += row[column] - estimate;
    }
    return isConstant(rows, column) ? rows[0][column] : estimate + rest / rows.length;
  }

  /** Deviations are measured by the largest, so that no square overflows or vanishes. */
  private static double deviation(double[][] rows, int column, double mean) {
    if (isConstant(rows, column)) {
      return 1.0;
    }
    double largest = 0.0;
    for (double[] row : rows) {
      largest = Math.max(largest, Math.abs(row[column] - mean));
    }
    double squares = 0.0;
    for (double[] row : rows) {
      double ratio = (row[column] - mean) / largest;
      squares += ratio * ratio;
    }
    return largest * Math.sqrt(squares / rows.length);
  }

  private static boolean isConstant(double[][] rows, int column) {
    for (double[] row : rows) {
      if (row[column] != rows[0][column]) {
        return false;
      }
    }
    return true;
  }
}
