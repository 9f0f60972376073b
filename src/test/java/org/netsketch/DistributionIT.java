package org.netsketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;

/** The packaged program, on its module path, started by its launcher. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class DistributionIT {
  private static final String LAUNCHER =
      Path.of("target/netsketch/bin/netsketch").toAbsolutePath().toString();

  @TempDir Path folder;

  private Process start(String... arguments) throws IOException {
    return start(Path.of(LAUNCHER), arguments);
  }

  private Process start(Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    builder
        .environment()
        .put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + Files.createDirectories(temporary()));
    builder.redirectOutput(folder.resolve("output").toFile());
    builder.redirectError(folder.resolve("errors").toFile());
    return builder.start();
  }

  /** Where Java lays faces while it has them open. */
  private Path temporary() {
    return folder.resolve("temporary");
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "still running after two minutes");
    return process.exitValue();
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("output"));
  }

  private String errors() throws IOException, InterruptedException {
    TimeUnit.MILLISECONDS.sleep(300); // the launcher's filter may end a moment after the program
    return Files.readString(folder.resolve("errors"))
        .replaceFirst("NOTE: Picked up JDK_JAVA_OPTIONS: .*\\R", "");
  }

  private Path experiment(int epochs) {
    Path file = folder.resolve("two-sin-x.netsketch.json");
    ExperimentFile.write(Gallery.TWO_SIN_X.experiment().withEpochs(epochs), file);
    return file;
  }

  @Test
  void knowsItsVersionAndWarnsOfNothing() throws IOException, InterruptedException {
    assertEquals(0, run("--version"));
    assertTrue(output().matches("netsketch \\d+\\.\\d+\\.\\d+\\R"), output());
    assertEquals("", errors());
  }

  @Test
  void trainsOnTheModulePath() throws IOException, InterruptedException {
    assertEquals(0, run("train", experiment(50).toString(), "--out", "run.json"));
    JsonNode run = new ObjectMapper().readTree(Files.readString(folder.resolve("run.json")));
    assertEquals(50, run.path("epochs").asInt());
    assertEquals("", errors());
  }

  @Test
  void checksOnTheModulePath() throws IOException, InterruptedException {
    assertEquals(0, run("check", experiment(50).toString()));
  }

  @Test
  void whatIsTakenAwayIsMadeOnTheModulePath() throws IOException, InterruptedException {
    String file = experiment(6).toString();
    for (String name : List.of("a.png", "a.svg", "a.pdf")) {
      assertEquals(0, run("figure", file, "--chart", "all", "--lang", "zh", "--out", name));
      assertEquals("", errors());
    }
    for (String name : List.of("a.gif", "a.mp4")) {
      assertEquals(0, run("animate", file, "--frames", "3", "--width", "200", "--out", name));
      assertEquals("", errors());
    }
    assertEquals(0, run("code", file, "--to", "java", "--out", "A.java"));
    for (String name : List.of("a.png", "a.svg", "a.pdf", "a.gif", "a.mp4", "A.java")) {
      assertTrue(Files.size(folder.resolve(name)) > 2_000, name);
    }
  }

  @Test
  void aCopyElsewhereRunsToo() throws IOException, InterruptedException {
    Path original = Path.of(LAUNCHER).getParent().getParent();
    Path copy = folder.resolve("elsewhere");
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            copy.resolve(original.relativize(file).toString()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    Process process =
        start(copy.resolve("bin/netsketch"), "train", experiment(20).toString(), "--quiet");
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "still running after two minutes");
    assertEquals("", errors());
    assertEquals(0, process.exitValue());
  }

  @Test
  void saysWhatIsWrongInOneLine() throws IOException, InterruptedException {
    assertEquals(2, run("train", "missing.json"));
    assertEquals(1, errors().lines().count(), errors());
    assertTrue(errors().startsWith("netsketch: missing.json: "), errors());
  }

  @Test
  void withoutADisplayItTrainsAndLeavesAFigure() throws IOException, InterruptedException {
    assertEquals(0, run());
    assertTrue(errors().contains("there is no display"), errors());
    assertFalse(errors().contains("Exception"), errors());
    assertFalse(errors().contains("\tat "), errors());
    assertTrue(output().contains("netsketch.png"), output());
    assertTrue(Files.size(folder.resolve("netsketch.png")) > 10_000);
  }

  @Test
  void interruptedItWritesTheWholeEpochsItHas() throws IOException, InterruptedException {
    Process process = start("train", experiment(10_000_000).toString(), "--out", "run.json");
    TimeUnit.SECONDS.sleep(4);
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the interrupt was not heard");
    assertTrue(errors().contains("interrupted after epoch"), errors());
    JsonNode run = new ObjectMapper().readTree(Files.readString(folder.resolve("run.json")));
    assertEquals("interrupted", run.path("stopped").asText());
    assertEquals(run.path("epochs").asInt() + 1, run.path("history").path("loss").size());
    assertTrue(run.path("epochs").asInt() > 100);
  }

  @ParameterizedTest
  @ValueSource(longs = {200, 600, 900, 1200, 1500})
  void interruptedAtAnyMomentItSaysSoOnceAndLeavesNothing(long milliseconds)
      throws IOException, InterruptedException {
    Path file = experiment(100);
    Process process = start("report", file.toString(), "--out", "report.html");
    TimeUnit.MILLISECONDS.sleep(milliseconds);
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the interrupt was not heard");
    if (process.exitValue() == 1) { // Java itself was interrupted, before it came to the program
      assertFalse(errors().contains("org.netsketch"), errors());
    } else if (process.exitValue() != 0) { // quick machines are done before
      assertEquals(130, process.exitValue(), errors());
      assertTrue(errors().lines().count() <= 1, errors());
      assertTrue(errors().isEmpty() || errors().startsWith("netsketch: interrupted"), errors());
    }
    try (Stream<Path> left = Files.list(temporary())) {
      assertEquals(List.of(), left.toList());
    }
    Set<String> expected =
        Set.of(file.getFileName().toString(), "output", "errors", "temporary", "report.html");
    try (Stream<Path> left = Files.list(folder)) {
      List<String> names = left.map(path -> path.getFileName().toString()).toList();
      assertTrue(expected.containsAll(names), names.toString());
    }
  }
}
