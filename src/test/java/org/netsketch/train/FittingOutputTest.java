package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netsketch.data.BundledSet;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.ShapeKind;
import org.netsketch.file.Gallery;
import org.netsketch.nn.Architecture;

/** The output layer suits whatever data a person asks for. */
final class FittingOutputTest {
  private static final DataSource SPIRAL = new DataSource.Shape(ShapeKind.SPIRAL, 100, 0.1);

  private static DataPlan plan(DataSource source) {
    return new DataPlan(source, DataPlan.Validation.NONE, DataPlan.Standardize.NONE);
  }

  private static String outputs(Experiment experiment) {
    List<LayerPlan> layers = experiment.network().layers();
    Architecture.Layer last = layers.get(layers.size() - 1).shape();
    String loss = experiment.training().loss().id();
    return last.units() + " " + last.activation().id() + " " + loss;
  }

  @Test
  void itFollowsFromQuantitiesToClassesAndBack() {
    Experiment sine = Gallery.TWO_SIN_X.experiment();
    Experiment spiral = FittingOutput.follow(sine, plan(SPIRAL));
    assertEquals("1 sigmoid binary-cross-entropy", outputs(spiral));
    Experiment iris = FittingOutput.follow(spiral, plan(new DataSource.Bundled(BundledSet.IRIS)));
    assertEquals("3 softmax cross-entropy", outputs(iris));
    Experiment digits = FittingOutput.follow(iris, plan(new DataSource.Bundled(BundledSet.DIGITS)));
    assertEquals("10 softmax cross-entropy", outputs(digits));
    Experiment back = FittingOutput.follow(digits, sine.data());
    assertEquals("1 identity mse", outputs(back));
    for (Experiment each : List.of(spiral, iris, digits, back)) {
      Preparation.of(each); // throws where they do not suit each other
    }
  }

  @Test
  void whatSuitsIsLeftAlone() {
    Experiment moons = Gallery.MOONS.experiment();
    Experiment spiral = FittingOutput.follow(moons, plan(SPIRAL));
    assertEquals(moons.network(), spiral.network());
    assertEquals(moons.training(), spiral.training());
  }

  @Test
  void givenFirstValuesAreGivenUpWithOtherInputs() {
    Experiment sine = Gallery.TWO_SIN_X.experiment();
    Trainer trainer = Trainer.of(sine);
    Experiment given =
        sine.withNetwork(
            new NetworkPlan(
                sine.network().layers(),
                sine.network().weights(),
                sine.network().bias(),
                Optional.of(trainer.parameters().layers())));
    Preparation.of(FittingOutput.follow(given, plan(SPIRAL)));
  }
}
