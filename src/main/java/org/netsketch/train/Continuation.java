package org.netsketch.train;

import java.util.Optional;
import java.util.function.IntFunction;
import org.netsketch.nn.Parameters;

/** The ways on from where a run stands, or once stood: each has a trainer of its own. */
final class Continuation {
  private Continuation() {}

  /**
   * Goes on from where a run stands with other data, another learning rate, another end or other
   * parameters.
   *
   * @param before the run so far, which is left as it is
   * @param changed the experiment from now on
   * @param start where its parameters stand; they are changed by each step
   * @param earlier gives the parameters of an epoch before, if they can be had
   */
  static Trainer of(
      Trainer before,
      Preparation changed,
      Parameters start,
      IntFunction<Optional<Parameters>> earlier) {
    History history = History.of(changed);
    // The newest entry is measured again, for it may be of other data.
    history.addFirst(before.epochs(), before.history());
    Descent descent = new Descent(changed, new BatchGradient(changed), start);
    descent.goOnAs(before.descent());
    StopWatcher watcher = watcher(before, changed, earlier);
    Trainer next = new Trainer(changed, descent, new Examiner(changed), history, watcher);
    next.takeTimeOf(before);
    next.record();
    return next;
  }

  /**
   * Early stopping goes on counting. A rule that is new to the run looks back over all of it; over
   * other data no loss before counts.
   */
  private static StopWatcher watcher(
      Trainer before, Preparation changed, IntFunction<Optional<Parameters>> earlier) {
    StopRule rule = changed.experiment().training().stop();
    if (!changed.split().equals(before.preparation().split())) {
      return new StopWatcher(rule);
    }
    boolean sameRule = before.preparation().experiment().training().stop().equals(rule);
    StopWatcher watcher =
        sameRule ? before.watcher() : StopWatcher.of(rule, before.history(), earlier);
    return watcher.patientAt(before.epochs());
  }

  /**
   * Stands where a run once stood.
   *
   * @param history the run's, which goes further than the checkpoint; it is not measured again
   */
  static Trainer from(Checkpoint checkpoint, History history) {
    Preparation preparation = checkpoint.preparation();
    return from(checkpoint, history, new BatchGradient(preparation), new Examiner(preparation));
  }

  /** Stands where a run once stood, with what that run, of the same experiment, computes with. */
  static Trainer from(
      Checkpoint checkpoint, History history, BatchGradient gradient, Examiner examiner) {
    Preparation preparation = checkpoint.preparation();
    Descent descent = new Descent(preparation, gradient, checkpoint.parameters().copy());
    descent.goOnFrom(checkpoint);
    return new Trainer(
        preparation, descent, examiner, history.upTo(checkpoint.epoch() + 1), checkpoint.watcher());
  }
}
