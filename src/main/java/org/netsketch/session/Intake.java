package org.netsketch.session;

import org.netsketch.train.History;
import org.netsketch.train.Moment;

/**
 * Puts together what the training thread hands over: the run that the window shows, whose history
 * grows from one update to the next, and the epoch of it that a person has asked for.
 */
final class Intake {
  /** No epoch is wished for. */
  private static final int NONE = -1;

  private Run shown;
  private int lookedAt = NONE;

  /** Whether an update begins another run than the one that is shown. */
  boolean isNew(Conductor.Update update) {
    return shown == null || shown.number() != update.number();
  }

  /** The run with what has come. */
  Run take(Conductor.Update update) {
    boolean isNew = isNew(update);
    History history = isNew ? History.of(update.preparation()) : shown.history();
    history.append(update.snapshot());
    boolean yetToCome = lookedAt >= history.size(); // what is newest was asked for
    if (isNew || yetToCome || update.snapshot().epoch() == lookedAt) {
      lookedAt = NONE;
    }
    shown =
        new Run(
            update.number(),
            update.preparation(),
            update.baseline(),
            history,
            update.snapshot(),
            update.looksBack(),
            update.firstEpoch(),
            update.dataSince(),
            update.calmerRate());
    return shown;
  }

  /** An epoch is asked for; until it comes, further wishes count from it. */
  void lookAt(int epoch) {
    lookedAt = epoch;
  }

  /**
   * The epoch so many after the one that is shown or was last asked for, as far as there is one.
   */
  int epochBy(int epochs) {
    if (shown == null) {
      return 0;
    }
    Moment moment = shown.snapshot().moment();
    boolean within = lookedAt == NONE && !moment.isWholeEpoch();
    if (within) {
      // One back from within an epoch is its beginning, and the epoch after it is yet to come.
      return epochs < 0 ? moment.epoch() + epochs + 1 : Integer.MAX_VALUE;
    }
    int from = lookedAt == NONE ? moment.epoch() : lookedAt;
    return Math.min(from + epochs, shown.epochs());
  }
}
