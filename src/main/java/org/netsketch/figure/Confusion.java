package org.netsketch.figure;

import org.netsketch.data.Classes;
import org.netsketch.data.Dataset;
import org.netsketch.nn.Parameters;
import org.netsketch.train.Preparation;

/**
 * How many samples of each class a network takes for each class.
 *
 * @param counts actual class × predicted class
 */
public record Confusion(int[][] counts) {

  /** Over some rows of a run. */
  public static Confusion of(Preparation preparation, Parameters parameters, Dataset rows) {
    int classes = rows.classes().size();
    int[][] counts = new int[classes][classes];
    double[][] predictions = Predictions.of(preparation, parameters, rows.inputs());
    for (int row = 0; row < rows.size(); row++) {
      int actual = Classes.category(rows.targets()[row]);
      counts[actual][Classes.category(predictions[row])]++;
    }
    return new Confusion(counts);
  }

  /** How many samples there are. */
  public int samples() {
    int sum = 0;
    for (int actual = 0; actual < counts.length; actual++) {
      sum += samplesOf(actual);
    }
    return sum;
  }

  /** How many samples of a class there are. */
  int samplesOf(int actual) {
    int sum = 0;
    for (int count : counts[actual]) {
      sum += count;
    }
    return sum;
  }

  /** How many are taken for what they are. */
  public int right() {
    int sum = 0;
    for (int actual = 0; actual < counts.length; actual++) {
      sum += counts[actual][actual];
    }
    return sum;
  }
}
