package org.netsketch.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that a program with a window can be: what NetSketch's start is measured by. */
public final class BareWindow extends Application {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** Opens the window. */
  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Label("A window")), WIDTH, HEIGHT));
    stage.show();
  }
}
