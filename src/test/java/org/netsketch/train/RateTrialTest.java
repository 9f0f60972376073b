package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netsketch.file.Gallery;
import org.netsketch.nn.Activation;

/** What is proposed after a run has diverged learns. */
final class RateTrialTest {

  private static Experiment withRate(Experiment experiment, double rate) {
    return experiment.withOptimizer(experiment.training().optimizer().withLearningRate(rate));
  }

  @ParameterizedTest
  @ValueSource(doubles = {10.0, 300.0, 1000.0})
  void aStartThatDivergesLearnsWithTheCalmerRate(double rate) {
    Experiment diverging = withRate(Gallery.values()[0].experiment().withEpochs(200), rate);
    Trainer trainer = Trainer.of(diverging);
    assertEquals(StopReason.DIVERGED, trainer.run());

    double calmer = RateTrial.calmerRate(diverging).orElseThrow();
    assertTrue(calmer < rate);
    Trainer again = Trainer.of(withRate(diverging, calmer));
    again.run();
    double start = again.history().training(0).loss();
    assertTrue(again.history().training(again.epochs()).loss() < 0.5 * start, "rate " + calmer);
  }

  @Test
  void nothingIsProposedWhereNoRateLearns() {
    double[][] inputs = {{0.0}, {0.0}};
    double[][] targets = {{1.0}, {-1.0}};
    Experiment flat =
        Plans.experiment(
            0,
            inputs,
            targets,
            new NetworkPlan(List.of(new LayerPlan(1, new Activation.Identity()))),
            Plans.sgd(1e9, 2, 10));
    assertEquals(OptionalDouble.empty(), RateTrial.calmerRate(flat));
  }
}
