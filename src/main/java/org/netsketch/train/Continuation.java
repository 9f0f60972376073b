package org.netsketch.train;

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
   */
  static Trainer of(Trainer before, Preparation changed, Parameters start) {
    History history = History.of(changed);
    // The newest entry is measured again, for it may be of other data.
    history.addFirst(before.epochs(), before.history());
    Descent descent = new Descent(changed, new BatchGradient(changed), start);
    descent.goOnAs(before.descent());
    StopWatcher watcher =
        countsOn(before, changed)
            ? before.watcher().copy()
            : new StopWatcher(changed.experiment().training().stop());
    Trainer next = new Trainer(changed, descent, new Examiner(changed), history, watcher);
    next.takeTimeOf(before);
    next.record();
    return next;
  }

  /** Whether early stopping goes on counting: it watches the same, and has not ended the run. */
  private static boolean countsOn(Trainer before, Preparation changed) {
    StopRule rule = before.preparation().experiment().training().stop();
    return changed.split().equals(before.preparation().split())
        && changed.experiment().training().stop().equals(rule)
        && before.stopped().filter(reason -> reason != StopReason.EPOCHS).isEmpty();
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
