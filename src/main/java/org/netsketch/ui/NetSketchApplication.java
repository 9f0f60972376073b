package org.netsketch.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.netsketch.train.Experiment;

/** The program with its window. */
public final class NetSketchApplication {
  private NetSketchApplication() {}

  /**
   * Starts the toolkit, and returns while it is still busy with that: the experiment can be read in
   * the meantime.
   *
   * @throws NoDisplay if there is no screen to open a window on
   */
  public static void start() {
    NoDisplay.checkEnvironment(System.getenv(), System.getProperty("os.name"));
    try {
      Platform.startup(() -> {});
    } catch (RuntimeException | LinkageError e) {
      throw new NoDisplay(e);
    }
  }

  /**
   * Opens a window on an experiment; returns at once. The process goes on until the window is
   * closed.
   *
   * @param file that the experiment came from, if it came from one
   */
  public static void open(Experiment experiment, Optional<Path> file) {
    Platform.runLater(() -> new WindowStage(new Stage(), experiment, file).showEarly());
  }
}
