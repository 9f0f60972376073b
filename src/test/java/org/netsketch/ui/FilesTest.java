package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netsketch.export.film.FilmKind;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.file.UnsavedWork;
import org.netsketch.session.Session;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person opens, saves, closes, and looks at the gallery and the keys. */
@ExtendWith(ApplicationExtension.class)
final class FilesTest {
  private final TestWindows.Choice choice = new TestWindows.Choice();
  private final Path folder = TestWindows.folder();
  private Stage stage;
  private WindowStage window;
  private Session session;

  @Start
  void start(Stage shown) {
    Path state = folder.resolve("state");
    stage = shown;
    window = TestWindows.open(shown, choice, state);
    session = window.session();
    window.show();
  }

  @Test
  void savesAsksBeforeWorkIsLostAndOpens(FxRobot robot) throws Exception {
    Path file = folder.resolve("mine");
    control(robot, KeyCode.S);
    assertTrue(stage.getTitle().startsWith("2 sin x"), stage.getTitle());
    choice.willBe(file);
    control(robot, KeyCode.S);
    Path written = folder.resolve("mine" + ExperimentFile.EXTENSION);
    assertTrue(Files.exists(written));
    assertEquals("mine – NetSketch", stage.getTitle());

    press(robot, KeyCode.S);
    assertEquals("mine (changed) – NetSketch", stage.getTitle());
    control(robot, KeyCode.N);
    assertEquals(
        "Save the changes to “mine”?",
        robot.lookup("#sheet .sheet-title").queryAs(Labeled.class).getText());
    Screenshots.take(robot, stage.getScene(), "question");
    press(robot, KeyCode.ESCAPE);
    assertEquals("mine (changed) – NetSketch", stage.getTitle());

    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertTrue(stage.isShowing());
    robot.clickOn("#answer-3");
    control(robot, KeyCode.N);
    robot.clickOn("#answer-1");
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(43, ExperimentFile.read(written).seed(), "saved before the new one began");
    assertEquals("Untitled – NetSketch", stage.getTitle());

    choice.willBe(written);
    control(robot, KeyCode.O);
    assertEquals("mine – NetSketch", stage.getTitle());
    assertEquals(43, session.experimentProperty().get().seed());
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndTheWorkStays(FxRobot robot) {
    press(robot, KeyCode.S);
    choice.willBe(folder.resolve("nowhere").resolve("a.netsketch.json"));
    control(robot, KeyCode.S);
    String said = robot.lookup("#banner-text").queryAs(Labeled.class).getText();
    assertTrue(said.endsWith("there is no such folder"), said);
    assertEquals(43, session.experimentProperty().get().seed());
    assertTrue(stage.getTitle().contains("(changed)"));
  }

  @Test
  void whatWasLeftBehindIsOfferedAndTakenUp(FxRobot robot) throws TimeoutException {
    copyAsIfKilled();
    robot.interact(() -> window.files().offer(new UnsavedWork(folder.resolve("killed"))));
    assertTrue(robot.lookup("#banner").query().isVisible());
    Screenshots.take(robot, stage.getScene(), "left-behind");
    robot.clickOn("#banner-action");
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> session.experimentProperty().get().seed() == 77);
    assertTrue(stage.getTitle().contains("(changed)"), "it is still to be saved");
    assertFalse(robot.lookup("#banner").query().isVisible());
  }

  /** A copy whose lock nobody holds. */
  private void copyAsIfKilled() {
    Path killed = folder.resolve("killed");
    ExperimentFile.write(
        Gallery.STEP.experiment().withSeed(77),
        mkdirs(killed).resolve("unsaved-1-1.netsketch.json"));
  }

  private static Path mkdirs(Path path) {
    assertTrue(path.toFile().mkdirs());
    return path;
  }

  @Test
  void theGalleryHasPicturesAndOpens(FxRobot robot) throws TimeoutException {
    control(robot, KeyCode.G);
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            robot.lookup("#gallery .image-view").queryAllAs(ImageView.class).stream()
                .allMatch(view -> view.getImage() != null));
    assertEquals(Gallery.values().length, robot.lookup("#gallery .image-view").queryAll().size());
    Screenshots.take(robot, stage.getScene(), "gallery");
    press(robot, KeyCode.SPACE); // works the card that has the focus, not the run
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup("#sheet").query().isVisible());
    control(robot, KeyCode.G);
    Button card = robot.lookup("#gallery-five-relus").queryButton();
    robot.interact(card::fire);
    assertEquals(7, session.experimentProperty().get().seed());
    assertEquals("Five ReLUs – NetSketch", stage.getTitle());
  }

  @Test
  void theHelpSheetHasEveryKeyInBothLanguages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> window.look().languageProperty().set(language));
      press(robot, KeyCode.F1);
      Node help = robot.lookup("#help").query();
      List<String> lines =
          robot.from(help).lookup(".key").queryAllAs(Labeled.class).stream()
              .map(key -> withoutSpace(key.getText()))
              .toList();
      for (Shortcut shortcut : Shortcut.values()) {
        String words = shortcut.explanation(Messages.in(language));
        KeyLine line =
            KeyLine.of(shortcut.group(), Messages.in(language)).stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
        assertTrue(lines.contains(withoutSpace(line.keys())), shortcut + " has no line");
      }
      Screenshots.take(robot, stage.getScene(), "keys-" + language.code());
      press(robot, KeyCode.ESCAPE);
    }
    assertEquals(Optional.empty(), window.files().questionProperty().get());
  }

  /** Long keys are broken onto two lines. */
  private static String withoutSpace(String keys) {
    return keys.replaceAll("\\s", "");
  }

  private static void press(FxRobot robot, KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  private static void control(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents(2);
  }

  @Test
  void makesAFigureOfWhatIsLookedAtAndOpensIt(FxRobot robot) throws Exception {
    press(robot, KeyCode.RIGHT);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> session.runProperty().get().snapshot().epoch() == 1);
    control(robot, KeyCode.P);
    assertEquals(
        "Figure of epoch 1", robot.lookup("#sheet .sheet-title").queryAs(Labeled.class).getText());
    robot.interact(() -> robot.lookup("#chart").queryComboBox().setValue("all"));
    String size = robot.lookup("#figure-size").queryAs(Labeled.class).getText();
    assertTrue(size.matches("160 × 2\\d\\d mm"), size);
    Screenshots.take(robot, stage.getScene(), "figure-sheet");
    ComboBox<String> charts = robot.lookup("#chart").queryComboBox();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> charts.getItems().contains("landscape"));
    robot.interact(() -> charts.setValue("landscape"));
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> !robot.lookup("#figure-size").queryAs(Labeled.class).getText().equals(size));
    Screenshots.take(robot, stage.getScene(), "figure-landscape");
    robot.interact(() -> robot.lookup("#figureKind").queryComboBox().setValue("svg"));
    choice.willBe(folder.resolve("mine"));
    robot.clickOn("#figure-save");
    Path file = folder.resolve("mine.svg");
    Labeled note = robot.lookup("#figure-note").queryAs(Labeled.class);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !note.getText().isEmpty());
    assertEquals("Written: " + file, note.getText());
    Path typed = folder.resolve("Mine.PDF");
    choice.willBe(typed);
    robot.clickOn("#figure-save");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(typed));
    assertEquals("%PDF", Files.readString(typed, StandardCharsets.ISO_8859_1).substring(0, 4));
    press(robot, KeyCode.ESCAPE);

    choice.willBe(file);
    control(robot, KeyCode.O);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> session.runProperty().get().snapshot().epoch() == 0);
    assertTrue(stage.getTitle().startsWith("2 sin x"), "a figure is not the experiment's file");
    String said = robot.lookup("#banner-text").queryAs(Labeled.class).getText();
    assertTrue(said.startsWith("The experiment inside mine.svg is open."), said);
    assertEquals(ExperimentFile.read(file).seed(), session.experimentProperty().get().seed());
  }

  @Test
  void aRunThatPlaysWaitsWhileItsFigureIsLookedAt(FxRobot robot) throws Exception {
    robot.interact(() -> session.restart(Gallery.STEP.experiment().withEpochs(1_000_000)));
    for (KeyCode sheet : List.of(KeyCode.P, KeyCode.M, KeyCode.G)) {
      robot.interact(() -> session.play());
      WaitForAsyncUtils.waitFor(
          10,
          TimeUnit.SECONDS,
          () ->
              session.playingProperty().get()
                  && session.runProperty().get().snapshot().epoch() > 2);
      control(robot, sheet);
      assertTrue(robot.lookup("#sheet").query().isVisible());
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !session.playingProperty().get());
      int epoch = session.runProperty().get().snapshot().epoch();
      press(robot, KeyCode.ESCAPE);
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> session.runProperty().get().snapshot().epoch() > epoch);
    }
    robot.interact(() -> session.pause());
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !session.playingProperty().get());
    control(robot, KeyCode.P);
    press(robot, KeyCode.ESCAPE);
    assertFalse(session.playingProperty().get(), "what was paused stays so");
  }

  @Test
  void aFigureThatCannotBeWrittenIsSaidOnItsSheet(FxRobot robot) throws Exception {
    control(robot, KeyCode.P);
    choice.willBe(folder.resolve("nowhere").resolve("a.pdf"));
    robot.clickOn("#figure-save");
    Labeled note = robot.lookup("#figure-note").queryAs(Labeled.class);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !note.getText().isEmpty());
    assertTrue(note.getText().endsWith("there is no such folder"), note.getText());
  }

  @Test
  void takesNumbersAndAReportAwayByKey(FxRobot robot) throws Exception {
    press(robot, KeyCode.RIGHT);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> session.runProperty().get().snapshot().epoch() == 1);
    control(robot, KeyCode.T);
    robot.clickOn("#numbers-copy");
    String copied = clipboard(robot);
    assertTrue(copied.startsWith("epoch\tloss\t"), copied);
    assertEquals(3, copied.lines().count());
    robot.interact(() -> robot.lookup("#runTable").queryComboBox().setValue("grid"));
    Screenshots.take(robot, stage.getScene(), "numbers-sheet");
    robot.interact(() -> robot.lookup("#tableFormat").queryComboBox().setValue("json"));
    Path grid = folder.resolve("grid.json");
    choice.willBe(grid);
    robot.clickOn("#numbers-save");
    awaitNote(robot, "#numbers-note", grid);
    press(robot, KeyCode.ESCAPE);

    control(robot, KeyCode.R);
    Screenshots.take(robot, stage.getScene(), "report-sheet");
    Path page = folder.resolve("page.html");
    choice.willBe(page);
    robot.clickOn("#report-save");
    awaitNote(robot, "#report-note", page);
    assertEquals(ExperimentFile.read(page).seed(), session.experimentProperty().get().seed());
    press(robot, KeyCode.ESCAPE);
  }

  private static void awaitNote(FxRobot robot, String id, Path file) throws Exception {
    Labeled note = robot.lookup(id).queryAs(Labeled.class);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !note.getText().isEmpty());
    assertEquals("Written: " + file, note.getText());
  }

  private static String clipboard(FxRobot robot) {
    String[] text = {""};
    robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }

  @Test
  void aRunIsWrittenAsAProgram(FxRobot robot) throws Exception {
    robot.interact(() -> session.step());
    control(robot, KeyCode.J);
    TextInputControl text = robot.lookup("#program-text").query();
    assertTrue(text.getText().contains("import numpy as np"), text.getText());
    Screenshots.take(robot, stage.getScene(), "program-sheet");
    robot.interact(() -> robot.lookup("#twin").queryComboBox().setValue("java"));
    robot.interact(() -> robot.lookup("#sheet #language").queryComboBox().setValue("zh"));
    assertTrue(text.getText().contains("public static void main"), text.getText());
    choice.willBe(folder.resolve("mine"));
    robot.clickOn("#program-save");
    Labeled note = robot.lookup("#program-note").queryAs(Labeled.class);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !note.getText().isEmpty());
    assertEquals(text.getText(), Files.readString(folder.resolve("mine.java")));
  }

  @Test
  void aRunIsMadeAnAnimationBesideTheWindow(FxRobot robot) throws Exception {
    control(robot, KeyCode.M);
    assertFalse(robot.lookup("#sheet").query().isVisible(), "there is no run yet");
    robot.interact(() -> session.presentation().change(view -> view.withSpeed(1000.0)));
    robot.interact(() -> session.step());
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> session.runProperty().get().epochs() == 1);
    control(robot, KeyCode.M);
    String length = robot.lookup("#film-length").queryAs(Labeled.class).getText();
    assertTrue(length.startsWith("2 pictures, 2.1 s, 800 × "), length);
    robot.clickOn("#film-neurons");
    Screenshots.take(robot, stage.getScene(), "film-sheet");
    Path file = folder.resolve("run");
    choice.willBe(file);
    robot.clickOn("#film-save");
    assertEquals(
        Path.of("run.mp4"), FileDesk.withEnding(Path.of("run.mp4"), ".gif", FilmKind.extensions()));
    assertFalse(robot.lookup("#sheet").query().isVisible());
    Path made = folder.resolve("run.gif");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(made));
    Labeled said = robot.lookup("#banner-text").queryAs(Labeled.class);
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> said.getText().equals(made + " is written."));
    robot.clickOn("#banner-close");
    assertFalse(robot.lookup("#banner").query().isVisible());
  }
}
