package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.netsketch.file.ExperimentFile;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Trainer;

/** A run that gives its best network back: which network is seen, and what is said of it. */
class GivenBackTest {
  private static final Messages WORDS = Messages.in(Language.EN);

  private static Trainer ended() {
    Trainer trainer =
        Trainer.of(
            ExperimentFile.parse(
                """
                {"netsketch": 1,
                 "data": {"function": {"expression": "sin(3*x)", "from": -2, "to": 2, "count": 30,
                                       "noise": {"kind": "normal", "scale": 0.4}},
                          "validation": {"fraction": 0.5}},
                 "network": {"layers": [{"units": 20, "activation": "tanh"}, {"units": 1}]},
                 "training": {"optimizer": {"name": "adam", "learningRate": 0.05}, "epochs": 600,
                              "stop": {"patience": 60, "restoreBest": true}}}
                """,
                "patience",
                Path.of("")));
    trainer.run();
    return trainer;
  }

  @Test
  void whatIsSeenIsTheNetworkThatIsGivenBackAndIsCalledSo() {
    Trainer trainer = ended();
    FigureData data = FigureData.of(trainer);
    int best = trainer.bestEpoch().orElseThrow();
    assertTrue(data.isGivenBack());
    assertEquals(best, data.epoch());
    assertArrayEquals(trainer.parameters().values(), data.parameters().values());
    assertEquals("network of epoch " + best + ", the best", data.networkName(WORDS));
    double error = trainer.history().get(Quantity.MSE, best);
    assertEquals(error, FitError.ofTraining(data).network(), 1e-12);
    String legend = new FitLegend(FitFigure.of(data, Palette.PAPER, WORDS)).entries().toString();
    assertTrue(legend.contains("MSE " + NumberText.error(error)), legend);
  }

  @Test
  void anEpochThatIsAskedForIsThatOne() {
    Trainer trainer = ended();
    FigureData newest = FigureData.ofNewest(trainer);
    assertFalse(newest.isGivenBack());
    assertEquals("network after epoch " + trainer.epochs(), newest.networkName(WORDS));
    double error = trainer.history().last(Quantity.MSE);
    assertEquals(error, FitError.ofTraining(newest).network(), 1e-12);
  }
}
