package org.netsketch.train;

import java.util.function.Consumer;

/**
 * A run as far as it has come, to be gone through again, to the same bits and in another thread if
 * need be: its history, and the checkpoints on its way.
 */
public final class Replay {
  private final Recording way;
  private final History history;
  private final int last;

  private Replay(Recording way, History history, int last) {
    this.way = way;
    this.history = history;
    this.last = last;
  }

  /**
   * Of a run.
   *
   * @param way that it has come; it may go on growing
   */
  public static Replay of(Trainer run, Recording way) {
    History history = run.history();
    return new Replay(way.copy(), history.upTo(history.size()), run.epochs());
  }

  /** The first epoch that can be had again. */
  public int first() {
    return way.first();
  }

  /** The last epoch of the run. */
  public int last() {
    return last;
  }

  /** What was measured from before training to the last epoch. */
  public History history() {
    return history;
  }

  /**
   * Goes through some of the epochs.
   *
   * @param epochs in ascending order, from {@link #first} to {@link #last}
   * @param visitor is given a trainer that stands at each of them; it is not to keep it
   */
  public void visit(int[] epochs, Consumer<Trainer> visitor) {
    Trainer trainer = null;
    for (int epoch : epochs) {
      Checkpoint nearest = way.before(epoch);
      if (trainer == null || nearest.epoch() > trainer.epochs() || !isOnTheWay(trainer, nearest)) {
        trainer = Continuation.from(nearest, history);
      }
      while (trainer.epochs() < epoch) {
        trainer.epoch();
      }
      visitor.accept(trainer);
    }
  }

  /** Whether the trainer comes by a checkpoint: it does not if the experiment was changed there. */
  private static boolean isOnTheWay(Trainer trainer, Checkpoint checkpoint) {
    return trainer.preparation().equals(checkpoint.preparation());
  }
}
