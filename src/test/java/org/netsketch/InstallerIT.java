package org.netsketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;

/** The program with its own Java, as {@code mvn -Pinstaller} makes it; skipped without that. */
@EnabledOnOs(OS.LINUX)
final class InstallerIT {
  private static final Path MADE = Path.of("target/installer").toAbsolutePath();
  private static final Path IMAGE = MADE.resolve("NetSketch");

  /** What JavaFX loads when it paints for the first time. */
  private static final String PAINTER = " com.sun.javafx.tk.quantum.ViewPainter ";

  @TempDir Path folder;

  @BeforeEach
  void isMade() {
    assumeTrue(Files.exists(IMAGE), "needs mvn -Pinstaller");
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
    builder.redirectOutput(folder.resolve("output").toFile());
    builder.redirectError(folder.resolve("errors").toFile());
    return builder.start();
  }

  /** Carries out a command, which has to end well and without a warning. */
  private String netsketch(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(IMAGE.resolve("bin/netsketch").toString()));
    command.addAll(List.of(arguments));
    Process process = start(command.toArray(String[]::new));
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running after two minutes");
    TimeUnit.MILLISECONDS.sleep(300); // the launcher's filter may end a moment after the program
    assertEquals("", Files.readString(folder.resolve("errors")));
    assertEquals(0, process.exitValue());
    return output();
  }

  private String experiment() {
    Path file = folder.resolve("two-sin-x.netsketch.json");
    ExperimentFile.write(Gallery.TWO_SIN_X.experiment().withEpochs(50), file);
    return file.toString();
  }

  @Test
  void trainsAndDrawsWithItsOwnJava() throws IOException, InterruptedException {
    assertTrue(netsketch("--version").startsWith("netsketch "));
    netsketch("train", experiment(), "--quiet", "--out", "run.json");
    assertTrue(Files.readString(folder.resolve("run.json")).contains("\"epochs\""));
    for (String figure : List.of("fit.pdf", "fit.svg", "fit.png")) {
      netsketch("figure", experiment(), "--out", figure, "--lang", "zh");
      assertTrue(Files.size(folder.resolve(figure)) > 10_000, figure);
    }
  }

  @Test
  void theLauncherOfTheSystemDoesTheSame() throws IOException, InterruptedException {
    Process process = start(IMAGE.resolve("bin/NetSketch").toString(), "--version");
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "still running after a minute");
    assertTrue(output().startsWith("netsketch "), output());
  }

  @Test
  void startsFromTheClassesThatWereLaidDown() throws IOException, InterruptedException {
    // A copy is another place and another time: neither must make Java pass the archive over.
    String java = IMAGE.resolve("lib/runtime/bin/java").toString();
    Process process =
        start(
            java, "-Xlog:class+load", "--module", "org.netsketch/org.netsketch.Main", "--version");
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "still running after a minute");
    List<String> main =
        output().lines().filter(line -> line.contains(" org.netsketch.Main ")).toList();
    assertEquals(1, main.size());
    assertTrue(main.get(0).contains("shared objects file"), main.get(0));
  }

  @Test
  void paintsAWindowWhereThereIsAScreen() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/xvfb-run")), "needs xvfb");
    String java = IMAGE.resolve("lib/runtime/bin/java").toString();
    String main = "org.netsketch/org.netsketch.Main";
    Process process =
        start("xvfb-run", "-a", java, "-Xlog:class+load", "--module", main, experiment());
    try {
      for (int second = 0;
          second < 60 && process.isAlive() && !output().contains(PAINTER);
          second++) {
        TimeUnit.SECONDS.sleep(1);
      }
      assertTrue(output().contains(PAINTER), "no window was painted");
      assertTrue(output().contains(" org.netsketch.ui.MainWindow "));
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor();
    }
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("output"));
  }

  @Test
  void thePackageBringsCommandMenuAndKindOfFile() throws IOException, InterruptedException {
    Path deb;
    try (Stream<Path> files = Files.list(MADE)) {
      deb = files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElse(null);
    }
    assumeTrue(deb != null, "needs dpkg-deb and fakeroot");
    Process process = start("dpkg-deb", "--contents", deb.toString());
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "still running after a minute");
    String contents = output();
    for (String file :
        List.of(
            "/usr/bin/netsketch -> ",
            "/usr/share/applications/netsketch.desktop",
            "/usr/share/mime/packages/netsketch.xml",
            "/usr/share/icons/hicolor/256x256/apps/netsketch.png",
            "/usr/share/doc/netsketch/copyright")) {
      assertTrue(contents.contains("." + file), file);
    }
  }
}
