package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.figure.Typeface;
import org.netsketch.text.Language;
import org.netsketch.text.LocalText;
import org.netsketch.train.Baseline;
import org.netsketch.train.Experiment;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.StopReason;
import org.netsketch.train.Trainer;

/** What comes with the program runs, and learns. */
final class GalleryTest {
  private static Trainer train(Gallery entry) {
    Trainer trainer = Trainer.of(entry.experiment());
    assertTrue(trainer.run() == StopReason.EPOCHS);
    return trainer;
  }

  private static double line(Trainer trainer) {
    var split = trainer.preparation().split();
    return Baseline.of(split.training(), split.validation()).orElseThrow().mse();
  }

  @ParameterizedTest
  @EnumSource
  void isNamedInBothLanguagesWithLettersOfTheFace(Gallery entry) {
    Experiment experiment = entry.experiment();
    for (Language language : Language.values()) {
      for (LocalText text : List.of(experiment.title(), experiment.description())) {
        assertFalse(text.in(language).isEmpty());
        assertTrue(Typeface.regular(12).canDisplayUpTo(text.in(language)) < 0, text.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void beatsTheLeastSquaresLineOrTellsClassesApart(Gallery entry) {
    Trainer trainer = train(entry);
    if (trainer.preparation().split().all().hasClasses()) {
      Quantity accuracy =
          trainer.history().has(Quantity.VALIDATION_ACCURACY)
              ? Quantity.VALIDATION_ACCURACY
              : Quantity.ACCURACY;
      assertTrue(trainer.history().last(accuracy) > 0.9, entry.id());
      return;
    }
    assertTrue(trainer.history().last(Quantity.MSE) < 0.75 * line(trainer), entry.id());
  }

  @ParameterizedTest
  @EnumSource(names = {"OVER_FITTING", "NOISE_ONLY"})
  void validationRisesWhereThereIsTooLittleToLearn(Gallery entry) {
    double[] validation = train(entry).history().values(Quantity.VALIDATION_MSE);
    double least = Arrays.stream(validation).min().orElseThrow();
    assertTrue(validation[validation.length - 1] > 1.5 * least, entry.id());
  }
}
