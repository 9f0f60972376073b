package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netsketch.session.Session;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever goes through the window with Tab sees where the keyboard is. */
@ExtendWith(ApplicationExtension.class)
class FocusRingTest {
  /** What is drawn must be told from what is around it so far (WCAG 2.2, 1.4.11). */
  private static final double LEAST_CONTRAST = 3.0;

  /** More stops than there are. */
  private static final int MANY = 200;

  private static final int FEW = 8;
  private static final double AROUND = 4.0;

  /** Of a large control a part is enough. */
  private static final double MOST = 160.0;

  private Stage stage;
  private Session session;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowStage window = TestWindows.open(shown);
    session = window.session();
    window.show();
  }

  @Test
  void everyStopHasRing(FxRobot robot) throws TimeoutException, InterruptedException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> session.runProperty().get() != null);
    WaitForAsyncUtils.waitForFxEvents(4);
    assertTrue(goThrough(MANY) > 40);
    for (KeyCode look : List.of(KeyCode.D, KeyCode.P)) {
      robot.press(look).release(look);
      robot.interact(() -> stage.getScene().getRoot().requestFocus());
      assertEquals(FEW, goThrough(FEW));
    }
  }

  /** Presses Tab until the first stop comes again, or often enough; how many stops there were. */
  private int goThrough(int most) throws InterruptedException {
    List<Node> stops = new ArrayList<>();
    while (stops.size() < most) {
      Node stop = afterFrame(this::tab, () -> stage.getScene().getFocusOwner());
      if (stops.contains(stop)) {
        assertEquals(stops.get(0), stop);
        return stops.size();
      }
      WritableImage with = afterFrame(() -> {}, () -> picture(stop));
      Runnable leave = () -> stage.getScene().getRoot().requestFocus();
      double contrast = greatestContrast(afterFrame(leave, () -> picture(stop)), with);
      assertTrue(contrast >= LEAST_CONTRAST, stop + " has a ring of contrast " + contrast);
      stops.add(stop);
      afterFrame(stop::requestFocus, () -> stop);
    }
    return stops.size();
  }

  private void tab() {
    Node focus = stage.getScene().getFocusOwner();
    KeyEvent tab =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false);
    Event.fireEvent(focus, tab);
  }

  /** What there is to be had once something has been done and a frame has been laid out. */
  private <T> T afterFrame(Runnable what, Callable<T> then) throws InterruptedException {
    CountDownLatch frames = new CountDownLatch(1);
    Scene scene = stage.getScene();
    Runnable count = frames::countDown;
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          what.run();
          scene.addPostLayoutPulseListener(count);
          Platform.requestNextPulse();
        });
    assertTrue(frames.await(5, TimeUnit.SECONDS), "there are frames");
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          scene.removePostLayoutPulseListener(count);
          return then.call();
        });
  }

  /** A control with what is around it. */
  private WritableImage picture(Node stop) {
    Bounds place = stop.localToScene(stop.getLayoutBounds());
    SnapshotParameters part = new SnapshotParameters();
    part.setViewport(
        new Rectangle2D(
            place.getMinX() - AROUND,
            place.getMinY() - AROUND,
            Math.min(MOST, place.getWidth() + 2 * AROUND),
            Math.min(MOST, place.getHeight() + 2 * AROUND)));
    return stage.getScene().getRoot().snapshot(part, null);
  }

  private static double greatestContrast(WritableImage without, WritableImage with) {
    PixelReader one = without.getPixelReader();
    PixelReader other = with.getPixelReader();
    double greatest = 1.0;
    for (int x = 0; x < with.getWidth(); x++) {
      for (int y = 0; y < with.getHeight(); y++) {
        if (one.getArgb(x, y) != other.getArgb(x, y)) {
          greatest = Math.max(greatest, contrast(one.getColor(x, y), other.getColor(x, y)));
        }
      }
    }
    return greatest;
  }

  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
