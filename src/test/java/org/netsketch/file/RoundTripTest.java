package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.data.DataSource;
import org.netsketch.train.Experiment;

/** What was written reads back as an equal experiment. */
class RoundTripTest {

  @Provide
  Arbitrary<Experiment> experiments() {
    return Experiments.all();
  }

  @Property(tries = 200)
  void everyExperiment(@ForAll("experiments") Experiment experiment) {
    String json = ExperimentFile.toJson(experiment);
    Experiment read = ExperimentFile.parse(json, "f", Experiments.FOLDER);
    assertTrue(Alike.areAlike(experiment, read), json);
    assertEquals(json, ExperimentFile.toJson(read));
  }

  static Stream<String> examples() {
    return Examples.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExample(String json) {
    Experiment experiment = ExperimentFile.parse(json, "f", Experiments.FOLDER);
    String written = ExperimentFile.toJson(experiment);
    assertTrue(
        Alike.areAlike(experiment, ExperimentFile.parse(written, "f", Experiments.FOLDER)),
        written);
  }

  @Test
  void looksWrittenByHand() {
    String written =
        ExperimentFile.toJson(ExperimentFile.parse(Examples.CLASSES, "f", Path.of(".")));
    assertTrue(
        written.contains(
            """
                "points": {
                  "inputs": [
                    [0, 1e-7],
                    [1, 2.5],
                    [-0.1, 3]
                  ],
                  "labels": ["b", "a", "3"],
                  "classes": ["3", "b", "a", "c"]
                },
            """),
        written);
    assertTrue(
        written.contains(
            "\n      {\"units\": 2, \"activation\": \"leaky-relu\", \"slope\": 0.2, \"dropout\": 0.1, \"weights\": "),
        written);
    assertTrue(written.endsWith("}\n"));
  }

  @Test
  void throughAFileAndIntoAnotherFolder(@TempDir Path folder) throws Exception {
    Path old = Files.createDirectory(folder.resolve("old")).resolve("a.netsketch.json");
    Files.writeString(old, "\uFEFF" + Examples.TABLE);
    Experiment experiment = ExperimentFile.read(old);
    ExperimentFile.write(experiment, old);
    assertTrue(Alike.areAlike(experiment, ExperimentFile.read(old)));

    Path elsewhere = Files.createDirectory(folder.resolve("new")).resolve("b.netsketch.json");
    ExperimentFile.write(experiment, elsewhere);
    DataSource.Csv csv = (DataSource.Csv) ExperimentFile.read(elsewhere).data().source();
    assertEquals("../old/marks.csv", csv.file());
    try (Stream<Path> files = Files.list(elsewhere.getParent())) {
      assertEquals(1, files.count(), "nothing is left beside the file");
    }
    assertFalse(Files.isSymbolicLink(elsewhere));
  }
}
