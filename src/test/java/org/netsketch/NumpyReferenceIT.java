package org.netsketch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Generated experiments come out as an independent NumPy program computes them. */
final class NumpyReferenceIT {
  private static final String COUNT = "60";

  @Test
  void generatedExperimentsAgree() throws IOException, InterruptedException {
    Optional<Python> python = Python.with("numpy");
    assumeTrue(python.isPresent(), "needs python3 with NumPy (Debian: python3-numpy)");
    Path folder = Files.createDirectories(Path.of("target/numpy-reference"));
    python
        .get()
        .run(
            Path.of("target/numpy-reference.txt"),
            "generate.py",
            "target/netsketch/bin/netsketch",
            COUNT,
            "0",
            folder.toString());
  }
}
