package org.netsketch.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.netsketch.figure.FigureData;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;
import org.netsketch.train.Trainer;
import picocli.CommandLine.Option;

/** The option {@code --at}, which says at what moment of a run a command looks. */
final class EpochOption {
  @Option(
      names = "--at",
      paramLabel = "EPOCH",
      description = "After so many epochs (default: what the run gives back at its end).")
  private Optional<Long> at = Optional.empty();

  /**
   * Sees to it, before anything is trained, that the run may come so far.
   *
   * @throws InvalidInput if it cannot
   */
  void check(Experiment experiment) {
    int most = experiment.training().epochs();
    if (at.isPresent() && (at.get() < 0 || at.get() > most)) {
      throw new InvalidInput("--at", "outOfRange", at.get().toString(), "0 … " + most);
    }
  }

  /**
   * Trains up to the moment, and then does what is to be done there.
   *
   * @param file of the experiment
   * @param interruption which nothing is done after
   * @param each is given the trainer after each epoch
   * @param then is done there
   * @return the exit code
   * @throws InvalidInput if the run ends before
   */
  int reach(
      Trainer trainer,
      Path file,
      Interruption interruption,
      Consumer<Trainer> each,
      Runnable then) {
    Experiment experiment = trainer.preparation().experiment();
    int last = at.map(Long::intValue).orElse(experiment.training().epochs());
    String title = Experiments.title(file, experiment);
    interruption.guard(
        trainer::interrupt, () -> TrainingProgress.train(trainer, last, title, false, each));
    interruption.check();
    checkReached(trainer);
    Outputs.sayIfDiverged(trainer);
    then.run();
    return NetSketchCommand.DONE;
  }

  /** The same, with nothing to be done on the way. */
  int reach(Trainer trainer, Path file, Interruption interruption, Runnable then) {
    return reach(trainer, file, interruption, epoch -> {}, then);
  }

  /** What is looked at: the epoch asked for, else what the run gives back at its end. */
  FigureData look(Trainer trainer) {
    return at.isPresent() ? FigureData.ofNewest(trainer) : FigureData.of(trainer);
  }

  private void checkReached(Trainer trainer) {
    if (at.isPresent() && trainer.epochs() < at.get()) {
      throw new InvalidInput("--at", "runEndsBefore", Integer.toString(trainer.epochs()));
    }
  }
}
