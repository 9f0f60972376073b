package org.netsketch;

import java.nio.file.Path;
import java.util.Optional;
import org.netsketch.cli.NetSketchCommand;
import org.netsketch.cli.WithoutWindow;
import org.netsketch.file.EnclosedExperiment;
import org.netsketch.file.Gallery;
import org.netsketch.session.Document;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;
import org.netsketch.train.Preparation;
import org.netsketch.ui.NetSketchApplication;
import org.netsketch.ui.NoDisplay;

/** The program's entry point: a command line, whose one command with a window is {@code open}. */
public final class Main {
  private Main() {}

  /** Carries out the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int code = NetSketchCommand.run(Main::open, arguments);
    if (code != NetSketchCommand.STAYS_OPEN) {
      System.exit(code);
    }
  }

  /** Reads a file, and makes sure that the window can show it, for later there is no exit code. */
  private static Experiment read(Path file) {
    Experiment experiment = Document.read(file);
    try {
      if (!experiment.hasNoPoints()) {
        Preparation.of(experiment);
      }
    } catch (InvalidInput e) {
      throw e.within(file.toString());
    }
    return experiment;
  }

  private static int open(Optional<Path> file) {
    try {
      NetSketchApplication.start();
    } catch (NoDisplay e) {
      return WithoutWindow.run(experiment(file), e.advice());
    }
    // What lies in a figure has no file of its own yet: saving must not put it in place of that.
    NetSketchApplication.open(
        experiment(file), file.filter(given -> !EnclosedExperiment.isFigure(given)));
    return NetSketchCommand.STAYS_OPEN;
  }

  private static Experiment experiment(Optional<Path> file) {
    return file.map(Main::read).orElseGet(Gallery.TWO_SIN_X::experiment);
  }
}
