package org.netsketch.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netsketch.nn.batch.BatchEvaluation;

/** Losses stay right where predictions are too extreme to be told from 0 or 1. */
final class LossTest {
  private final double[][] inputs = {{0}, {1000}};

  private double quick(Architecture architecture, Parameters parameters, double[][] t, Loss loss) {
    BatchEvaluation.Result result = new BatchEvaluation.Result(architecture.outputs());
    new BatchEvaluation(architecture, loss, inputs, t).evaluate(parameters.values(), result);
    return result.loss();
  }

  @Test
  void crossEntropyOfLogitsTwoThousandApart() {
    Architecture architecture =
        new Architecture(1, List.of(new Architecture.Layer(2, new Softmax())));
    Parameters parameters = new Parameters(architecture, new double[] {1, -1, 0, 0});
    double[][] targets = {{1, 0}, {0, 1}};
    Loss loss = new Loss.CrossEntropy();
    double expected = (Math.log(2) + 2000) / 2;
    assertEquals(expected, new Network(parameters).loss(inputs, targets, loss), 1e-9);
    assertEquals(expected, quick(architecture, parameters, targets, loss), 1e-9);
    assertEquals(0.0, new Network(parameters).predict(inputs[1])[1], "underflows to 0 as NumPy's");
  }

  @Test
  void binaryCrossEntropyOfASaturatedSigmoid() {
    Architecture architecture =
        new Architecture(1, List.of(new Architecture.Layer(1, new Activation.Sigmoid())));
    Parameters parameters = new Parameters(architecture, new double[] {1, 0});
    double[][] targets = {{0}, {0}};
    Loss loss = new Loss.BinaryCrossEntropy();
    double expected = (Math.log(2) + 1000) / 2;
    assertEquals(expected, new Network(parameters).loss(inputs, targets, loss), 1e-9);
    assertEquals(expected, quick(architecture, parameters, targets, loss), 1e-9);
  }

  @Test
  void everyLossIsFlatAtTheTarget() {
    for (Loss loss : Loss.all()) {
      assertEquals(0.0, loss.delta(new Activation.Identity(), 0.4, 0.4, 0.4), loss.id());
    }
  }
}
