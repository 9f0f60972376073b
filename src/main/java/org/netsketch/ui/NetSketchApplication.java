package org.netsketch.ui;

import javafx.application.Platform;
import javafx.stage.Stage;
import org.netsketch.train.Experiment;

/** The program with its window. */
public final class NetSketchApplication {
  private NetSketchApplication() {}

  /**
   * Starts the toolkit and opens a window on an experiment; returns at once. The process goes on
   * until the window is closed.
   *
   * @throws NoDisplay if there is no screen to open a window on
   */
  public static void open(Experiment experiment) {
    NoDisplay.checkEnvironment(System.getenv(), System.getProperty("os.name"));
    try {
      WindowMemory memory =
          new MemoryFile(
              MemoryFile.place(
                  System.getenv(), System.getProperty("user.home"), System.getProperty("os.name")));
      Platform.startup(() -> new WindowStage(new Stage(), experiment, memory).show());
    } catch (RuntimeException | LinkageError e) {
      throw new NoDisplay(e);
    }
  }
}
