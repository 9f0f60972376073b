package org.netsketch.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.file.RecentFiles;
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
    document.open(file);
    assertEquals(7, session.experimentProperty().get().seed());
    document.begin(Gallery.STEP.experiment());
    assertEquals(Optional.empty(), document.fileProperty().get());
    document.restore(Gallery.STEP.experiment());
    assertTrue(document.unsavedProperty().get());
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
    assertThrows(InvalidInput.class, () -> document.open(broken));
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
