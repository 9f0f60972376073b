package org.netsketch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netsketch.export.table.HistoryTable;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.RunFile;
import org.netsketch.file.TableFormat;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.train.Baseline;
import org.netsketch.train.Experiment;
import org.netsketch.train.History;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.StopReason;
import org.netsketch.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code netsketch train FILE}: runs an experiment without a window. */
@Command(
    name = "train",
    description = "Runs an experiment without a window.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {
  private static final int MAX_EPOCHS = 10_000_000;

  @ParentCommand private NetSketchCommand program;

  @Parameters(paramLabel = "FILE", description = "The experiment (*.netsketch.json).")
  private Path file;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the run here, as JSON.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write the history here, a row an epoch.")
  private Optional<Path> csv = Optional.empty();

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = "Run at most so many epochs (0 … 10000000).")
  private Optional<Long> epochs = Optional.empty();

  @Option(names = "--seed", paramLabel = "N", description = "Another seed (0 … 2147483647).")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  @Override
  public Integer call() {
    Interruption interruption = program.interruption();
    interruption.outcome(out.or(() -> csv).map(path -> "; nothing written").orElse(""));
    Experiment experiment = changed(ExperimentFile.read(file));
    List<Path> taken = Outputs.taken(file, experiment);
    out.ifPresent(path -> Outputs.check("--out", path, taken));
    out.ifPresent(taken::add);
    csv.ifPresent(path -> Outputs.check("--csv", path, taken));
    String title = experiment.title().in(Language.EN);
    Trainer trainer = Experiments.start(file, experiment);
    interruption.check();
    interruption.write( // an interrupt too: of the epochs that are whole
        () -> {
          int last = experiment.training().epochs();
          String shown = Experiments.title(file, experiment);
          interruption.guard(
              trainer::interrupt, () -> TrainingProgress.train(trainer, last, shown, quiet));
          write(trainer, title);
          interruption.outcome(outcome(trainer));
          report(trainer);
        });
    return NetSketchCommand.DONE;
  }

  private Experiment changed(Experiment read) {
    Experiment experiment = read;
    if (epochs.isPresent()) {
      experiment = experiment.withEpochs(inRange("--epochs", epochs.get(), MAX_EPOCHS));
    }
    if (seed.isPresent()) {
      experiment = experiment.withSeed(inRange("--seed", seed.get(), Integer.MAX_VALUE));
    }
    return experiment;
  }

  private static int inRange(String option, long value, int max) {
    if (value < 0 || value > max) {
      throw new InvalidInput(option, "outOfRange", Long.toString(value), "0 … " + max);
    }
    return (int) value;
  }

  private void write(Trainer trainer, String title) {
    out.ifPresent(path -> RunFile.write(RunFile.Run.of(trainer, title), path));
    csv.ifPresent(path -> TableFormat.CSV.write(HistoryTable.of(trainer.history()), path));
  }

  private String outcome(Trainer trainer) {
    String written = out.or(() -> csv).map(path -> "; what there is was written").orElse("");
    return " after epoch " + trainer.epochs() + written;
  }

  private void report(Trainer trainer) {
    if (quiet) {
      return;
    }
    Outputs.sayIfDiverged(trainer);
    History history = trainer.history();
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "epoch %d after %.3g s (stopped: %s)%n",
            trainer.epochs(),
            trainer.seconds(),
            trainer.stopped().map(StopReason::id).orElse("")));
    for (Quantity quantity : Quantity.values()) {
      if (history.has(quantity)) {
        line.append(
            String.format(
                Locale.ROOT,
                "  %-20s %.6g  →  %.6g%n",
                quantity.id(),
                history.get(quantity, 0),
                history.last(quantity)));
      }
    }
    Baseline.of(
            trainer.preparation().split().training(), trainer.preparation().split().validation())
        .ifPresent(
            b ->
                line.append(
                    String.format(Locale.ROOT, "  %-20s %.6g%n", "least squares mse", b.mse())));
    NetSketchCommand.output().print(line);
  }
}
