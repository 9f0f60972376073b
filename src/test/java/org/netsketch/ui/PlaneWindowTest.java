package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netsketch.data.Classes;
import org.netsketch.data.DataSource;
import org.netsketch.figure.PlotArea;
import org.netsketch.file.Gallery;
import org.netsketch.nn.Network;
import org.netsketch.session.Run;
import org.netsketch.session.Session;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person looks at data of several inputs, and at classes. */
@ExtendWith(ApplicationExtension.class)
final class PlaneWindowTest {
  private Stage stage;
  private WindowStage window;
  private Session session;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = TestWindows.open(shown);
    session = window.session();
    window.show();
  }

  @Test
  void planesAndMatricesPlay(FxRobot robot) throws TimeoutException {
    List<Gallery> planes = List.of(Gallery.MOONS, Gallery.XOR);
    for (Gallery entry : List.of(Gallery.MOONS, Gallery.XOR, Gallery.IRIS, Gallery.DIGITS)) {
      String chart = planes.contains(entry) ? "#plane-chart" : "#confusion-chart";
      waitFor(run -> true);
      int before = run().number();
      robot.interact(() -> session.restart(entry.experiment()));
      waitFor(run -> run.number() != before && run.preparation().split().all().hasClasses());
      assertTrue(robot.lookup(chart).query().isVisible(), entry.id());
      assertFalse(robot.lookup("#fit-chart").query().isVisible());
      robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
      waitFor(run -> run.snapshot().epoch() >= 3);
      assertTrue(text(robot, "#accuracy-value").endsWith("%"));
      assertFalse(robot.lookup("#least-squares-value").query().getParent().isVisible());
      Screenshots.take(robot, stage.getScene(), "gallery-" + entry.id());
      robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
      assertTrue(session.problemProperty().get().isEmpty());
    }
  }

  @Test
  void withoutPointsThePlaneIsEmptyAndItsToolsStayAsTheyAre(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    robot.interact(() -> session.restart(Gallery.MOONS.experiment()));
    waitFor(run -> run.preparation().split().all().hasClasses());
    ChartPane chart = robot.lookup("#plane-chart").query();
    assertNotEquals(0.0, middle(chart.area()), 0.1);
    robot.press(KeyCode.E).release(KeyCode.E);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    robot.release(KeyCode.DELETE, KeyCode.SHIFT, KeyCode.CONTROL);
    waitFor(run -> !run.hasPoints());
    assertEquals(0.0, middle(chart.area()), 1e-9, "nothing is left of the former points");
    Screenshots.take(robot, stage.getScene(), "plane-empty");
    robot.interact(() -> session.desk().undo());
    waitFor(Run::hasPoints);
    robot.interact(() -> robot.lookup("#source").queryComboBox().setValue("function"));
    waitFor(run -> run.preparation().split().all().features() == 1);
    assertTrue(robot.lookup("#tool-add").queryAs(ToggleButton.class).isSelected());
    robot.press(KeyCode.E).release(KeyCode.E);
    robot.interact(() -> robot.lookup("#desk-clear").queryButton().fire());
    waitFor(run -> !run.hasPoints());
    assertTrue(text(robot, "#placeholder").contains("Brush (W)"), text(robot, "#placeholder"));
    robot.press(KeyCode.A).release(KeyCode.A);
    assertTrue(text(robot, "#placeholder").contains("Click"), text(robot, "#placeholder"));
  }

  private static double middle(PlotArea area) {
    return area.horizontal().low() + area.horizontal().high();
  }

  @Test
  void theSpiralIsOpenedFromTheGallery(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    robot.press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> robot.lookup("#gallery-spiral").queryButton().fire());
    waitFor(run -> run.preparation().split().all().hasClasses());
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    waitFor(run -> run.snapshot().epoch() >= 30);
    Screenshots.take(robot, stage.getScene(), "gallery-spiral");
  }

  @Test
  void otherDataAreChosenAndTheOutputLayerFollows(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    ComboBox<String> source = robot.lookup("#source").queryComboBox();
    Node note = robot.lookup("#outputs-follow").query();
    assertFalse(note.isVisible());
    robot.interact(() -> source.setValue("circle"));
    waitFor(run -> run.preparation().split().all().hasClasses());
    assertTrue(note.isVisible());
    assertTrue(text(robot, "#outputs-follow").contains("Sigmoid"), text(robot, "#outputs-follow"));
    robot.interact(() -> source.setValue("digits"));
    waitFor(run -> run.preparation().split().all().features() == 64);
    assertEquals("1797 rows, 64 inputs, 10 classes", text(robot, "#data-description"));
    robot.interact(() -> source.setValue("ice-cream"));
    waitFor(run -> run.baseline().isPresent());
    assertTrue(robot.lookup("#plane-chart").query().isVisible());
    robot.interact(() -> source.setValue("function"));
    waitFor(run -> run.preparation().split().all().features() == 1);
    assertTrue(robot.lookup("#fit-chart").query().isVisible());
    assertTrue(session.problemProperty().get().isEmpty());
  }

  @Test
  void aFormulaOfTwoInputsIsPlane(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    robot.doubleClickOn("#formula").press(KeyCode.CONTROL, KeyCode.A);
    robot.release(KeyCode.A, KeyCode.CONTROL).write("x1*x2").press(KeyCode.ENTER);
    robot.release(KeyCode.ENTER);
    Run plane = waitFor(run -> run.preparation().split().all().features() == 2);
    assertEquals(1024, plane.preparation().split().all().size(), "a square grid");
    Screenshots.take(robot, stage.getScene(), "plane-of-quantity");
  }

  @Test
  void thePlaneSaysWhatIsAtThePointerAndItsToolsRest(FxRobot robot) throws TimeoutException {
    waitFor(run -> true);
    ComboBox<String> source = robot.lookup("#source").queryComboBox();
    robot.interact(() -> source.setValue("gauss"));
    waitFor(run -> run.preparation().split().all().hasClasses());
    ChartPane chart = robot.lookup("#plane-chart").query();
    PlotArea area = chart.area();
    robot.moveTo(chart.localToScreen(area.toX(1.0), area.toY(-1.0)));
    Labeled note = (Labeled) chart.lookup(".place");
    assertTrue(note.isVisible());
    String[] said = note.getText().split("\\s+", -1);
    double[] place = {Double.parseDouble(said[1]), -Double.parseDouble(said[3].substring(1))};
    double second = new Network(run().snapshot().parameters()).predict(place)[0];
    int category = Classes.category(new double[] {second});
    assertEquals("class" + category, said[4] + said[5], note.getText());
    assertEquals(Math.max(second, 1.0 - second), Double.parseDouble(said[6]), 0.01);

    ToggleButton brush = robot.lookup("#tool-brush").query();
    robot.clickOn(brush);
    assertFalse(brush.isSelected());
    assertTrue(brush.getTooltip().getText().contains("one input"));
    robot.clickOn(chart.localToScreen(area.toX(0.0), area.toY(0.0)));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(
        session.experimentProperty().get().data().source() instanceof DataSource.Shape,
        "a click draws no point here");
    robot.press(KeyCode.P).release(KeyCode.P);
    WaitForAsyncUtils.waitForFxEvents(3);
    Screenshots.take(robot, stage.getScene(), "plane-projector");
  }

  private Run run() {
    return session.runProperty().get();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private Run waitFor(Predicate<Run> state) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> run() != null && state.test(run()));
    WaitForAsyncUtils.waitForFxEvents(2);
    return run();
  }
}
