package org.netsketch.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netsketch.export.code.Twin;
import org.netsketch.file.AtomicFile;
import org.netsketch.file.ExperimentFile;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code netsketch code FILE --to numpy}: the run of an experiment as a program. */
@Command(
    name = "code",
    description = "Writes a program that does the same run and prints its result as JSON.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CodeCommand implements Callable<Integer> {
  @ParentCommand private NetSketchCommand program;

  @Parameters(paramLabel = "FILE", description = "The experiment (*.netsketch.json).")
  private Path file;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "numpy|pytorch|keras|java",
      description = "What the program is written in.")
  private String twin;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the program here rather than to standard output.")
  private Optional<Path> out = Optional.empty();

  @Mixin private LanguageOption language;

  @Override
  public Integer call() {
    Interruption interruption = program.interruption();
    interruption.outcome("; no program written");
    Twin chosen = chosenTwin();
    Language words = language.chosen();
    out.ifPresent(chosen::checkName);
    out.ifPresent(AtomicFile::checkWritable);
    Trainer trainer = Experiments.start(file, ExperimentFile.read(file));
    String text = chosen.of(trainer.preparation(), words);
    out.ifPresentOrElse(
        path -> Outputs.write(path, text.getBytes(StandardCharsets.UTF_8), interruption),
        () -> Outputs.print(text, interruption));
    return NetSketchCommand.DONE;
  }

  private Twin chosenTwin() {
    return Twin.named(twin)
        .orElseThrow(
            () -> new InvalidInput("--to", "unknownChoice", twin, String.join(", ", Twin.ids())));
  }
}
