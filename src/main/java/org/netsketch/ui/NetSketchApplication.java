package org.netsketch.ui;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.netsketch.train.Experiment;

/** The program with its window. */
public final class NetSketchApplication extends Application {

  /** Made by the toolkit, which then calls {@link #start}. */
  public NetSketchApplication() {}

  /**
   * Starts the toolkit and opens a window on an experiment; returns at once.
   *
   * @throws RuntimeException if there is no screen to open a window on
   */
  public static void open(Experiment experiment) {
    Platform.startup(() -> new WindowStage(new Stage(), experiment).show());
  }

  /** Opens a window on 2 sin x. */
  @Override
  public void start(Stage stage) {
    new WindowStage(stage, FirstExperiment.twoSinX()).show();
  }
}
