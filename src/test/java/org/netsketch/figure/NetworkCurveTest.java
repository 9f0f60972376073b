package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.netsketch.file.ExperimentFile;
import org.netsketch.nn.Parameters;
import org.netsketch.train.Experiment;
import org.netsketch.train.Trainer;

/** What goes on in a network of one input, as it is drawn. */
final class NetworkCurveTest {
  private static final Experiment STANDARDIZED =
      ExperimentFile.parse(
          """
          {"netsketch": 1, "seed": 3,
           "data": {"function": {"expression": "200 + 30*x", "from": 10, "to": 90, "count": 30},
                    "standardize": "inputs-and-targets"},
           "network": {"layers": [{"units": 3, "activation": "tanh"}, {"units": 1, "activation": "identity"}]},
           "training": {"loss": "mse", "optimizer": {"name": "adam", "learningRate": 0.05}, "epochs": 50}}
          """,
          "standardized",
          Path.of(""));

  @Test
  void contributionsAreWeightsTimesActivationsAndMakeTheSum() {
    Trainer trainer = Trainer.of(STANDARDIZED);
    trainer.run();
    FigureData data = FigureData.of(trainer);
    NetworkCurve curve = NetworkCurve.of(data, data.inputRange(), 20);
    Parameters parameters = data.parameters();
    double mean = data.preparation().targetScale().means()[0];
    double deviation = data.preparation().targetScale().deviations()[0];
    for (int i = 0; i < curve.x().length; i++) {
      double sum = parameters.bias(1, 0);
      for (int unit = 0; unit < 3; unit++) {
        double contribution = parameters.weight(1, 0, unit) * curve.outputs()[0][unit][i];
        assertEquals(contribution, curve.contributions()[unit][i], 1e-12);
        sum += contribution;
      }
      assertEquals(sum, curve.sum()[i], 1e-12);
      assertEquals(curve.y()[i], mean + deviation * sum, 1e-9 * deviation);
    }
  }
}
