package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.file.View;
import org.netsketch.session.Session;
import org.netsketch.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person chooses what is seen, in either language, and goes from one experiment to the next. */
@ExtendWith(ApplicationExtension.class)
final class ViewJourneyTest {
  private final Path folder = TestWindows.folder();
  private Stage stage;
  private WindowStage window;
  private Session session;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = TestWindows.open(shown, new TestWindows.Choice(), folder.resolve("state"));
    session = window.session();
    window.show();
  }

  private View view() {
    return session.presentation().view();
  }

  private boolean isSeen(FxRobot robot, String id) {
    return robot.lookup(id).tryQuery().filter(node -> isShown(node)).isPresent();
  }

  private static boolean isShown(javafx.scene.Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  private static void control(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void waitFor(BooleanSupplier what) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, what::getAsBoolean);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void panelsAndSettingsAreHiddenAndComeBack(FxRobot robot) {
    control(robot, KeyCode.DIGIT2);
    assertFalse(isSeen(robot, "#network"));
    control(robot, KeyCode.DIGIT3);
    assertTrue(isSeen(robot, "#gradients"), "takes the place of the loss");
    assertFalse(isSeen(robot, "#loss"));
    control(robot, KeyCode.DIGIT7);
    control(robot, KeyCode.DIGIT8);
    assertTrue(isSeen(robot, "#settings"));
    control(robot, KeyCode.DIGIT9);
    assertFalse(isSeen(robot, "#settings"));
    Screenshots.take(robot, stage.getScene(), "few-panels");
    assertEquals(
        Set.of(View.Part.FIT, View.Part.GRADIENTS, View.Part.NEURONS, View.Part.ACTIVATIONS),
        view().panels());
    for (KeyCode key : Set.of(KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6)) {
      control(robot, key);
    }
    assertEquals(1, view().panels().size(), "the last one stays");
    robot.interact(() -> session.presentation().show(View.USUAL));
    WaitForAsyncUtils.waitForFxEvents();
    for (String id : Set.of("#fit", "#network", "#loss", "#neurons", "#settings")) {
      assertTrue(isSeen(robot, id), id);
    }
  }

  @Test
  void anotherLanguageLeavesEverythingElseAsItIs(FxRobot robot) {
    robot.interact(
        () ->
            session
                .presentation()
                .show(
                    View.USUAL
                        .withSpeed(500)
                        .withLogarithmic(false)
                        .withTable(true)
                        .withOff(Set.of(new View.Off(0, 1)))
                        .withFront(Set.of(View.Part.GRADIENTS, View.Part.ACTIVATIONS))
                        .withGrown(Optional.of(View.Part.FIT))));
    View before = view();
    robot.interact(
        () -> {
          robot.lookup("#schedule-line").queryAs(ToggleButton.class).setSelected(true);
          robot.lookup("#tool-brush").queryAs(ToggleButton.class).fire();
          window.look().languageProperty().set(Language.ZH);
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, view());
    assertTrue(robot.lookup("#schedule-line").queryAs(ToggleButton.class).isSelected());
    assertTrue(robot.lookup("#tool-brush").queryAs(ToggleButton.class).isSelected());
    assertFalse(robot.lookup("#logarithmic").queryAs(ToggleButton.class).isSelected());
    assertEquals("500 轮/秒", robot.lookup(".speed .caption").queryAs(Labeled.class).getText());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(isSeen(robot, "#gradients"));
    assertTrue(isSeen(robot, "#activations"));
  }

  @Test
  void settingsComeOnTheProjectorWhenTheyAreCalled(FxRobot robot) {
    press(robot, KeyCode.P);
    assertFalse(isSeen(robot, "#settings"), "the room is for the charts");
    press(robot, KeyCode.F9);
    assertTrue(isSeen(robot, "#settings"));
    press(robot, KeyCode.Y);
    assertEquals(Language.ZH, window.look().languageProperty().get());
    assertTrue(isSeen(robot, "#settings"), "in the other language too");
    press(robot, KeyCode.F9);
    assertFalse(isSeen(robot, "#settings"));
    control(robot, KeyCode.DIGIT7);
    assertTrue(isSeen(robot, "#settings"), "one of them was asked for");
    assertEquals(View.USUAL.settings(), view().settings());
  }

  @Test
  void allKeysAreSeenAtOnceInEveryLookAndLanguage(FxRobot robot) {
    for (KeyCode look : List.of(KeyCode.D, KeyCode.P)) {
      press(robot, look);
      for (int language = 0; language < Language.values().length; language++) {
        press(robot, KeyCode.Y);
        press(robot, KeyCode.F1);
        ScrollPane help = robot.lookup("#help").queryAs(ScrollPane.class);
        double whole = help.getContent().getLayoutBounds().getHeight();
        double seen = help.getViewportBounds().getHeight();
        assertTrue(whole <= seen, whole + " in " + seen);
        for (Labeled words : robot.lookup("#help .label").queryAllAs(Labeled.class)) {
          double needed = words.prefHeight(words.getWidth());
          assertTrue(words.getHeight() >= needed - 1.0, words.getText());
        }
        press(robot, KeyCode.ESCAPE);
      }
    }
  }

  @Test
  void aPresentersRemoteGoesThroughTheFilesOfAFolder(FxRobot robot) throws TimeoutException {
    for (int i = 1; i <= 3; i++) {
      ExperimentFile.write(
          Gallery.TWO_SIN_X.experiment().withSeed(i).withEpochs(2),
          folder.resolve(i + ExperimentFile.EXTENSION));
    }
    robot.interact(() -> window.files().open(folder.resolve("2" + ExperimentFile.EXTENSION)));
    waitFor(() -> session.runProperty().get().preparation().experiment().seed() == 2);
    press(robot, KeyCode.PAGE_DOWN);
    waitFor(() -> session.runProperty().get().snapshot().stopped().isPresent());
    press(robot, KeyCode.PAGE_DOWN);
    waitFor(() -> session.runProperty().get().preparation().experiment().seed() == 3);
    assertEquals("3 – NetSketch", stage.getTitle());
    for (int seed = 2; seed > 0; seed--) {
      int wanted = seed;
      press(robot, KeyCode.PAGE_UP);
      waitFor(() -> session.runProperty().get().preparation().experiment().seed() == wanted);
    }
    press(robot, KeyCode.PAGE_UP);
    assertEquals("1 – NetSketch", stage.getTitle(), "nothing is before the first one");
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
