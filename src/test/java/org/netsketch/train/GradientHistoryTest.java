package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Network;
import org.netsketch.nn.ParameterPlace;

/** The sizes of gradients are the textbook's; they and the rates survive hand-over and changes. */
class GradientHistoryTest {
  private static final double[][] X = {{-1.0}, {-0.3}, {0.2}, {0.9}};
  private static final double[][] Y = {{-0.5}, {0.1}, {0.4}, {-0.2}};

  private static Experiment experiment() {
    NetworkPlan network =
        new NetworkPlan(
            List.of(
                new LayerPlan(3, new Activation.Tanh()),
                new LayerPlan(1, new Activation.Identity())));
    return Plans.experiment(3, X, Y, network, Plans.sgd(0.1, X.length, 5));
  }

  @Test
  void aFullBatchsSizeIsTheNormOfTheTextbooksGradient() {
    Trainer trainer = Trainer.of(experiment());
    Experiment plan = trainer.preparation().experiment();
    double[] gradient = new Network(trainer.parameters()).gradient(X, Y, plan.training().loss());
    trainer.epoch();
    Architecture shape = trainer.parameters().architecture();
    assertTrue(Double.isNaN(trainer.history().gradient(0, 0)), "nothing led to the start");
    for (int layer = 0; layer < shape.depth(); layer++) {
      double sum = 0.0;
      for (int i = shape.weightOffset(layer); i < shape.weightOffset(layer + 1); i++) {
        sum += gradient[i] * gradient[i];
      }
      assertEquals(Math.sqrt(sum), trainer.history().gradient(layer, 1), 1e-12);
    }
  }

  @Test
  void aSnapshotBringsThemAlong() {
    Trainer trainer = Trainer.of(experiment());
    History seen = History.of(trainer.preparation());
    seen.append(Snapshot.of(trainer, trainer.moment(), 0));
    trainer.run();
    seen.append(Snapshot.of(trainer, trainer.moment(), 1));
    for (int layer = 0; layer < 2; layer++) {
      assertArrayEquals(trainer.history().gradients(layer, 0), seen.gradients(layer, 0));
    }
    double[] rates = {Double.NaN, 0.1, 0.1, 0.1, 0.1, 0.1};
    assertArrayEquals(rates, seen.rates(0));
  }

  @Test
  void aParameterSetByHandKeepsWhatWasMeasured() {
    Trainer trainer = Trainer.of(experiment());
    trainer.epoch();
    trainer.epoch();
    Trainer next = trainer.goOnWith(ParameterPlace.ofBias(1, 0), 2.0);
    assertEquals(2.0, next.parameters().bias(1, 0));
    assertEquals(trainer.history().gradient(0, 1), next.history().gradient(0, 1));
    assertTrue(Double.isNaN(next.history().gradient(0, 2)), "no step led there");
    assertTrue(Double.isNaN(next.history().rate(2)), "no step led there");
    next.epoch();
    assertTrue(next.history().gradient(0, 3) > 0.0);
  }

  @Test
  void eachEpochKeepsTheRateThatItWasTrainedWith() {
    Trainer trainer = Trainer.of(experiment());
    trainer.epoch();
    Experiment faster = experiment().withOptimizer(Plans.sgd(0.5, X.length, 5).optimizer());
    Trainer next =
        trainer.goOnWith(trainer.preparation().changedTo(faster), before -> Optional.empty());
    next.epoch();
    assertEquals(0.5, next.history().rate(2));
    assertTrue(Double.isNaN(next.history().rate(1)), "the changed run was measured again there");
  }
}
