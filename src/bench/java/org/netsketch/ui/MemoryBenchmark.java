package org.netsketch.ui;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.netsketch.file.Gallery;
import org.netsketch.train.Experiment;

/**
 * What the program takes of the memory while a small network trains in its window for a million
 * epochs: what is left of the heap after a collection, and all that the process has.
 *
 * <p>Argument: the last epoch.
 */
public final class MemoryBenchmark {
  private static final int LINES = 10;
  private static final double MEGABYTE = 1 << 20;
  private static final PrintStream OUT = System.out;

  private MemoryBenchmark() {}

  /** Measures, prints and ends the process. */
  public static void main(String[] arguments) {
    int epochs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    Platform.startup(() -> open(epochs));
  }

  private static void open(int epochs) {
    Experiment experiment = Gallery.TWO_SIN_X.experiment().withEpochs(epochs);
    Stage stage = new Stage();
    WindowStage window =
        new WindowStage(
            stage, experiment, Optional.empty(), FileChoice.ofSystem(stage), emptyFolder());
    window.show();
    window.session().presentation().change(view -> view.withSpeed(Double.POSITIVE_INFINITY));
    window.session().play();
    OUT.printf("%10s %16s %16s%n", "epochs", "heap, MB", "process, MB");
    new AnimationTimer() {
      private int next = epochs / LINES;

      @Override
      public void handle(long now) {
        int run = FrameBenchmark.epochs(window.session());
        if (run >= next) {
          double before = resident();
          System.gc();
          OUT.printf(Locale.ROOT, "%,10d %16.0f %16.0f%n", run, heap(), before);
          next += epochs / LINES;
        }
        if (run >= epochs) {
          System.exit(0);
        }
      }
    }.start();
  }

  private static double heap() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** What the process has in memory, where the system says it in a file; else not a number. */
  private static double resident() {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  /** Where the window finds and keeps nothing of a person's. */
  static Path emptyFolder() {
    try {
      return Files.createTempDirectory("netsketch");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
