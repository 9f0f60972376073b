package org.netsketch.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;

/** An interrupt before, within and after the work of a command. */
final class InterruptionTest {
  private static final int CTRL_C = 2;

  @TempDir Path folder;

  private final PrintStream realErrors = System.err;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final List<Integer> exits = Collections.synchronizedList(new ArrayList<>());
  private final Interruption interruption = new Interruption(exits::add);

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setErr(realErrors);
  }

  private String said() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  /** Presses Ctrl-C: the one who hears it then waits for the work, as its thread does. */
  private Thread interrupt() throws InterruptedException {
    CountDownLatch heard = new CountDownLatch(1);
    Thread thread = new Thread(() -> interruption.hear(CTRL_C));
    interruption.guard(
        heard::countDown,
        () -> {
          thread.start();
          assertDoesNotThrow(() -> heard.await());
        });
    return thread;
  }

  @Test
  void theCommandsOwnEndComesFirst() {
    assertEquals(2, interruption.end(2));
    interruption.hear(CTRL_C);
    assertEquals("", said());
    assertEquals(List.of(), exits);
  }

  @Test
  void theInterruptComesFirst() throws InterruptedException {
    interruption.outcome("; no figure written");
    Thread hearing = interrupt();
    assertThrows(CancellationException.class, interruption::check);
    assertEquals(130, interruption.end(0));
    hearing.join();
    assertEquals("netsketch: interrupted; no figure written", said().strip());
    assertEquals(List.of(), exits);
  }

  @Test
  void theSecondInterruptEndsAtOnceAndNothingElseIsSaid() throws InterruptedException {
    Thread hearing = interrupt();
    interruption.hear(CTRL_C);
    hearing.join();
    assertEquals("netsketch: interrupted", said().strip());
    assertEquals(List.of(130), exits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "figure F --out O.png",
        "animate F --out O.gif",
        "report F --out O.html",
        "table F --what history --out O.csv",
        "table F --what history",
        "code F --to java --out O.java",
        "check F",
        "train F --out O.json",
        "train no-such-file.json",
      })
  void whateverIsInterruptedSaysSoOnceAndWritesNothing(String line)
      throws IOException, InterruptedException {
    Path experiment = folder.resolve("two-sin-x.netsketch.json");
    ExperimentFile.write(Gallery.TWO_SIN_X.experiment(), experiment);
    interrupt();
    NetSketchCommand command = new NetSketchCommand(file -> 0, interruption);
    String whole = line.replace(" F", " " + experiment).replace(" O.", " " + folder + "/O.");
    assertEquals(130, command.run(whole.split(" ")));
    assertTrue(said().startsWith("netsketch: interrupted"), said());
    assertEquals(1, said().lines().count(), said());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(experiment), left.toList());
    }
  }

  @Test
  void anInterruptWaitsForTheFileThatIsWritten() throws InterruptedException {
    Path file = folder.resolve("a.txt");
    List<Thread> hearing = new ArrayList<>();
    Outputs.write(
        file,
        () -> {
          assertDoesNotThrow(() -> hearing.add(interrupt()));
          assertDoesNotThrow(() -> Files.writeString(file, "whole"));
        },
        interruption);
    assertEquals(130, interruption.end(0));
    hearing.get(0).join();
    assertEquals("netsketch: interrupted; " + file + " was written", said().strip());
    assertTrue(Files.exists(file));
    assertEquals(List.of(), exits);
  }
}
