package org.netsketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Python that is installed here, and the programs of {@code src/test/python} run by it. */
public record Python(String command) {

  /** The first that has a module. */
  public static Optional<Python> with(String module) throws InterruptedException {
    for (String command : List.of("/usr/bin/python3", "python3")) {
      try {
        if (new ProcessBuilder(command, "-c", "import " + module).start().waitFor() == 0) {
          return Optional.of(new Python(command));
        }
      } catch (IOException e) {
        continue; // not there
      }
    }
    return Optional.empty();
  }

  /**
   * Runs a program, which fails the test unless it ends well.
   *
   * @param output where its words go
   */
  public void run(Path output, String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command, "src/test/python/" + program));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("NETSKETCH_DATA", Path.of("assets/data").toAbsolutePath().toString());
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertTrue(process.waitFor(10, TimeUnit.MINUTES), "still at it after ten minutes");
    assertEquals(0, process.exitValue(), Files.readString(output));
  }
}
