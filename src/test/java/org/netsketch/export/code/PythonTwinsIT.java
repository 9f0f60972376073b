package org.netsketch.export.code;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netsketch.Python;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.RunFile;
import org.netsketch.text.Language;
import org.netsketch.train.Experiment;
import org.netsketch.train.Trainer;

/** Programs in Python come to what the runs come to: in NumPy always, in PyTorch where it is. */
final class PythonTwinsIT {
  private static final Path FOLDER = Path.of("target/twins");
  private static final String AT_RANDOM = "40";

  @BeforeAll
  static void write() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, Experiment> entry : TwinExperiments.all().entrySet()) {
      write(entry.getKey(), entry.getValue());
    }
    Optional<Python> python = Python.with("numpy");
    if (python.isPresent()) {
      python.get().run(output("make"), "twins.py", "make", FOLDER.toString(), AT_RANDOM);
      for (Path file : random()) {
        String name = file.getFileName().toString().replace(ExperimentFile.EXTENSION, "");
        write(name, ExperimentFile.read(file));
      }
    }
  }

  private static List<Path> random() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ExperimentFile.EXTENSION)).toList();
    }
  }

  private static void write(String name, Experiment experiment) throws IOException {
    Trainer trainer = Trainer.of(experiment);
    for (Twin twin : List.of(Twin.NUMPY, Twin.PYTORCH)) {
      Files.writeString(
          FOLDER.resolve(name + "." + twin.id() + ".py"),
          twin.of(trainer.preparation(), Language.ZH));
    }
    trainer.run();
    RunFile.write(RunFile.Run.of(trainer, ""), FOLDER.resolve(name + ".run.json"));
  }

  private static Path output(String step) {
    return Path.of("target/twins-" + step + ".txt");
  }

  @Test
  void programsInNumpyDoTheSameRuns() throws IOException, InterruptedException {
    compare("numpy");
  }

  @Test
  void programsInPytorchDoTheSameRuns() throws IOException, InterruptedException {
    compare("torch");
  }

  private static void compare(String module) throws IOException, InterruptedException {
    Optional<Python> python = Python.with(module);
    assumeTrue(python.isPresent(), "needs python3 with " + module);
    String ending = (module.equals("torch") ? Twin.PYTORCH : Twin.NUMPY).id() + ".py";
    python.get().run(output(module), "twins.py", "compare", FOLDER.toString(), ending);
  }
}
