package org.netsketch.ui;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.netsketch.figure.Palette;
import org.netsketch.file.Gallery;
import org.netsketch.session.Session;
import org.netsketch.train.Experiment;

/**
 * How quickly the window draws while it trains: its own window with 1,000 points and 100 neurons,
 * which goes on at full speed after 10,000 epochs of history, beside a bare window in which a
 * square moves.
 *
 * <p>Arguments: width, height, palette (light, dark, projector), frames to measure.
 */
public final class FrameBenchmark {
  private static final int EPOCHS_BEFORE = 10_000;
  private static final int FRAMES_BEFORE = 600;
  private static final int ENDLESS = 1_000_000_000;
  private static final PrintStream OUT = System.out;

  private final double width;
  private final double height;
  private final Palette palette;
  private final int frames;

  private FrameBenchmark(double width, double height, Palette palette, int frames) {
    this.width = width;
    this.height = height;
    this.palette = palette;
    this.frames = frames;
  }

  /** Measures, prints and ends the process. */
  public static void main(String[] arguments) {
    System.setProperty("prism.order", "sw");
    FrameBenchmark benchmark =
        new FrameBenchmark(
            Double.parseDouble(argument(arguments, 0, "1280")),
            Double.parseDouble(argument(arguments, 1, "800")),
            palette(argument(arguments, 2, "light")),
            Integer.parseInt(argument(arguments, 3, "3000")));
    Platform.setImplicitExit(false);
    Platform.startup(benchmark::bare);
  }

  private static String argument(String[] arguments, int index, String otherwise) {
    return arguments.length > index ? arguments[index] : otherwise;
  }

  private static Palette palette(String id) {
    return Palette.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private void bare() {
    OUT.printf(Locale.ROOT, "%.0f x %.0f, %s, %d frames%n", width, height, palette.id(), frames);
    OUT.printf("%-34s %-20s %8s %8s %8s %8s%n", "ms a frame", "", "median", "90 %", "99 %", "most");
    Stage stage = new Stage();
    Rectangle square = new Rectangle(100, 100);
    stage.setScene(new Scene(new Pane(square), width, height));
    TranslateTransition movement = new TranslateTransition(Duration.seconds(2), square);
    movement.setToX(width - 100);
    movement.setAutoReverse(true);
    movement.setCycleCount(Animation.INDEFINITE);
    movement.play();
    stage.show();
    measure(
        "a square that moves",
        () -> {
          movement.stop();
          stage.hide();
          window();
        });
  }

  private void window() {
    Experiment experiment = Gallery.HUNDRED_RELUS.experiment().withEpochs(ENDLESS);
    Stage stage = new Stage();
    WindowStage window =
        new WindowStage(
            stage,
            experiment,
            Optional.empty(),
            FileChoice.ofSystem(stage),
            MemoryBenchmark.emptyFolder());
    window.look().paletteProperty().set(palette);
    stage.setWidth(width);
    stage.setHeight(height);
    window.show();
    Session session = window.session();
    session.presentation().change(view -> view.withSpeed(Double.POSITIVE_INFINITY));
    session.play();
    AnimationTimer before =
        new AnimationTimer() {
          private int count;

          @Override
          public void handle(long now) {
            if (++count >= FRAMES_BEFORE && epochs(session) >= EPOCHS_BEFORE) {
              stop();
              int first = epochs(session);
              long start = System.nanoTime();
              measure(
                  "all panels, training at full speed",
                  () -> {
                    double seconds = (System.nanoTime() - start) / 1e9;
                    int last = epochs(session);
                    OUT.printf(
                        Locale.ROOT,
                        "epochs %,d to %,d, %,.0f a second%n",
                        first,
                        last,
                        (last - first) / seconds);
                    System.exit(0);
                  });
            }
          }
        };
    before.start();
  }

  /** How many epochs a session has run. */
  static int epochs(Session session) {
    return session.runProperty().get() == null ? 0 : session.runProperty().get().epochs();
  }

  private void measure(String name, Runnable next) {
    FrameTimes[] times = new FrameTimes[1];
    times[0] =
        new FrameTimes(
            frames,
            () -> {
              OUT.print(times[0].text(name));
              next.run();
            });
    times[0].start();
  }
}
