package org.netsketch.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.netsketch.file.EnclosedExperiment;
import org.netsketch.file.RecentFiles;
import org.netsketch.file.StateFolder;
import org.netsketch.file.UnsavedWork;
import org.netsketch.session.Autosave;
import org.netsketch.session.Document;
import org.netsketch.session.Session;
import org.netsketch.train.Experiment;

/** A window of the operating system, the session behind it, and the clock that it is drawn by. */
public final class WindowStage {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private static final List<Integer> ICON_SIZES = List.of(32, 64, 256);

  /** The first frame has been painted when this one is begun. */
  private static final int FRAME_TO_FILL = 3;

  private final Stage stage;
  private final WindowMemory memory;
  private final Session session;
  private final SessionView hand;
  private final Toolbox toolbox;
  private final Look look;
  private final FileChoice choice;
  private final GalleryPictures pictures = new GalleryPictures();
  private final FileDesk files;
  private final UnsavedWork work;
  private final Autosave autosave;
  private final AnimationTimer clock;
  private int framesToFill;
  private MainWindow window;

  /**
   * Prepares the window; {@link #show} shows it.
   *
   * @param file that the experiment came from, if it came from one
   */
  public WindowStage(Stage stage, Experiment experiment, Optional<Path> file) {
    this(stage, experiment, file, FileChoice.ofSystem(stage), StateFolder.ofUser());
  }

  /**
   * The same, with answers of a test's own.
   *
   * @param state where the program keeps what it has to remember
   */
  WindowStage(
      Stage stage, Experiment experiment, Optional<Path> file, FileChoice choice, Path state) {
    this.stage = stage;
    this.choice = choice;
    memory = new MemoryFile(state.resolve("window.properties"));
    session = new Session(experiment);
    hand = new SessionView(session);
    look = new Look();
    Document document = new Document(session, file);
    files = new FileDesk(document, session.errands(), look, choice, new RecentFiles(state));
    work = new UnsavedWork(state);
    autosave = new Autosave(session, document, work);
    autosave.problemProperty().subscribe(files.problemProperty()::set);
    toolbox = new Toolbox(hand);
    window = newWindow();
    clock =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (framesToFill > 0 && --framesToFill == 0) {
              fill();
            }
            session.refresh();
            window.nextFrame();
            autosave.refresh();
            memory.refresh(now);
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
    document.fileProperty().subscribe(this::showTitle);
    document.unsavedProperty().subscribe(this::showTitle);
    session.experimentProperty().subscribe(this::showTitle);
    acceptDrops(scene);
    stage.setMinWidth(800);
    stage.setMinHeight(500);
    stage.setFullScreenExitHint("");
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          files.unlessWorkIsLost(stage::hide);
        });
    stage.setOnHidden(event -> close());
  }

  private void showTitle() {
    boolean changed = files.document().unsavedProperty().get();
    String name = changed ? look.messages().get("file.changed", files.name()) : files.name();
    stage.setTitle(name + " – " + look.messages().get("window.title"));
  }

  /** An experiment or a figure that is dropped on the window is opened; other files are tables. */
  private void acceptDrops(Scene scene) {
    scene.addEventFilter(
        DragEvent.DRAG_OVER,
        event -> {
          if (dropped(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.addEventFilter(
        DragEvent.DRAG_DROPPED,
        event ->
            dropped(event)
                .ifPresent(
                    file -> {
                      event.setDropCompleted(true);
                      event.consume();
                      files.open(file);
                    }));
  }

  private static Optional<Path> dropped(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .map(File::toPath)
        .filter(file -> file.toString().endsWith(".json") || EnclosedExperiment.isFigure(file))
        .findFirst();
  }

  /** Shows the window with the run at once, and its settings as soon as that has been painted. */
  public void showEarly() {
    framesToFill = FRAME_TO_FILL;
    present();
  }

  /** Shows the window with all that is in it. */
  public void show() {
    fill();
    present();
  }

  private void fill() {
    window.fill();
    for (int size : ICON_SIZES) {
      String file = Look.ASSETS + "icons/netsketch-" + size + ".png";
      stage.getIcons().add(new Image(WindowStage.class.getResourceAsStream(file)));
    }
  }

  private void present() {
    clock.start();
    stage.show();
    files.offer(work);
    // No control has the focus at first, so that no ring draws the eye.
    window.root().requestFocus();
  }

  /** What the window shows and steers. */
  public Session session() {
    return session;
  }

  /** What is done with files. */
  FileDesk files() {
    return files;
  }

  /** How the window looks. */
  public Look look() {
    return look;
  }

  private MainWindow newWindow() {
    return new MainWindow(
        session, look, toolbox, files, choice, pictures, this::toggleFullScreen, memory);
  }

  private void rebuild() {
    MainWindow old = window;
    old.close();
    window = newWindow();
    window.fill();
    framesToFill = 0;
    window.unfoldAs(old);
    stage.getScene().setRoot(window.root());
    look.applyTo(stage.getScene());
    showTitle();
    window.root().requestFocus();
  }

  private void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  private void close() {
    clock.stop();
    window.close();
    hand.close();
    autosave.close();
    memory.save();
    session.close();
  }
}
