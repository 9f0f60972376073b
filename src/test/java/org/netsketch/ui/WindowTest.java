package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netsketch.data.DataSource;
import org.netsketch.figure.PlotArea;
import org.netsketch.session.Run;
import org.netsketch.session.Session;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.StopReason;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the window, with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
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
  void playsPausesStepsAndGoesBackToTheSameStart(FxRobot robot) throws TimeoutException {
    double[] first = waitFor(run -> true).snapshot().parameters().values();
    robot.clickOn("#play");
    waitFor(run -> run.snapshot().epoch() >= 5);
    robot.clickOn("#play");
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !playing());
    int epoch = run().snapshot().epoch();

    robot.clickOn("#step");
    waitFor(run -> run.snapshot().epoch() == epoch + 1);
    assertEquals(Integer.toString(epoch + 1), text(robot, "#epoch-value"));
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    waitFor(run -> run.snapshot().epoch() == epoch + 2);

    robot.clickOn("#reset");
    waitFor(run -> run.snapshot().epoch() == 0);
    assertArrayEquals(first, run().snapshot().parameters().values());
    assertFalse(playing());
    assertEquals("0", text(robot, "#epoch-value"));
  }

  @Test
  void theTimelineShowsEveryEpochAndGoesOnFromThere(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    waitFor(run -> run.snapshot().epoch() >= 40);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !playing());
    WaitForAsyncUtils.waitForFxEvents(4);
    Slider timeline = robot.lookup("#timeline").query();
    Bounds thumb = onScreen(robot.lookup("#timeline .thumb").query());
    robot.drag(thumb.getCenterX(), thumb.getCenterY()).moveBy(-60, 0).moveBy(-60, 0);
    waitFor(run -> run.looksBack());
    assertFalse(playing());
    robot.drop();
    waitFor(run -> run.snapshot().epoch() == Math.round(timeline.getValue()));
    int epoch = run().snapshot().epoch();
    assertTrue(epoch < run().epochs());
    assertEquals(Integer.toString(epoch), text(robot, "#epoch-value"));
    Screenshots.take(robot, stage.getScene(), "timeline");

    robot.press(KeyCode.SHIFT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.SHIFT);
    waitFor(run -> run.snapshot().epoch() == epoch - 1);
    robot.clickOn("#back");
    waitFor(run -> run.snapshot().epoch() == epoch - 2);
    robot.press(KeyCode.SHIFT, KeyCode.END).release(KeyCode.END, KeyCode.SHIFT);
    waitFor(run -> run.snapshot().epoch() == run.epochs() && !run.looksBack());
    robot.press(KeyCode.SHIFT, KeyCode.HOME).release(KeyCode.HOME, KeyCode.SHIFT);
    waitFor(run -> run.snapshot().epoch() == 0);
    assertTrue(run().epochs() >= 40);

    robot.press(KeyCode.B).release(KeyCode.B);
    waitFor(run -> run.snapshot().moment().batch() == 1);
    assertEquals(0, run().epochs());
    assertEquals("Epoch 0, batch 1 of 32", text(robot, "#timeline-place"));
    robot.press(KeyCode.O).release(KeyCode.O);
    waitFor(run -> run.snapshot().moment().visit().count() == 1);
    robot.clickOn("#step-sample");
    waitFor(run -> run.snapshot().moment().visit().count() == 2);
    assertEquals("Epoch 0, batch 2 of 32, sample 2 of 32", text(robot, "#timeline-place"));
    robot.clickOn("#step");
    waitFor(run -> run.snapshot().epoch() == 1 && run.snapshot().moment().batch() == 0);
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  @Test
  void spacePlaysWhereverTheMouseWas(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    robot.clickOn("#step");
    waitFor(run -> run.snapshot().epoch() == 1);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    waitFor(run -> run.snapshot().epoch() > 3);
    assertTrue(playing());
    robot.press(KeyCode.R).release(KeyCode.R);
    waitFor(run -> run.snapshot().epoch() == 0);
    assertFalse(playing());
  }

  @Test
  void aNewSeedGivesOtherPoints(FxRobot robot) throws TimeoutException {
    double before = waitFor(run -> true).preparation().split().all().targets()[0][0];
    robot.press(KeyCode.S).release(KeyCode.S);
    waitFor(run -> run.preparation().experiment().seed() == 43);
    assertNotEquals(before, run().preparation().split().all().targets()[0][0]);
  }

  @Test
  void aClickAddsPointAndRightClickTakesItAway(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    Point2D place = place(robot, -1.0, 3.0);
    robot.clickOn(place);
    waitFor(run -> rows(run).length == 1001);
    double[] added = run().preparation().split().all().inputs()[1000];
    assertEquals(-1.0, added[0], 0.01);
    assertEquals(3.0, rows(run())[1000][0], 0.02);

    robot.moveTo(place).clickOn(MouseButton.SECONDARY);
    waitFor(run -> rows(run).length == 1000);

    robot.clickOn("#back-to-function");
    waitFor(run -> run.preparation().experiment().equals(session.experimentProperty().get()));
    assertTrue(robot.lookup("#formula").query().isVisible());
  }

  @Test
  void activationAndSizeCanBeChanged(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    ComboBox<String> activation = robot.lookup("#activation-1").queryComboBox();
    assertFalse(activation.getItems().contains("softmax"));
    robot.interact(() -> activation.setValue("relu"));
    waitFor(run -> hidden(run).startsWith("5 relu"));
    robot.doubleClickOn("#units-1").write("100").press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitFor(run -> hidden(run).startsWith("100 relu"));
    // So many standard normal weights make a large gradient.
    Slider rate = robot.lookup("#rate").query();
    robot.interact(() -> rate.setValue(-3.0));
    robot.clickOn("#play");
    waitFor(run -> run.snapshot().epoch() > 20);
    Screenshots.take(robot, stage.getScene(), "hundred-relus");
  }

  @Test
  void runThatIsDoneOffersAsManyEpochsAgain(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    assertFalse(robot.lookup("#go-on").query().isVisible());
    for (int notch = 0; notch < 20; notch++) {
      robot.press(KeyCode.PERIOD).release(KeyCode.PERIOD);
    }
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    waitFor(run -> run.snapshot().stopped().isPresent());
    assertEquals(500, run().epochs());
    assertEquals("Epoch 500, done", text(robot, "#timeline-place"));
    assertFalse(robot.lookup("#banner").query().isVisible(), "no panel moves for it");
    assertTrue(robot.lookup("#go-on").query().isVisible());
    robot.press(KeyCode.SHIFT, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.SHIFT);
    waitFor(run -> run.epochs() == 1000 && run.snapshot().stopped().isPresent());
  }

  @Test
  void divergenceIsSaidCalmlyAndHasCure(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    Node banner = robot.lookup("#banner").query();
    assertFalse(banner.isVisible());
    Slider rate = robot.lookup("#rate").query();
    robot.interact(() -> rate.setValue(1.0));
    waitFor(run -> run.preparation().experiment().training().optimizer().learningRate() == 10.0);
    robot.clickOn("#play");
    waitFor(run -> run.snapshot().stopped().equals(Optional.of(StopReason.DIVERGED)));
    assertTrue(banner.isVisible());
    assertTrue(text(robot, "#banner-text").contains("10"), text(robot, "#banner-text"));
    assertTrue(run().snapshot().parameters().areFinite());
    Screenshots.take(robot, stage.getScene(), "diverged");

    double calmer = waitFor(run -> run.calmerRate().isPresent()).calmerRate().getAsDouble();
    robot.clickOn("#banner-action");
    waitFor(run -> run.preparation().experiment().training().optimizer().learningRate() == calmer);
    Run cured = waitFor(run -> run.epochs() >= 50);
    double start = cured.history().get(Quantity.LOSS, 0);
    assertTrue(cured.history().get(Quantity.LOSS, 50) < 0.5 * start, "rate " + calmer);
    assertFalse(banner.isVisible() && text(robot, "#banner-text").contains("10,"));
  }

  @Test
  void aTypedFormulaDrawsItsPoints(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    robot.doubleClickOn("#formula").press(KeyCode.END).release(KeyCode.END);
    robot.write("+cos(3*x)").press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitFor(
        run ->
            run.preparation().experiment().data().source() instanceof DataSource.Function function
                && function.expression().text().equals("2*sin(x)+cos(3*x)"));
    assertTrue(run().baseline().isPresent());
  }

  @Test
  void theLanguageChangesWhileItRuns(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    robot.clickOn("#play");
    waitFor(run -> run.snapshot().epoch() > 2);
    robot.clickOn("#language");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(text(robot, "#seed").contains("种子"));
    int epoch = run().snapshot().epoch();
    waitFor(run -> run.snapshot().epoch() > epoch);
    Screenshots.take(robot, stage.getScene(), "chinese");
  }

  @Test
  void everyControlHasName(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    for (Node node : robot.lookup(one -> one.isFocusTraversable() && isShown(one)).queryAll()) {
      boolean named =
          node.getAccessibleText() != null
              || (node instanceof javafx.scene.control.Labeled labeled
                  && !labeled.getText().isEmpty())
              || node.getStyleClass().contains("window")
              || node.getStyleClass().contains("scroll-pane");
      assertTrue(named, node + " has no accessible name");
    }
  }

  private Run run() {
    return session.runProperty().get();
  }

  private boolean playing() {
    return session.playingProperty().get();
  }

  private static double[][] rows(Run run) {
    return run.preparation().split().all().targets();
  }

  private static String hidden(Run run) {
    var layer = run.snapshot().parameters().architecture().layers().get(0);
    return layer.units() + " " + layer.activation().id();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(javafx.scene.control.Labeled.class).getText();
  }

  /** Where a number lies on the screen. */
  private Point2D place(FxRobot robot, double x, double y) {
    ChartPane chart = robot.lookup("#fit-chart").query();
    PlotArea area = chart.area();
    Bounds bounds = chart.localToScreen(chart.getBoundsInLocal());
    return new Point2D(
        Math.rint(bounds.getMinX() + area.toX(x)), Math.rint(bounds.getMinY() + area.toY(y)));
  }

  private Run waitFor(Predicate<Run> state) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> run() != null && state.test(run()));
    WaitForAsyncUtils.waitForFxEvents(2);
    return run();
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }
}
