package org.netsketch.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.file.RecentFiles;
import org.netsketch.file.View;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;

/** An experiment is opened, changed and saved. */
final class DocumentTest {
  @TempDir Path folder;

  private final Session session = new Session(Gallery.TWO_SIN_X.experiment());
  private final Document document = new Document(session, Optional.empty());

  @AfterEach
  void close() {
    session.close();
  }

  private void change(int seed) {
    session.restart(document.experiment().withSeed(seed));
  }

  @Test
  void knowsWhatIsNotSaved() {
    assertFalse(document.unsavedProperty().get());
    change(7);
    assertTrue(document.unsavedProperty().get());
    change(42);
    assertFalse(document.unsavedProperty().get(), "everything is as it was");
    change(7);
    Path file = folder.resolve("seven" + ExperimentFile.EXTENSION);
    document.save(file);
    assertFalse(document.unsavedProperty().get());
    assertEquals(Optional.of(file), document.fileProperty().get());
    assertEquals(7, ExperimentFile.read(file).seed());
    change(8);
    document.open(Document.read(file), file);
    assertEquals(7, session.experimentProperty().get().seed());
    document.begin(Gallery.STEP.experiment());
    assertEquals(Optional.empty(), document.fileProperty().get());
    document.restore(Gallery.STEP.experiment(), Optional.empty());
    assertTrue(document.unsavedProperty().get());
  }

  @Test
  void everyDocumentBeginsWithoutEditsToTakeBack() throws InterruptedException {
    await(run -> true);
    DataDesk desk = session.desk();
    Experiment other = Gallery.MOONS.experiment();
    Path file = folder.resolve("moons" + ExperimentFile.EXTENSION);
    List<Runnable> beginnings =
        List.of(
            () -> document.begin(other),
            () -> document.open(other, file),
            () -> document.restore(other, Optional.of(file)));
    for (Runnable beginning : beginnings) {
      document.begin(Gallery.TWO_SIN_X.experiment());
      await(run -> run.preparation().split().all().features() == 1);
      desk.edit(desk.drawing().plus(List.of(new double[] {1.0, 2.0})));
      desk.edit(desk.drawing().plus(List.of(new double[] {1.5, 2.0})));
      desk.undo();
      desk.beginStroke();
      beginning.run();
      desk.endStroke();
      assertFalse(desk.canUndoProperty().get());
      assertFalse(desk.canRedoProperty().get());
      desk.undo();
      desk.redo();
      assertEquals(other, session.experimentProperty().get());
      change(8);
      desk.undo();
      assertEquals(other, session.experimentProperty().get(), "its own edits are taken back");
    }
  }

  @Test
  void aDrawingWithoutPointsIsNotLost() throws InterruptedException {
    await(run -> true);
    BitSet all = new BitSet();
    all.set(0, session.desk().drawing().size());
    session.goOnWith(session.experimentProperty().get().withSeed(9));
    session.desk().edit(session.desk().drawing().minus(all));
    Path file = folder.resolve("empty" + ExperimentFile.EXTENSION);
    document.save(file);
    InvalidInput refused =
        assertThrows(InvalidInput.class, () -> ExperimentFile.read(file), "nothing to learn from");
    assertEquals(file + ": data.points.inputs", refused.place());

    document.begin(Gallery.STEP.experiment());
    await(run -> run.preparation().experiment().equals(Gallery.STEP.experiment()));
    document.open(Document.read(file), file);
    await(run -> run.preparation().experiment().seed() == 9);
    assertEquals(0, session.desk().drawing().size());
    assertFalse(document.unsavedProperty().get());
    session.play();
    session.desk().edit(session.desk().drawing().plus(List.of(new double[] {1.0, 2.0})));
    await(run -> run.preparation().split().all().size() == 1);
    assertEquals(5, session.runProperty().get().snapshot().parameters().architecture().unitsOf(0));
  }

  @Test
  void workWithoutPointsIsFoundAgain() {
    Dataset none =
        new Dataset(new double[0][], new double[0][], List.of("x"), List.of("y"), List.of());
    Experiment emptied =
        Gallery.TWO_SIN_X
            .experiment()
            .withData(
                new DataPlan(
                    new DataSource.Points(none),
                    new DataPlan.Validation(0.3, DataPlan.Pick.RANDOM),
                    DataPlan.Standardize.NONE));
    Path file = folder.resolve("kept" + ExperimentFile.EXTENSION);
    ExperimentFile.write(emptied, file);
    assertEquals(0.3, ExperimentFile.readDrawing(file).data().validation().fraction());
    document.restore(Document.read(file), Optional.empty());
    assertEquals(0, session.desk().drawing().size());
  }

  @Test
  void whatIsShownGoesIntoTheFileAndComesBack() {
    session.presentation().change(view -> view.withLogarithmic(false).withSpeed(500));
    View shown = session.presentation().view();
    assertFalse(document.unsavedProperty().get(), "looking changes no experiment");
    Path file = folder.resolve("looked" + ExperimentFile.EXTENSION);
    document.save(file);
    document.begin(Gallery.STEP.experiment());
    assertEquals(View.USUAL, session.presentation().view());
    document.open(Document.read(file), file);
    assertEquals(shown, session.presentation().view());
  }

  @Test
  void aViewThatCannotBeShownChangesNothing() throws IOException {
    change(7);
    Path file = folder.resolve("view.json");
    Experiment wrong = Gallery.STEP.experiment().withView("{\"panels\": [\"fitt\"]}");
    ExperimentFile.write(wrong, file);
    InvalidInput fault =
        assertThrows(InvalidInput.class, () -> document.open(Document.read(file), file));
    assertEquals(file + ": view.panels[0]", fault.place());
    assertEquals(7, document.experiment().seed());
  }

  private void await(Predicate<Run> wanted) throws InterruptedException {
    for (int i = 0; i < 2000; i++) {
      session.refresh();
      Run run = session.runProperty().get();
      if (run != null && wanted.test(run)) {
        return;
      }
      Thread.sleep(5);
    }
    fail("what was waited for has not come");
  }

  @Test
  void aFileThatCannotBeWrittenKeepsTheWork() {
    change(7);
    Experiment work = document.experiment();
    assertThrows(
        InvalidInput.class, () -> document.save(folder.resolve("missing").resolve("a.json")));
    assertThrows(InvalidInput.class, () -> document.save(folder));
    assertTrue(document.unsavedProperty().get());
    assertEquals(work, document.experiment());
    assertEquals(Optional.empty(), document.fileProperty().get());
  }

  @Test
  void aFileThatCannotBeReadChangesNothing() throws IOException {
    change(7);
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    assertThrows(InvalidInput.class, () -> document.open(Document.read(broken), broken));
    assertEquals(7, document.experiment().seed());
    assertTrue(document.unsavedProperty().get());
  }

  @Test
  void remembersTheNewestFiles() throws IOException {
    RecentFiles recent = new RecentFiles(folder.resolve("state"));
    for (int i = 0; i < 12; i++) {
      recent.add(Files.writeString(folder.resolve(i + ".json"), ""));
    }
    recent.add(folder.resolve("9.json"));
    Files.delete(folder.resolve("11.json"));
    assertEquals(
        "9 10 8 7 6 5 4",
        String.join(
            " ",
            recent.all().stream()
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .toList()));
  }
}
