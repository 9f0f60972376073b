package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netsketch.session.Session;
import org.netsketch.train.Adam;
import org.netsketch.train.Experiment;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopReason;
import org.netsketch.train.TrainingPlan;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person changes the network and its training in the column at the left. */
@ExtendWith(ApplicationExtension.class)
final class ModelDeskTest {
  private Stage stage;
  private Session session;

  @Start
  void start(Stage shown) throws TimeoutException {
    stage = shown;
    WindowStage window = TestWindows.open(shown);
    session = window.session();
    window.show();
  }

  @Test
  void anOptimizerThatIsTakenUpAgainHasItsRateAgain(FxRobot robot) throws TimeoutException {
    waitFor(experiment -> session.runProperty().get() != null);
    double first = session.experimentProperty().get().training().optimizer().learningRate();
    choose(robot, "#optimizer", "adam");
    waitFor(experiment -> experiment.training().optimizer() instanceof Adam);
    choose(robot, "#optimizer", "sgd");
    waitFor(experiment -> experiment.training().optimizer() instanceof Sgd);
    assertEquals(first, session.experimentProperty().get().training().optimizer().learningRate());
  }

  @Test
  void keysChangeLayersRateAndSpeed(FxRobot robot) throws TimeoutException {
    waitFor(experiment -> session.runProperty().get() != null);
    robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    waitFor(experiment -> experiment.network().layers().size() == 3);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    robot.release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
    waitFor(experiment -> experiment.network().layers().size() == 2);
    double rate = session.experimentProperty().get().training().optimizer().learningRate();
    robot.press(KeyCode.UP).release(KeyCode.UP);
    waitFor(experiment -> experiment.training().optimizer().learningRate() > rate);
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    waitFor(experiment -> experiment.training().optimizer().learningRate() == rate);
    double speed = session.presentation().view().speed();
    robot.press(KeyCode.COMMA).release(KeyCode.COMMA);
    assertTrue(session.presentation().view().speed() < speed);
    robot.press(KeyCode.PERIOD).release(KeyCode.PERIOD);
    assertEquals(speed, session.presentation().view().speed());
  }

  @Test
  void layersAreAddedAndTakenOutAndCounted(FxRobot robot) throws TimeoutException {
    waitFor(experiment -> session.runProperty().get() != null);
    press(robot, "#add-layer");
    type(robot, "#units-2", "3");
    waitFor(experiment -> units(experiment).equals("5 3 1"));
    await(() -> session.runProperty().get().snapshot().parameters().values().length == 32);
    assertEquals("5·3 + 3 = 18", count(robot, 3));
    assertEquals("32", count(robot, 7));
    press(robot, "#remove-1");
    waitFor(experiment -> units(experiment).equals("3 1"));
    for (int i = 0; i < 5; i++) {
      press(robot, "#add-layer");
    }
    waitFor(experiment -> units(experiment).equals("3 3 3 3 3 3 1"));
    assertTrue(robot.lookup("#add-layer").query().isDisabled());
    Screenshots.take(robot, stage.getScene(), "six-layers");
  }

  @Test
  void whatCannotBeIsSaidAtTheFieldAndChangesNothing(FxRobot robot) throws TimeoutException {
    waitFor(experiment -> session.runProperty().get() != null);
    Experiment before = experiment();
    type(robot, "#units-1", "0");
    assertEquals("0 is out of range; allowed: 1 ≤ x ≤ 10000", fault(robot, "#units-1-fault"));
    type(robot, "#epochs", "soon");
    assertEquals("a number is needed, not \"soon\"", fault(robot, "#epochs-fault"));
    Screenshots.take(robot, stage.getScene(), "faults");
    assertEquals(before, experiment());
    scrollTo(robot, "#units-1");
    robot.clickOn("#units-1").press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#units-1-fault").query().isVisible());
    assertEquals("5", robot.lookup("#units-1").queryAs(TextField.class).getText());
  }

  @Test
  void theRateScheduleEpochsAndStopRulesActOnTheRunAtHand(FxRobot robot) throws TimeoutException {
    waitFor(experiment -> session.runProperty().get() != null);
    robot.interact(() -> session.play());
    await(() -> session.runProperty().get().snapshot().epoch() > 5);
    type(robot, "#batch", "");
    waitFor(experiment -> experiment.training().batchSize() == TrainingPlan.FULL_BATCH);
    press(robot, "#schedule-line");
    choose(robot, "#schedule", "cosine");
    type(robot, "#schedule-tMax", "200");
    waitFor(e -> e.training().schedule().equals(new Schedule.Cosine(200, 0.0)));
    press(robot, "#regularization");
    type(robot, "#l2", "1e-4");
    waitFor(experiment -> experiment.training().regularization().l2() == 1e-4);
    press(robot, "#stop-rules");
    type(robot, "#patience", "400");
    waitFor(e -> e.training().stop().patience().map(p -> p.epochs() == 400).orElse(false));
    assertTrue(session.runProperty().get().snapshot().epoch() > 5, "the run went on");
    type(robot, "#epochs", "3");
    await(() -> session.runProperty().get().snapshot().stopped().isPresent());
    assertEquals(StopReason.EPOCHS, session.runProperty().get().snapshot().stopped().orElseThrow());
    await(() -> !session.playingProperty().get());
    Screenshots.take(robot, stage.getScene(), "training-settings");
  }

  @Test
  void theOptimizerBringsItsConstants(FxRobot robot) throws TimeoutException {
    waitFor(experiment -> session.runProperty().get() != null);
    press(robot, "#optimizer-constants");
    type(robot, "#optimizer-momentum", "0.9");
    press(robot, "#optimizer-nesterov");
    waitFor(e -> e.training().optimizer().equals(new Sgd(0.05, 0.9, true)));
    choose(robot, "#optimizer", "adam");
    type(robot, "#optimizer-beta1", "0.5");
    waitFor(e -> e.training().optimizer().equals(new Adam(0.001, 0.5, 0.999, 1e-8)));
    type(robot, "#optimizer-beta2", "1");
    assertEquals("1 is out of range; allowed: 0 ≤ x < 1", fault(robot, "#optimizer-beta2-fault"));
    choose(robot, "#loss-function", "huber");
    type(robot, "#huber-delta", "0.5");
    waitFor(e -> e.training().loss().equals(new org.netsketch.nn.Loss.Huber(0.5)));
    ComboBox<String> losses = robot.lookup("#loss-function").queryComboBox();
    assertFalse(losses.getItems().contains("cross-entropy"));
  }

  private Experiment experiment() {
    return session.experimentProperty().get();
  }

  private static String units(Experiment experiment) {
    return String.join(
        " ",
        experiment.network().layers().stream()
            .map(layer -> Integer.toString(layer.shape().units()))
            .toList());
  }

  private static String count(FxRobot robot, int child) {
    var count = robot.lookup("#parameter-count").queryAs(ParameterCount.class);
    return ((Labeled) count.getChildren().get(child)).getText();
  }

  private static String fault(FxRobot robot, String id) {
    Node label = robot.lookup(id).query();
    assertTrue(label.isVisible());
    return ((Labeled) label).getText();
  }

  private static void choose(FxRobot robot, String id, String choice) {
    ComboBox<String> picker = robot.lookup(id).queryComboBox();
    robot.interact(() -> picker.setValue(choice));
  }

  /** Scrolls to a control, as a person would, and clicks on it. */
  private static void press(FxRobot robot, String id) {
    scrollTo(robot, id);
    robot.clickOn(id);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  private static void type(FxRobot robot, String id, String text) {
    scrollTo(robot, id);
    robot.clickOn(id);
    TextField field = robot.lookup(id).queryAs(TextField.class);
    robot.interact(field::selectAll);
    robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
    robot.write(text).press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  private static void scrollTo(FxRobot robot, String id) {
    ScrollPane settings = robot.lookup("#settings").queryAs(ScrollPane.class);
    Node node = robot.lookup(id).query();
    robot.interact(
        () -> {
          settings.layout();
          var content = settings.getContent();
          double y = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
          double hidden =
              content.getBoundsInLocal().getHeight() - settings.getViewportBounds().getHeight();
          settings.setVvalue(Math.max(0.0, Math.min(1.0, (y - 200) / Math.max(1.0, hidden))));
        });
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  private void waitFor(Predicate<Experiment> state) throws TimeoutException {
    await(() -> state.test(experiment()));
  }

  private static void await(java.util.concurrent.Callable<Boolean> state) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, state);
    WaitForAsyncUtils.waitForFxEvents(2);
  }
}
