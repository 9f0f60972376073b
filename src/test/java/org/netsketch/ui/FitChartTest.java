package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netsketch.figure.PlotArea;
import org.netsketch.file.View;
import org.netsketch.session.Session;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does to see more in the charts: curves, zoom, and the value under the pointer. */
@ExtendWith(ApplicationExtension.class)
class FitChartTest {
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
  void zoomsDrawsMovesAndGoesBackToTheWhole(FxRobot robot) throws TimeoutException {
    waitUntil(() -> session.desk().drawing() != null && area() != null);
    double width = range();
    Node whole = robot.lookup("#whole").query();
    assertFalse(whole.isVisible());
    robot.interact(() -> turnWheel(1.0, 1.0, 3));
    waitUntil(() -> range() < 0.9 * width && whole.isVisible());
    assertEquals(1.0, area().fromX(area().toX(1.0)), 1e-9);

    int points = session.desk().drawing().size();
    robot.clickOn(place(1.5, 0.5));
    waitUntil(() -> session.desk().drawing().size() == points + 1);
    assertEquals(1.5, session.desk().drawing().x(points), 0.02);
    assertEquals(0.5, session.desk().drawing().y(points), 0.02);

    Optional<View.Zoom> before = view().zoom();
    double left = before.orElseThrow().left();
    robot.moveTo(place(1.0, 1.0)).press(MouseButton.MIDDLE);
    robot.moveBy(40, 0).moveBy(20, 0).release(MouseButton.MIDDLE);
    waitUntil(() -> view().zoom().orElseThrow().left() < left - 0.05);
    assertEquals(points + 1, session.desk().drawing().size(), "a pan takes no point away");
    robot.moveTo(place(1.0, 1.0));
    Screenshots.take(robot, stage.getScene(), "fit-zoomed");

    press(robot, KeyCode.Z);
    waitUntil(() -> view().zoom().isEmpty() && !whole.isVisible());
    assertEquals(width, range(), 0.2);
    press(robot, KeyCode.MINUS);
    waitUntil(() -> range() > 1.2 * width);
  }

  @Test
  void curvesComeAndGoWithKeysAndAreNamed(FxRobot robot) throws TimeoutException {
    waitUntil(() -> session.desk().drawing() != null && area() != null);
    assertTrue(legendSays(robot, "true function"));
    press(robot, KeyCode.F);
    waitUntil(() -> !view().shows(View.Curve.TRUE_FUNCTION));
    waitUntil(() -> !legendSays(robot, "true function"));
    press(robot, KeyCode.I);
    press(robot, KeyCode.U);
    waitUntil(() -> view().shows(View.Curve.START) && view().shows(View.Curve.RESIDUALS));
    waitUntil(() -> legendSays(robot, "start"));
    press(robot, KeyCode.F);
    waitUntil(() -> view().shows(View.Curve.TRUE_FUNCTION));
    Screenshots.take(robot, stage.getScene(), "fit-curves");
  }

  @Test
  void theValueUnderThePointerIsSaid(FxRobot robot) throws TimeoutException {
    waitUntil(() -> session.desk().drawing() != null && area() != null);
    robot.moveTo(place(0.5, 3.5));
    waitUntil(() -> !Double.isNaN(numberAfter(robot, "x ")));
    double x = numberAfter(robot, "x ");
    assertEquals(0.5, x, 0.021, "a pixel, and two decimals");
    double line = session.runProperty().get().baseline().orElseThrow().predict(new double[] {x}, 0);
    // Where there is little room the line's name is shorter.
    waitUntil(
        () ->
            numbersAfter(robot, "(least squares|least sq[.]) ")
                .anyMatch(value -> Math.abs(value - line) < 0.021));
    for (int epoch = 0; epoch < 3; epoch++) {
      press(robot, KeyCode.RIGHT);
    }
    waitUntil(() -> session.runProperty().get().epochs() == 3);
    robot.moveTo("#loss-chart");
    waitUntil(() -> legendSays(robot, "epoch 3"));
    Screenshots.take(robot, stage.getScene(), "loss-value");
  }

  /** The headless robot's wheel does not turn. */
  private void turnWheel(double x, double y, int notches) {
    Node chart = stage.getScene().lookup("#fit-chart");
    PlotArea area = area();
    Point2D scene = chart.localToScene(area.toX(x), area.toY(y));
    Point2D screen = place(x, y);
    chart.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            false,
            false,
            false,
            false,
            false,
            false,
            0.0,
            40.0 * notches,
            0.0,
            0.0,
            HorizontalTextScrollUnits.NONE,
            0.0,
            VerticalTextScrollUnits.NONE,
            0.0,
            0,
            new PickResult(chart, scene.getX(), scene.getY())));
  }

  /** The number that the charts say after some words; not a number if they do not. */
  private static double numberAfter(FxRobot robot, String words) {
    return numbersAfter(robot, words).findFirst().orElse(Double.NaN);
  }

  private static DoubleStream numbersAfter(FxRobot robot, String words) {
    return robot.lookup(".legend").queryAll().stream()
        .filter(Node::isVisible)
        .map(label -> ((Labeled) label).getText())
        .filter(text -> text.matches(words + "[0-9.]+"))
        .mapToDouble(text -> Double.parseDouble(text.replaceFirst(words, "")));
  }

  private static boolean legendSays(FxRobot robot, String text) {
    return robot.lookup(".legend").queryAll().stream()
        .filter(Node::isVisible)
        .anyMatch(label -> ((Labeled) label).getText().contains(text));
  }

  private View view() {
    return session.presentation().view();
  }

  private PlotArea area() {
    return ((ChartPane) stage.getScene().lookup("#fit-chart")).area();
  }

  private double range() {
    return area().horizontal().high() - area().horizontal().low();
  }

  private Point2D place(double x, double y) {
    PlotArea area = area();
    return stage.getScene().lookup("#fit-chart").localToScreen(area.toX(x), area.toY(y));
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(key).release(key);
  }

  private static void waitUntil(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
  }
}
