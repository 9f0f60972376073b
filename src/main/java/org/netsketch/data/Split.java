package org.netsketch.data;

import java.util.Arrays;
import org.netsketch.math.NumpyRandom;
import org.netsketch.text.InvalidInput;

/**
 * A data set in its two parts.
 *
 * @param all the rows in data order
 * @param trainingRows which of them are trained on
 * @param validationRows which of them are set aside
 */
public record Split(Dataset all, int[] trainingRows, int[] validationRows) {

  /**
   * Divides the rows as the plan says; a random pick draws one permutation.
   *
   * @throws InvalidInput if no row is left to train on
   */
  public static Split of(Dataset all, DataPlan.Validation validation, NumpyRandom random) {
    int n = all.size();
    int training = trainingRows(n, validation.fraction());
    if (training == 0) {
      throw new InvalidInput(
          "data.validation.fraction",
          "noTrainingRows",
          Double.toString(validation.fraction()),
          Integer.toString(n));
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    if (validation.pick() == DataPlan.Pick.RANDOM) {
      random.shuffle(order);
    }
    return new Split(all, Arrays.copyOf(order, training), Arrays.copyOfRange(order, training, n));
  }

  /** How many of n rows are trained on if a fraction is set aside. */
  public static int trainingRows(int n, double fraction) {
    return (int) (n * (1 - fraction));
  }

  /** The training part. */
  public Dataset training() {
    return all.rows(trainingRows);
  }

  /** The validation part, which may have no rows. */
  public Dataset validation() {
    return all.rows(validationRows);
  }
}
