package org.netsketch.ui;

import java.util.Optional;
import org.netsketch.session.Run;
import org.netsketch.session.Session;
import org.netsketch.train.Experiment;
import org.netsketch.train.Optimizer;
import org.netsketch.train.StopReason;

/** What a person asks of the run, with a button or a key. */
final class Commands {
  private final Session session;

  Commands(Session session) {
    this.session = session;
  }

  /** Plays, or pauses what plays; a run that has had all its epochs plays again from the start. */
  void playOrPause() {
    if (session.playingProperty().get()) {
      session.pause();
      return;
    }
    if (stopped().isPresent()) {
      session.reset();
    }
    session.play();
  }

  /** One epoch, and then a pause. */
  void oneEpoch() {
    session.step();
  }

  /** Back to the same start, and a pause there. */
  void resetToStart() {
    session.pause();
    session.reset();
  }

  /** Other data and other first weights of the same experiment. */
  void newSeed() {
    Experiment experiment = session.experimentProperty().get();
    session.restart(experiment.withSeed((experiment.seed() + 1) & Integer.MAX_VALUE));
  }

  /** The same start with a tenth of the learning rate, and plays. */
  void playWithTenthOfRate() {
    Experiment experiment = session.experimentProperty().get();
    Optimizer optimizer = experiment.training().optimizer();
    double tenth = Double.parseDouble(rounded(optimizer.learningRate() / 10.0));
    session.restart(experiment.withOptimizer(optimizer.withLearningRate(tenth)));
    session.play();
  }

  /** As many epochs again, from where the run stands. */
  void goOnLonger() {
    Experiment experiment = session.experimentProperty().get();
    session.goOnWith(experiment.withEpochs(experiment.training().epochs() * 2));
    session.play();
  }

  private static String rounded(double value) {
    return String.format(java.util.Locale.ROOT, "%.3g", value);
  }

  private Optional<StopReason> stopped() {
    Run run = session.runProperty().get();
    return run == null ? Optional.empty() : run.snapshot().stopped();
  }
}
