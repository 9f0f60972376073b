package org.netsketch.train;

import java.util.List;
import java.util.stream.IntStream;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.nn.Loss;
import org.netsketch.text.LocalText;

/** Experiments for tests, from rows that are at hand. */
final class Plans {
  private Plans() {}

  static Experiment experiment(
      int seed, double[][] inputs, double[][] targets, NetworkPlan network, TrainingPlan training) {
    Dataset rows =
        new Dataset(inputs, targets, names("x", inputs[0]), names("y", targets[0]), List.of());
    DataPlan data =
        new DataPlan(
            new DataSource.Points(rows), DataPlan.Validation.NONE, DataPlan.Standardize.NONE);
    return new Experiment(LocalText.EMPTY, LocalText.EMPTY, seed, data, network, training, "");
  }

  private static List<String> names(String stem, double[] row) {
    return IntStream.rangeClosed(1, row.length).mapToObj(i -> stem + i).toList();
  }

  /** The mean squared error, plain descent, batches in the order of the rows. */
  static TrainingPlan sgd(double rate, int batchSize, int epochs) {
    return new TrainingPlan(
        new Loss.MeanSquaredError(),
        new Sgd(rate, 0, false),
        new Schedule.Constant(),
        batchSize,
        false,
        Regularization.NONE,
        epochs,
        StopRule.NEVER);
  }
}
