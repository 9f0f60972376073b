package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Baseline;

/** The run file and the history table, letter by letter; and that nothing half-written is left. */
class RunFileTest {
  @TempDir Path folder;

  private static Map<String, double[]> history() {
    Map<String, double[]> history = new LinkedHashMap<>();
    history.put("loss", new double[] {1, 0.5});
    history.put("validationLoss", new double[] {2e-7, Double.POSITIVE_INFINITY});
    return history;
  }

  private static RunFile.Run run(Baseline baseline) {
    return new RunFile.Run(
        "t",
        42,
        7,
        3,
        1,
        "epochs",
        0.0412,
        history(),
        Optional.ofNullable(baseline),
        List.of(new LayerValues(new double[][] {{1, 2}, {3, 0.1}}, new double[] {0, -1})),
        new double[][] {{0.25}, {17}});
  }

  @Test
  void oneOutput() throws IOException {
    Path file = folder.resolve("run.json");
    RunFile.write(
        run(new Baseline(new double[] {-0.01}, new double[][] {{1.3, 2}}, 0.21, 0.22)), file);
    assertEquals(
        """
        {
          "netsketchRun": 1,
          "title": "t",
          "seed": 42,
          "rows": {
            "training": 7,
            "validation": 3
          },
          "epochs": 1,
          "stopped": "epochs",
          "seconds": 0.0412,
          "history": {
            "loss": [1, 0.5],
            "validationLoss": [2e-7, null]
          },
          "baseline": {
            "intercept": -0.01,
            "coefficients": [1.3, 2],
            "mse": 0.21,
            "validationMse": 0.22
          },
          "parameters": [
            {"weights": [
                [1, 2],
                [3, 0.1]
              ], "bias": [0, -1]}
          ],
          "predictions": [
            [0.25],
            [17]
          ]
        }
        """,
        Files.readString(file));
  }

  @Test
  void severalOutputs() throws IOException {
    Path file = folder.resolve("run.json");
    RunFile.write(
        run(new Baseline(new double[] {1, 2}, new double[][] {{3}, {4}}, 5, Double.NaN)), file);
    String text = Files.readString(file).replaceAll("\\s", "");
    assertTrue(
        text.contains("\"baseline\":{\"intercept\":[1,2],\"coefficients\":[[3],[4]],\"mse\":5},"),
        text);
  }

  @Test
  void nothingHalfWritten() throws IOException {
    Path file = folder.resolve("run.json");
    Files.writeString(file, "before");
    assertThrows(
        IllegalStateException.class,
        () ->
            AtomicFile.write(
                file,
                out -> {
                  out.write(1);
                  throw new IllegalStateException();
                }));
    InvalidInput full =
        assertThrows(
            InvalidInput.class,
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      throw new IOException("disk full");
                    }));
    assertEquals(file + ": the file cannot be written: disk full", full.getMessage());
    assertEquals("before", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void noPlaceToWrite() {
    Path nowhere = folder.resolve("none").resolve("run.json");
    assertEquals(
        nowhere + ": there is no such folder",
        assertThrows(InvalidInput.class, () -> AtomicFile.write(nowhere, "")).getMessage());
    assertEquals(
        folder + ": this is a folder, not a file",
        assertThrows(InvalidInput.class, () -> AtomicFile.write(folder, "")).getMessage());
  }

  @Test
  void aLinkIsFollowed() throws IOException {
    Path file = Files.writeString(folder.resolve("real.txt"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    AtomicFile.write(link, "after");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(file));
  }
}
