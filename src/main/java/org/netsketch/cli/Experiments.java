package org.netsketch.cli;

import java.nio.file.Path;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;
import org.netsketch.train.Preparation;

/** Experiments of files, made ready. */
final class Experiments {
  private Experiments() {}

  /**
   * Draws the data and the first parameters.
   *
   * @throws InvalidInput whose place begins with the file
   */
  static Preparation prepare(Path file, Experiment experiment) {
    try {
      return Preparation.of(experiment);
    } catch (InvalidInput e) {
      throw e.within(file.toString());
    }
  }
}
