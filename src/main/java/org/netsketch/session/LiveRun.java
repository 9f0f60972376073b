package org.netsketch.session;

import java.util.Optional;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;
import org.netsketch.train.Checkpoint;
import org.netsketch.train.Moment;
import org.netsketch.train.Preparation;
import org.netsketch.train.Recording;
import org.netsketch.train.Replay;
import org.netsketch.train.Snapshot;
import org.netsketch.train.StopReason;
import org.netsketch.train.Trainer;

/**
 * The run behind the window: the trainer at its newest epoch, the way it has come, and, while a
 * person looks back, a second trainer that stands at the epoch looked at.
 *
 * <p>It belongs to the training thread.
 */
final class LiveRun {
  private final Recording recording = new Recording(Recording.BUDGET);
  private Trainer newest;
  private Trainer earlier;
  private int wanted;
  private int dataSince;

  /** A run at its start. */
  LiveRun(Preparation preparation) {
    newest = new Trainer(preparation);
    recording.begin(newest);
  }

  /** Whether there are epochs yet to be run. */
  boolean isUnderWay() {
    return newest.stopped().isEmpty();
  }

  /** Whether it has come to numbers that are not finite. */
  boolean hasDiverged() {
    return newest.stopped().filter(StopReason.DIVERGED::equals).isPresent();
  }

  /** What the newest epoch was made from. */
  Preparation preparation() {
    return newest.preparation();
  }

  /** How many epochs have been run. */
  int epochs() {
    return newest.epochs();
  }

  /** The number of entries in the history. */
  int entries() {
    return newest.history().size();
  }

  /** The first epoch that can be looked at. */
  int firstEpoch() {
    return recording.first();
  }

  /** Runs one epoch, or what is left of it. */
  void epoch() {
    newest.epoch();
    recording.keep(newest);
  }

  /** Runs one mini-batch. */
  void batch() {
    newest.batch();
    recording.keep(newest);
  }

  /** Goes through one sample; with the last one of its mini-batch the step is taken. */
  void sample() {
    newest.sample();
    recording.keep(newest);
  }

  /** Whether the run can go on with a changed experiment, or must begin anew. */
  boolean canGoOnWith(Preparation changed) {
    boolean begun = newest.epochs() > 0 || newest.isWithinEpoch();
    return begun && newest.parameters().architecture().equals(changed.start().architecture());
  }

  /** Goes on with a changed experiment from the epoch looked at. */
  void goOnWith(Preparation changed) {
    arrive();
    goOnWith(changed, here());
  }

  private void goOnWith(Preparation changed, Trainer from) {
    boolean sameData = changed.split().equals(from.preparation().split());
    newest = from.goOnWith(changed, this::parametersOf);
    earlier = null;
    dataSince = sameData ? Math.min(dataSince, newest.epochs()) : newest.epochs();
    recording.begin(newest);
  }

  /** The epoch at which the data came to be what they are. */
  int dataSince() {
    return dataSince;
  }

  /**
   * Sets a weight or a bias by hand, at the epoch looked at.
   *
   * @return whether the network has such a parameter
   */
  boolean setParameter(ParameterPlace place, double value) {
    if (!place.isIn(newest.parameters().architecture())) {
      return false;
    }
    arrive();
    newest = here().goOnWith(place, value);
    earlier = null;
    recording.begin(newest);
    return true;
  }

  private Trainer here() {
    if (earlier != null) {
      return earlier;
    }
    // What the optimizer remembers has diverged too: it is had again as it was before.
    return hasDiverged() ? at(newest.epochs()) : newest;
  }

  private Optional<Parameters> parametersOf(int epoch) {
    return epoch < recording.first()
        ? Optional.empty()
        : Optional.of(at(epoch).newestEpoch().parameters());
  }

  private Trainer at(int epoch) {
    Trainer trainer = newest.returnTo(recording.before(epoch));
    while (trainer.epochs() < epoch) {
      trainer.epoch();
    }
    return trainer;
  }

  /**
   * Looks at an epoch, or at the nearest before it from which {@link #approach} leads there; at
   * what is newest for one that is yet to come.
   */
  void lookAt(int epoch) {
    wanted = Math.max(recording.first(), Math.min(epoch, newest.epochs()));
    if (newest.isWithinEpoch() ? epoch > wanted : wanted == newest.standing()) {
      earlier = null;
      return;
    }
    Checkpoint nearest = recording.before(wanted);
    boolean onTheWay =
        earlier != null && earlier.epochs() <= wanted && earlier.epochs() >= nearest.epoch();
    if (!onTheWay) {
      earlier = newest.returnTo(nearest);
    }
  }

  /** Whether an earlier epoch is looked at. */
  boolean looksBack() {
    return earlier != null;
  }

  /** Whether the epoch looked at is not yet the one that is wanted. */
  boolean isOnTheWay() {
    return earlier != null && earlier.epochs() < wanted;
  }

  /** Comes an epoch nearer to the one that is wanted. */
  void approach() {
    earlier.epoch();
  }

  private void arrive() {
    while (isOnTheWay()) {
      approach();
    }
  }

  /**
   * Has the run stand at the epoch that is looked at, from where it will come to the same bits
   * again, unless the experiment has been changed since: what is set now holds.
   *
   * @return whether epochs were given up for it
   */
  boolean standHere() {
    arrive();
    if (earlier == null) {
      return false;
    }
    boolean givesUp = earlier.epochs() < newest.epochs();
    if (givesUp || newest.isWithinEpoch()) {
      Preparation current = newest.preparation();
      newest = earlier;
      newest.giveUpWhatFollowed();
      earlier = null;
      recording.cutAfter(newest.epochs());
      if (!newest.preparation().equals(current)) {
        goOnWith(current, newest);
      }
    }
    return givesUp;
  }

  /** The run so far, to be gone through by another thread. */
  Replay replay() {
    return Replay.of(newest, recording);
  }

  /** What is looked at, with the history from an epoch on. */
  Snapshot snapshot(int firstEntry) {
    return Snapshot.of(newest, moment(), firstEntry);
  }

  private Moment moment() {
    if (earlier == null) {
      return newest.moment();
    }
    boolean sameData = earlier.preparation().split().equals(newest.preparation().split());
    return sameData ? earlier.newestEpoch() : newest.measuredHere(earlier.newestEpoch());
  }
}
