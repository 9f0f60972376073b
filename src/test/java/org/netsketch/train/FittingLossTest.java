package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netsketch.data.Dataset;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Softmax;

/** Only losses that suit the data are offered, and the output follows the loss. */
final class FittingLossTest {
  private static List<String> losses(double[][] targets, List<String> classes) {
    double[][] inputs = new double[targets.length][1];
    List<String> names = java.util.Collections.nCopies(targets[0].length, "y");
    Dataset rows = new Dataset(inputs, targets, List.of("x"), names, classes);
    return FittingLoss.of(rows).stream().map(Loss::id).toList();
  }

  @Test
  void quantitiesHaveNoCrossEntropy() {
    assertEquals(
        List.of("mse", "half-squared-error", "mae", "huber"),
        losses(new double[][] {{-2.0}, {3.0}}, List.of()));
  }

  @Test
  void sharesAndTwoClassesHaveTheBinaryOne() {
    assertEquals(
        List.of("mse", "half-squared-error", "mae", "huber", "binary-cross-entropy"),
        losses(new double[][] {{0.0}, {1.0}}, List.of("no", "yes")));
    assertEquals(5, losses(new double[][] {{0.25}, {1.0}}, List.of()).size());
  }

  @Test
  void classesWithOneUnitEachHaveBoth() {
    assertEquals(6, losses(new double[][] {{0.0, 1.0}, {1.0, 0.0}}, List.of("a", "b")).size());
  }

  @Test
  void theOutputFollowsTheLoss() {
    Activation identity = new Activation.Identity();
    Activation sigmoid = new Activation.Sigmoid();
    Activation softmax = new Softmax();
    assertEquals(sigmoid, FittingLoss.output(new Loss.BinaryCrossEntropy(), identity));
    assertEquals(softmax, FittingLoss.output(new Loss.CrossEntropy(), sigmoid));
    assertEquals(identity, FittingLoss.output(new Loss.MeanSquaredError(), softmax));
    assertEquals(sigmoid, FittingLoss.output(new Loss.MeanSquaredError(), sigmoid));
  }
}
