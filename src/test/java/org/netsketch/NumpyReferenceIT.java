package org.netsketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Generated experiments come out as an independent NumPy program computes them. */
final class NumpyReferenceIT {
  private static final String COUNT = "60";

  @Test
  void generatedExperimentsAgree() throws IOException, InterruptedException {
    Optional<String> python = pythonWithNumpy();
    assumeTrue(python.isPresent(), "needs python3 with NumPy (Debian: python3-numpy)");
    Path output = Path.of("target/numpy-reference.txt");
    Path folder = Files.createDirectories(Path.of("target/numpy-reference"));
    ProcessBuilder builder =
        new ProcessBuilder(
            python.get(),
            "src/test/python/generate.py",
            "target/netsketch/bin/netsketch",
            COUNT,
            "0",
            folder.toString());
    builder.environment().put("NETSKETCH_DATA", Path.of("assets/data").toAbsolutePath().toString());
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertTrue(process.waitFor(10, TimeUnit.MINUTES), "still comparing after ten minutes");
    assertEquals(0, process.exitValue(), Files.readString(output));
  }

  private static Optional<String> pythonWithNumpy() throws InterruptedException {
    for (String python : List.of("/usr/bin/python3", "python3")) {
      try {
        Process process = new ProcessBuilder(python, "-c", "import numpy").start();
        if (process.waitFor() == 0) {
          return Optional.of(python);
        }
      } catch (IOException e) {
        continue; // not there
      }
    }
    return Optional.empty();
  }
}
