package org.netsketch.ui;

import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.netsketch.session.Session;
import org.netsketch.train.Experiment;

/** A window of the operating system, the session behind it, and the clock that it is drawn by. */
public final class WindowStage {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final WindowMemory memory;
  private final Session session;
  private final Look look;
  private final FileChoice files;
  private final AnimationTimer clock;
  private MainWindow window;

  /** Prepares a window that remembers nothing; {@link #show} shows it. */
  public WindowStage(Stage stage, Experiment experiment) {
    this(stage, experiment, FileChoice.ofSystem(stage), new Forgetful());
  }

  /** Prepares a window with the system's file dialogs; {@link #show} shows it. */
  WindowStage(Stage stage, Experiment experiment, WindowMemory memory) {
    this(stage, experiment, FileChoice.ofSystem(stage), memory);
  }

  /** Prepares the window; {@link #show} shows it. */
  WindowStage(Stage stage, Experiment experiment, FileChoice files, WindowMemory memory) {
    this.stage = stage;
    this.files = files;
    this.memory = memory;
    session = new Session(experiment);
    look = new Look();
    window = new MainWindow(session, look, files, this::toggleFullScreen, memory);
    clock =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            session.refresh();
          }
        };
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            window.root(),
            Math.min(WIDTH, screen.getWidth()),
            Math.min(HEIGHT, screen.getHeight()));
    look.applyTo(scene);
    look.languageProperty().subscribe(this::rebuild);
    stage.setScene(scene);
    stage.setTitle(look.messages().get("window.title"));
    stage.setMinWidth(800);
    stage.setMinHeight(500);
    stage.setFullScreenExitHint("");
    stage.setOnHidden(event -> close());
  }

  /** Shows the window. */
  public void show() {
    clock.start();
    stage.show();
    // No control has the focus at first, so that no ring draws the eye.
    window.root().requestFocus();
  }

  /** What the window shows and steers. */
  public Session session() {
    return session;
  }

  /** How the window looks. */
  public Look look() {
    return look;
  }

  private void rebuild() {
    window.close();
    window = new MainWindow(session, look, files, this::toggleFullScreen, memory);
    stage.getScene().setRoot(window.root());
    look.applyTo(stage.getScene());
    stage.setTitle(look.messages().get("window.title"));
    window.root().requestFocus();
  }

  private void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  private void close() {
    clock.stop();
    window.close();
    memory.save();
    session.close();
  }
}
