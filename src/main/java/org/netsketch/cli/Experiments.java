package org.netsketch.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.train.Experiment;
import org.netsketch.train.Preparation;
import org.netsketch.train.Trainer;

/** Experiments of files, made ready. */
final class Experiments {
  private Experiments() {}

  /**
   * Draws the data and the first parameters.
   *
   * @throws InvalidInput whose place begins with the file
   */
  static Preparation prepare(Path file, Experiment experiment) {
    return naming(file, () -> Preparation.of(experiment));
  }

  /**
   * A run of an experiment at its start.
   *
   * @throws InvalidInput whose place begins with the file
   */
  static Trainer start(Path file, Experiment experiment) {
    return naming(file, () -> Trainer.of(experiment));
  }

  /** What a person calls an experiment: its title, else its file's name. */
  static String title(Path file, Experiment experiment) {
    String title = experiment.title().in(Language.EN);
    return title.isEmpty() ? String.valueOf(file.getFileName()) : title;
  }

  private static <T> T naming(Path file, Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidInput e) {
      throw e.within(file.toString());
    }
  }
}
