package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netsketch.figure.NetworkLayout;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;
import org.netsketch.session.Session;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with the panels that show the network. */
@ExtendWith(ApplicationExtension.class)
class NetworkPanelTest {
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
  void aBiasIsSetByHand(FxRobot robot) throws TimeoutException {
    await(() -> session.runProperty().get() != null);
    ParameterPlace bias = ParameterPlace.ofBias(1, 0);
    assertTrue(robot.lookup("#parameter-editor").tryQuery().isEmpty(), "not opened yet");
    Rectangle2D bar = layout(robot).bias(1, 0);
    robot.clickOn(place(robot, bar.getCenterX(), bar.getCenterY()));
    await(() -> robot.lookup("#parameter-editor").tryQuery().isPresent());
    Node editor = robot.lookup("#parameter-editor").query();
    TextField field = robot.lookup("#parameter").queryAs(TextField.class);
    robot.interact(() -> field.setText("1-2"));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertTrue(editor.isVisible(), "it says that a number is needed");
    robot.interact(() -> field.setText("−1.25"));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    await(() -> parameters().at(bias) == -1.25);
    assertFalse(editor.isVisible());

    robot.press(KeyCode.K).release(KeyCode.K);
    await(editor::isVisible);
    assertEquals("-1.25", field.getText(), "the same parameter again");
    robot.press(KeyCode.UP).release(KeyCode.UP);
    robot.interact(() -> field.setText("0.5"));
    Screenshots.take(robot, stage.getScene(), "weight-by-hand");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    await(() -> !editor.isVisible());
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    await(() -> session.runProperty().get().snapshot().epoch() == 1);
  }

  @Test
  void aNeuronIsSwitchedOffAndTrainingDoesNotMind(FxRobot robot) throws TimeoutException {
    await(() -> session.runProperty().get() != null);
    double[] before = parameters().values();
    Rectangle2D node = layout(robot).node(0, 1);
    robot.clickOn(place(robot, node.getCenterX(), node.getCenterY()));
    robot.press(KeyCode.DIGIT4).release(KeyCode.DIGIT4);
    WaitForAsyncUtils.waitForFxEvents();
    Screenshots.take(robot, stage.getScene(), "switched-off");
    assertEquals(before, parameters().values(), "the view's affair alone");
  }

  @Test
  void aPanelFillsTheWindowAndGoesBack(FxRobot robot) throws TimeoutException {
    await(() -> session.runProperty().get() != null);
    Node panel = robot.lookup("#network").query();
    double width = panel.getLayoutBounds().getWidth();
    robot.doubleClickOn("#network .panel-title");
    await(() -> panel.getLayoutBounds().getWidth() > 1000);
    assertFalse(robot.lookup("#settings").query().isVisible());
    Screenshots.take(robot, stage.getScene(), "network-grown");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    await(() -> panel.getLayoutBounds().getWidth() == width);
    assertTrue(robot.lookup("#settings").query().isVisible());
    robot.press(KeyCode.F10).release(KeyCode.F10);
    await(() -> panel.getLayoutBounds().getWidth() > 1000);
  }

  @Test
  void keysShowGradientsAndTheActivation(FxRobot robot) throws TimeoutException {
    await(() -> session.runProperty().get() != null);
    robot.press(KeyCode.G).release(KeyCode.G);
    robot.press(KeyCode.H).release(KeyCode.H);
    robot.interact(session::play);
    await(() -> session.runProperty().get().snapshot().epoch() > 10);
    assertTrue(robot.lookup("#gradients").query().isVisible());
    assertFalse(robot.lookup("#loss").query().isVisible());
    assertTrue(robot.lookup("#activations").query().isVisible());
    Screenshots.take(robot, stage.getScene(), "gradients-activation");
    robot.press(KeyCode.G).release(KeyCode.G);
    await(() -> robot.lookup("#loss").query().isVisible());
  }

  private Parameters parameters() {
    return session.runProperty().get().snapshot().parameters();
  }

  private NetworkLayout layout(FxRobot robot) {
    ChartPane chart = robot.lookup("#network-chart").query();
    NetworkPanel panel = robot.lookup("#network").query();
    return panel.places().orElseThrow(() -> new AssertionError(chart + " shows nothing"));
  }

  private static Point2D place(FxRobot robot, double x, double y) {
    ChartPane chart = robot.lookup("#network-chart").query();
    return chart.localToScreen(x, y);
  }

  private static void await(BooleanSupplier state) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, state::getAsBoolean);
    WaitForAsyncUtils.waitForFxEvents(2);
  }
}
