package org.netsketch.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.netsketch.export.table.GridTable;
import org.netsketch.export.table.RunTable;
import org.netsketch.file.CsvText;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Table;
import org.netsketch.file.TableFormat;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;
import org.netsketch.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code netsketch table FILE --what history}: the numbers of a run as a table. */
@Command(
    name = "table",
    description = "Trains an experiment and writes its numbers as a table.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TableCommand implements Callable<Integer> {
  @ParentCommand private NetSketchCommand program;

  @Parameters(
      paramLabel = "FILE",
      description = "The experiment (*.netsketch.json), or a figure that was made of it.")
  private Path file;

  @Option(
      names = "--what",
      required = true,
      paramLabel = "WHAT",
      description =
          "history (a row an epoch), parameters (a row a weight or bias), predictions (a row a"
              + " sample) or grid (predictions at evenly spaced places, of one or two inputs).")
  private String what;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The table: .csv or .json by the name; without it, CSV is written to standard output.")
  private Optional<Path> out = Optional.empty();

  @Mixin private EpochOption moment;

  @Option(
      names = "--points",
      paramLabel = "N",
      description =
          "Places of a grid along each input, 2 to 1000 (default: 201 for one input, 51 for two).")
  private Optional<Integer> points = Optional.empty();

  @Override
  public Integer call() {
    program.interruption().outcome("; no table written");
    Optional<TableFormat> format = out.map(TableFormat::of);
    RunTable chosen = chosen();
    checkPoints(chosen);
    Experiment experiment = ExperimentFile.read(file);
    out.ifPresent(path -> Outputs.check("--out", path, Outputs.taken(file, experiment)));
    moment.check(experiment);
    Trainer trainer = Experiments.start(file, experiment);
    table(trainer, chosen); // before anything is trained
    return moment.reach(
        trainer, file, program.interruption(), () -> write(table(trainer, chosen), format));
  }

  private void write(Table table, Optional<TableFormat> format) {
    Interruption interruption = program.interruption();
    if (format.isPresent()) {
      Path path = out.orElseThrow();
      Outputs.write(path, () -> format.get().write(table, path), interruption);
    } else {
      Outputs.print(CsvText.of(table, ','), interruption);
    }
  }

  private Table table(Trainer trainer, RunTable chosen) {
    try {
      OptionalInt along = points.map(OptionalInt::of).orElse(OptionalInt.empty());
      return chosen.of(moment.look(trainer), along);
    } catch (InvalidInput e) {
      throw e.within("--what");
    }
  }

  private RunTable chosen() {
    return RunTable.named(what)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "--what", "unknownChoice", what, String.join(", ", RunTable.ids())));
  }

  private void checkPoints(RunTable chosen) {
    if (points.isEmpty()) {
      return;
    }
    int number = points.get();
    if (chosen != RunTable.GRID) {
      throw new InvalidInput("--points", "onlyForGrid");
    }
    if (number < GridTable.LEAST_POINTS || number > GridTable.MOST_POINTS) {
      throw new InvalidInput(
          "--points",
          "outOfRange",
          Integer.toString(number),
          GridTable.LEAST_POINTS + " … " + GridTable.MOST_POINTS);
    }
  }
}
