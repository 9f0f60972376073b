package org.netsketch.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netsketch.data.DataSource;
import org.netsketch.file.AtomicFile;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;
import org.netsketch.train.StopReason;
import org.netsketch.train.Trainer;

/** Files that a command is asked to write. */
final class Outputs {
  private Outputs() {}

  /** The files that an experiment comes from, which nothing may be written over. */
  static List<Path> taken(Path file, Experiment experiment) {
    List<Path> taken = new ArrayList<>(List.of(file));
    if (experiment.data().source() instanceof DataSource.Csv table) {
      taken.add(table.folder().resolve(table.file()));
    }
    return taken;
  }

  /** Sees to it, before anything is trained, that a file can be written and is not another's. */
  static void check(String option, Path file, List<Path> others) {
    AtomicFile.checkWritable(file);
    for (Path other : others) {
      if (isSame(file, other)) {
        throw new InvalidInput(option, "sameFile", file.toString());
      }
    }
  }

  /** Says on standard error that a run has diverged, and what may help, if it has. */
  static void sayIfDiverged(Trainer trainer) {
    if (trainer.stopped().equals(Optional.of(StopReason.DIVERGED))) {
      double rate = trainer.preparation().experiment().training().optimizer().learningRate();
      NetSketchCommand.errors()
          .printf(
              Locale.ROOT,
              "netsketch: the numbers grew without bound after epoch %d; try a learning rate of %s%n",
              trainer.epochs(),
              Double.toString(rate / 10));
    }
  }

  /**
   * Prints what a command gives, unless it was interrupted. A part of a text is none: a disk that
   * is full behind a redirection is told.
   */
  static void print(String text, Interruption interruption) {
    interruption.check();
    PrintStream output = NetSketchCommand.output();
    output.print(text);
    if (output.checkError()) {
      throw new InvalidInput("", "outputLost");
    }
    interruption.outcome("");
  }

  /**
   * Writes a file, unless the command was interrupted.
   *
   * @param content the whole of it
   */
  static void write(Path file, byte[] content, Interruption interruption) {
    write(file, () -> AtomicFile.write(file, stream -> stream.write(content)), interruption);
  }

  /** The same of a file that is written in a way of its own. */
  static void write(Path file, Runnable way, Interruption interruption) {
    interruption.check();
    interruption.write(
        () -> {
          way.run();
          interruption.outcome("; " + file + " was written");
        });
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) { // one of them is not there
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }

  /** The folder of a file. */
  static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }
}
