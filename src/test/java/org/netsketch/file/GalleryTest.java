package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.text.Language;
import org.netsketch.train.Baseline;
import org.netsketch.train.Experiment;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.StopReason;
import org.netsketch.train.Trainer;

/** What comes with the program runs, and learns. */
final class GalleryTest {
  @ParameterizedTest
  @EnumSource
  void beatsTheLeastSquaresLine(Gallery entry) {
    Experiment experiment = entry.experiment();
    assertFalse(experiment.title().in(Language.EN).isEmpty());
    assertFalse(experiment.title().in(Language.ZH).isEmpty());
    Trainer trainer = Trainer.of(experiment);
    assertTrue(trainer.run() == StopReason.EPOCHS);
    var split = trainer.preparation().split();
    double line = Baseline.of(split.training(), split.validation()).orElseThrow().mse();
    assertTrue(trainer.history().last(Quantity.MSE) < 0.7 * line);
  }
}
