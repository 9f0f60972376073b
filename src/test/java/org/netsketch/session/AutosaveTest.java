package org.netsketch.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.file.UnsavedWork;
import org.netsketch.train.Experiment;

/** Nothing is lost: not by a crash, and not by a disk that cannot be written. */
@Timeout(60)
final class AutosaveTest {
  @TempDir Path folder;

  /** Three points that a person has drawn. */
  private static Experiment drawn() {
    double[][] x = {{-1.0}, {0.25}, {1.0}};
    double[][] y = {{2.0}, {-0.125}, {0.5}};
    DataSource points =
        new DataSource.Points(new Dataset(x, y, List.of("x"), List.of("y"), List.of()));
    return Gallery.TWO_SIN_X
        .experiment()
        .withData(new DataPlan(points, DataPlan.Validation.NONE, DataPlan.Standardize.NONE));
  }

  /** The program that is killed: it draws, and goes on for ever. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] folder) throws InterruptedException {
      Session session = new Session(Gallery.TWO_SIN_X.experiment());
      Document document = new Document(session, Optional.of(Path.of(folder[0], "mine.json")));
      UnsavedWork work = new UnsavedWork(Path.of(folder[0]));
      try (Autosave autosave = new Autosave(session, document, work)) {
        session.goOnWith(drawn());
        System.out.println("drawn");
        Thread.sleep(Long.MAX_VALUE);
      }
    }
  }

  private List<Path> copies() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ExperimentFile.EXTENSION)).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(20);
    }
  }

  @Test
  void afterAKillTheDrawingIsStillThere() throws IOException, InterruptedException {
    Path mine = Files.writeString(folder.resolve("mine.json"), "{}");
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("drawn", said.readLine());
      UnsavedWork next = new UnsavedWork(folder);
      await(() -> !copies().isEmpty());
      assertEquals(Optional.empty(), next.leftBehind(), "its program still runs");

      victim.destroyForcibly();
      assertTrue(victim.waitFor(20, TimeUnit.SECONDS));
      UnsavedWork.LeftBehind left = next.leftBehind().orElseThrow();
      assertEquals(ExperimentFile.toJson(drawn()), ExperimentFile.toJson(left.experiment()));
      assertEquals(Optional.of(mine), left.origin());
      left.discard();
      assertEquals(Optional.empty(), next.leftBehind());
    } finally {
      victim.destroyForcibly();
    }
  }

  @Test
  void whatIsSavedNeedsNoCopy() throws InterruptedException {
    Session session = new Session(Gallery.TWO_SIN_X.experiment());
    Document document = new Document(session, Optional.empty());
    try (Autosave autosave = new Autosave(session, document, new UnsavedWork(folder))) {
      session.goOnWith(drawn());
      await(() -> copies().size() == 1);
      document.save(folder.resolve("saved.json"));
      await(() -> copies().isEmpty());
      session.restart(document.experiment().withSeed(1));
      await(() -> copies().size() == 1);
    }
    assertEquals(List.of(), copies(), "who ends in peace leaves nothing behind");
    session.close();
  }

  @Test
  void aFullDiskIsSaidAndTheWorkStays() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("no-folder"), "");
    Session session = new Session(Gallery.TWO_SIN_X.experiment());
    Document document = new Document(session, Optional.empty());
    try (Autosave autosave = new Autosave(session, document, new UnsavedWork(file))) {
      session.goOnWith(drawn());
      await(
          () -> {
            autosave.refresh();
            return autosave.problemProperty().get().isPresent();
          });
      assertTrue(document.unsavedProperty().get());
    }
    session.close();
  }
}
