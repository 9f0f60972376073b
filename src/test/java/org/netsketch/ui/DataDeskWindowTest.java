package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netsketch.data.Drawing;
import org.netsketch.figure.PlotArea;
import org.netsketch.session.DataDesk;
import org.netsketch.session.Session;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does to the points, with mouse, keyboard, table and files. */
@ExtendWith(ApplicationExtension.class)
class DataDeskWindowTest {
  @TempDir Path folder;
  private Stage stage;
  private Session session;
  private DataDesk desk;
  private Path answer;

  /** The answers of a person to the system's dialogs. */
  private final class Answers implements FileChoice {
    @Override
    public Optional<Path> toOpen(ExtensionFilter kind) {
      return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toSave(ExtensionFilter kind, String name) {
      return Optional.ofNullable(answer);
    }
  }

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowStage window = TestWindows.open(shown, new Answers(), TestWindows.folder());
    session = window.session();
    desk = session.desk();
    window.show();
  }

  @Test
  void brushesErasesAndTakesBackStrokeByStroke(FxRobot robot) throws TimeoutException {
    waitFor(drawing -> drawing.size() == 1000);
    press(robot, KeyCode.W);
    robot.moveTo(place(-1.5, 3.0)).press(MouseButton.PRIMARY);
    robot.moveTo(place(0.0, 3.0)).release(MouseButton.PRIMARY);
    int brushed = waitFor(drawing -> drawing.size() > 1020).size();
    Screenshots.take(robot, stage.getScene(), "desk-brush");
    press(robot, KeyCode.E);
    robot.moveTo(place(-1.5, 3.0)).press(MouseButton.PRIMARY);
    robot.moveTo(place(-0.7, 3.0)).release(MouseButton.PRIMARY);
    waitFor(drawing -> drawing.size() < brushed && drawing.size() > 1000);
    control(robot, KeyCode.Z);
    waitFor(drawing -> drawing.size() == brushed);
    Point2D origin = place(0.0, 0.0);
    PlotArea area = ((ChartPane) stage.getScene().lookup("#fit-chart")).area();
    press(robot, KeyCode.W);
    robot.press(KeyCode.SHIFT, KeyCode.UP).release(KeyCode.UP, KeyCode.SHIFT);
    assertEquals("4", robot.lookup("#brush-density-value").<Labeled>query().getText());
    robot.moveTo(place(1.9, 3.0)).press(MouseButton.PRIMARY);
    robot.moveTo(place(area.horizontal().high(), 3.0).add(40, 0)).release(MouseButton.PRIMARY);
    waitFor(drawing -> drawing.size() > brushed);
    assertEquals(origin, place(0.0, 0.0), "the axes keep still");
    control(robot, KeyCode.Z);
    waitFor(drawing -> drawing.size() == brushed);
    control(robot, KeyCode.Z);
    waitFor(drawing -> drawing.size() == 1000);
    assertTrue(robot.lookup("#desk-undo").query().isDisabled());
    control(robot, KeyCode.Y);
    waitFor(drawing -> drawing.size() == brushed);
  }

  @Test
  void choosesMovesRemovesAndClears(FxRobot robot) throws TimeoutException {
    Drawing usual = waitFor(drawing -> drawing.size() == 1000);
    press(robot, KeyCode.V);
    robot.moveTo(place(1.0, 3.5)).press(MouseButton.PRIMARY);
    robot.moveTo(place(1.4, 0.5)).moveTo(place(2.1, -1.0));
    Screenshots.take(robot, stage.getScene(), "desk-select");
    robot.release(MouseButton.PRIMARY);
    BitSet chosen = usual.within(1.0, 3.5, 2.1, -1.0);
    int row = chosen.nextSetBit(20);
    robot.moveTo(place(usual.x(row), usual.y(row))).press(MouseButton.PRIMARY);
    robot.moveTo(place(usual.x(row) - 1.0, usual.y(row) - 2.0)).release(MouseButton.PRIMARY);
    Drawing moved = waitFor(drawing -> drawing.x(row) < usual.x(row) - 0.9);
    assertEquals(usual.y(row) - 2.0, moved.y(row), 0.05);
    assertEquals(usual.x(0), moved.x(0));
    press(robot, KeyCode.DELETE);
    waitFor(drawing -> Math.abs(drawing.size() - 1000 + chosen.cardinality()) <= 2);

    robot.interact(() -> robot.lookup("#desk-clear").queryButton().fire());
    waitFor(drawing -> drawing.size() == 0);
    Screenshots.take(robot, stage.getScene(), "desk-empty");
    press(robot, KeyCode.A);
    Point2D first = place(0.5, 1.0);
    robot.clickOn(first);
    waitFor(drawing -> drawing.size() == 1);
    robot.clickOn(place(1.5, 1.5));
    waitFor(drawing -> drawing.size() == 2);
    assertEquals(first, place(0.5, 1.0), "the axes keep still");
  }

  @Test
  void theTableIsInStepBothWays(FxRobot robot) throws TimeoutException {
    waitFor(drawing -> drawing.size() == 1000);
    press(robot, KeyCode.T);
    TableView<?> table = robot.lookup("#numbers").queryTableView();
    assertEquals(1000, table.getItems().size());
    Node cell = robot.lookup(".number-cell").nth(0).query();
    robot.doubleClickOn(cell);
    control(robot, KeyCode.A);
    robot.write("0.75x");
    press(robot, KeyCode.ENTER);
    assertEquals(-2.0, desk.drawing().x(0), "what is no number is not taken");
    press(robot, KeyCode.BACK_SPACE);
    press(robot, KeyCode.ENTER);
    waitFor(drawing -> drawing.x(0) == 0.75);
    robot.write("-0.25\t1.5\n");
    waitFor(drawing -> drawing.x(1) == -0.25 && drawing.y(1) == 1.5);
    assertEquals(2, table.getFocusModel().getFocusedCell().getRow());
    double third = desk.drawing().x(3);
    press(robot, KeyCode.DELETE);
    waitFor(drawing -> drawing.size() == 999 && drawing.x(2) == third);
    robot.interact(() -> desk.undo());
    control(robot, KeyCode.END);
    assertEquals(999, table.getFocusModel().getFocusedCell().getRow());
    assertEquals(List.of(999), table.getSelectionModel().getSelectedIndices());
    robot.write("3.25\n");
    waitFor(drawing -> drawing.y(999) == 3.25);
    robot.interact(() -> table.scrollTo(0));
    robot.write("3.5\t1");
    waitFor(drawing -> drawing.y(999) == 3.5);
    assertEquals(
        Set.of(), session.presentation().view().off(), "what is typed switches no neuron off");
    press(robot, KeyCode.ESCAPE);
    control(robot, KeyCode.HOME);
    assertEquals(List.of(0), table.getSelectionModel().getSelectedIndices());
    robot.interact(() -> desk.undo());
    robot.interact(() -> desk.undo());
    Screenshots.take(robot, stage.getScene(), "desk-table");
    robot.interact(() -> desk.undo());
    robot.interact(() -> desk.undo());
    robot.interact(() -> desk.undo());
    assertEquals("−2.0000", ((Labeled) robot.lookup(".number-cell").nth(0).query()).getText());
    press(robot, KeyCode.ESCAPE);
    assertFalse(table.isFocused(), "Escape leads back to the chart");
    press(robot, KeyCode.T);
    press(robot, KeyCode.T);
    assertTrue(table.isFocused());
    press(robot, KeyCode.T);
    control(robot, KeyCode.A);
    ToggleButton select = robot.lookup("#tool-select").query();
    assertTrue(select.isSelected(), "the keys are the chart's again");
    robot.interact(select::fire);
    assertTrue(select.isSelected(), "a tool stays in the hand");
  }

  @Test
  void whatIsCopiedInTheTableIsPastedAsInSpreadsheets(FxRobot robot) throws TimeoutException {
    Drawing usual = waitFor(drawing -> drawing.size() == 1000);
    press(robot, KeyCode.T);
    control(robot, KeyCode.A);
    control(robot, KeyCode.C);
    control(robot, KeyCode.V);
    assertEquals(usual, desk.drawing(), "a table pasted over itself stays as it is");
    control(robot, KeyCode.END);
    clipboard(robot, "1\t2\n3\t4\n");
    control(robot, KeyCode.V);
    Drawing longer = waitFor(drawing -> drawing.size() == 1002);
    assertEquals(1.0, longer.x(1000));
    assertEquals(4.0, longer.y(1001));
    assertEquals(bits(1000, 1002), longer.newSince(usual));
    clipboard(robot, "1\t2\t3\n");
    control(robot, KeyCode.V);
    assertEquals(longer, desk.drawing(), "a block that is too wide is refused");
    assertTrue(robot.lookup("#banner-text").<Labeled>query().getText().contains("3 columns"));
    press(robot, KeyCode.ESCAPE);
    control(robot, KeyCode.Z);
    assertEquals(usual.y(999), waitFor(drawing -> drawing.size() == 1000).y(999));
  }

  /** The first part of what a label says. */
  private static String said(Node label) {
    return ((Labeled) label).getText().split(";")[0];
  }

  @Test
  void theWindowHasTheKeysAgainAfterAFieldWasTypedIn(FxRobot robot) throws TimeoutException {
    waitFor(drawing -> drawing.size() == 1000);
    TextField count = robot.lookup("#count").query();
    robot.clickOn(count);
    control(robot, KeyCode.A);
    robot.write("300\n");
    waitFor(drawing -> drawing.size() == 300);
    press(robot, KeyCode.W);
    assertEquals("300", count.getText(), "Enter gives the keys back");
    press(robot, KeyCode.TAB);
    assertTrue(robot.lookup("#data-seed").query().isFocused(), "Tab goes on from the field");
    robot.clickOn(place(0.5, 1.0));
    waitFor(drawing -> drawing.size() > 300);
    control(robot, KeyCode.Z);
    waitFor(drawing -> drawing.size() == 300);
    robot.clickOn(count).clickOn("#fit .panel-title");
    press(robot, KeyCode.SPACE);
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> session.playingProperty().get());
  }

  private static BitSet bits(int from, int to) {
    BitSet bits = new BitSet();
    bits.set(from, to);
    return bits;
  }

  private static void clipboard(FxRobot robot, String text) {
    robot.interact(() -> DataExchange.copy(text));
  }

  @Test
  void readsAndWritesTables(FxRobot robot) throws TimeoutException, IOException {
    waitFor(drawing -> drawing.size() == 1000);
    answer =
        Files.writeString(folder.resolve("marks.csv"), "who,a,b,c\nEmily,1,2,3\nFrank,4,5,6\n");
    control(robot, KeyCode.I);
    Node sheet = robot.lookup("#sheet").query();
    assertTrue(sheet.isVisible());
    Screenshots.take(robot, stage.getScene(), "desk-columns");
    press(robot, KeyCode.ESCAPE);
    assertFalse(sheet.isVisible());
    control(robot, KeyCode.I);
    assertEquals("c", robot.lookup("#column-y").queryComboBox().getValue());
    press(robot, KeyCode.SPACE); // opens the choice, and plays nothing behind it
    assertTrue(robot.lookup("#column-y").queryComboBox().isShowing());
    robot.interact(() -> robot.lookup("#column-y").queryComboBox().hide());
    robot.interact(
        () -> robot.lookup("#columns-x").lookup("b").queryAs(CheckBox.class).requestFocus());
    press(robot, KeyCode.SPACE);
    press(robot, KeyCode.ENTER);
    Drawing marks = waitFor(drawing -> drawing.size() == 2);
    assertArrayEquals(new double[][] {{3}, {6}}, marks.rows().targets());
    assertFalse(sheet.isVisible());
    assertEquals(0, session.runProperty().get().snapshot().epoch());

    answer = folder.resolve("out.csv");
    control(robot, KeyCode.E);
    assertEquals("a,c\n1,3\n4,6\n", Files.readString(answer));

    answer = Files.writeString(folder.resolve("bad.csv"), "x,y\n1,2\n3,four\n");
    control(robot, KeyCode.I);
    String problem = robot.lookup("#banner-text").<Labeled>query().getText();
    assertTrue(problem.contains("line 3, column 2"), problem);
    assertEquals(2, desk.drawing().size());
  }

  @Test
  void faultsOfTheFormulaAreSaidAsOneTypes(FxRobot robot) throws TimeoutException {
    waitFor(drawing -> drawing.size() == 1000);
    Node fault = robot.lookup("#formula-fault").query();
    TextField formula = robot.lookup("#formula").query();
    assertFalse(fault.isVisible());
    robot.interact(() -> formula.setText("2*sinn(x)"));
    assertTrue(fault.isVisible());
    assertTrue(robot.lookup(".fault-place").query().isVisible());
    Screenshots.take(robot, stage.getScene(), "desk-formula");
    robot.interact(() -> formula.setText("2*sin(x)"));
    assertFalse(fault.isVisible());
    TextField count = robot.lookup("#count").query();
    robot.clickOn(formula);
    control(robot, KeyCode.A);
    robot.write("log(x)");
    assertEquals("log(x) has no value at x = −2", said(fault), "while it is typed");
    robot.clickOn(count);
    assertEquals("log(x)", formula.getText(), "it is neither taken nor thrown away");
    assertTrue(fault.isVisible());
    robot.clickOn(formula);
    control(robot, KeyCode.A);
    robot.write("x^2/4\t");
    waitFor(drawing -> drawing.size() == 1000 && drawing.y(0) > 0.0);
    robot.clickOn(count);
    control(robot, KeyCode.A);
    robot.write("300");
    press(robot, KeyCode.ENTER);
    waitFor(drawing -> drawing.size() == 300);
    Slider aside = robot.lookup("#validation-fraction").query();
    robot.interact(() -> aside.setValue(0.3));
    waitFor(drawing -> drawing.trainingRows() == 210);
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  private static void control(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  /** Where a number lies on the screen. */
  private Point2D place(double x, double y) {
    ChartPane chart = (ChartPane) stage.getScene().lookup("#fit-chart");
    PlotArea area = chart.area();
    Bounds bounds = chart.localToScreen(chart.getBoundsInLocal());
    return new Point2D(
        Math.rint(bounds.getMinX() + area.toX(x)), Math.rint(bounds.getMinY() + area.toY(y)));
  }

  private Drawing waitFor(Predicate<Drawing> state) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> session.runProperty().get() != null && state.test(desk.drawing()));
    WaitForAsyncUtils.waitForFxEvents(2);
    return desk.drawing();
  }
}
