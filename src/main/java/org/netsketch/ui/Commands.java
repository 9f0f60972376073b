package org.netsketch.ui;

import java.util.Optional;
import org.netsketch.session.Run;
import org.netsketch.session.Session;
import org.netsketch.train.Experiment;
import org.netsketch.train.NetworkPlan;
import org.netsketch.train.Optimizer;
import org.netsketch.train.StopRule;
import org.netsketch.train.TrainingPlan;

/** What a person asks of the run, with a button or a key. */
final class Commands {
  private final Session session;

  Commands(Session session) {
    this.session = session;
  }

  /**
   * Plays on from the epoch that is shown, or pauses what plays; a run that has ended plays again
   * from the start.
   */
  void playOrPause() {
    if (session.playingProperty().get()) {
      session.pause();
      return;
    }
    if (isAtEnd()) {
      session.reset();
    }
    session.play();
  }

  /** Pauses what plays; what has it go on again. */
  Optional<Runnable> interrupt() {
    boolean plays = session.playingProperty().get();
    session.pause();
    return plays ? Optional.of(session::play) : Optional.empty();
  }

  /** Whether the run has ended and its end is looked at. */
  boolean isAtEnd() {
    Run run = session.runProperty().get();
    return run != null && run.snapshot().stopped().isPresent() && !run.isBeforeEnd();
  }

  /** Whether the run has not begun. */
  boolean isAtStart() {
    Run run = session.runProperty().get();
    return run == null || (run.epochs() == 0 && run.snapshot().moment().batch() == 0);
  }

  /** One epoch, and then a pause. */
  void oneEpoch() {
    session.step();
  }

  /** One mini-batch, and then a pause. */
  void oneBatch() {
    session.stepBatch();
  }

  /** One sample, and then a pause. */
  void oneSample() {
    session.stepSample();
  }

  /** Shows the epoch so many after the one that is shown; nothing is trained. */
  void showEpochBy(int epochs) {
    session.showEpochBy(epochs);
  }

  /** Shows the network before training, as far as it can be had. */
  void showFirstEpoch() {
    session.showEpoch(0);
  }

  /** Shows the newest epoch. */
  void showNewestEpoch() {
    session.showEpoch(Integer.MAX_VALUE);
  }

  /** Back to the same start, and a pause there. */
  void resetToStart() {
    session.pause();
    session.reset();
  }

  /** Other data and other first weights of the same experiment. */
  void newSeed() {
    Experiment experiment = session.experimentProperty().get();
    // First values that were set by hand would stay as they are.
    NetworkPlan drawn = experiment.network().withLayers(experiment.network().layers());
    session.restart(
        experiment.withSeed((experiment.seed() + 1) & Integer.MAX_VALUE).withNetwork(drawn));
  }

  /** The same start with another learning rate, and plays. */
  void playWithRate(double rate) {
    Experiment experiment = session.experimentProperty().get();
    Optimizer optimizer = experiment.training().optimizer();
    double shortened = Double.parseDouble(rounded(rate));
    session.restart(experiment.withOptimizer(optimizer.withLearningRate(shortened)));
    session.play();
  }

  /**
   * As many epochs again from where the run has ended; the rule that has ended it holds no longer
   * if it would end it at once.
   */
  void goOnLonger() {
    Run run = session.runProperty().get();
    Experiment experiment = session.experimentProperty().get();
    TrainingPlan training = experiment.training();
    StopRule rule = run.snapshot().stopped().map(training.stop()::without).orElse(training.stop());
    int epochs = Math.max(training.epochs(), 2 * run.epochs());
    session.goOnWith(experiment.withTraining(training.withStop(rule)).withEpochs(epochs));
    session.play();
  }

  private static String rounded(double value) {
    return String.format(java.util.Locale.ROOT, "%.3g", value);
  }
}
