package org.netsketch.session;

import java.util.Optional;
import java.util.OptionalDouble;
import org.netsketch.train.Baseline;
import org.netsketch.train.History;
import org.netsketch.train.Preparation;
import org.netsketch.train.Snapshot;
import org.netsketch.train.StopReason;

/**
 * What the window shows of a run: its data, its baseline, how far it has come, and the moment of it
 * that is looked at.
 *
 * @param number counts the runs of a session
 * @param preparation the experiment and its rows
 * @param baseline the least-squares fit, for quantities
 * @param history all entries up to the snapshot; it belongs to the window's thread and grows there
 * @param snapshot the newest state, or that of an earlier epoch
 * @param looksBack whether it is an earlier one
 * @param firstEpoch the first epoch that can be looked at
 * @param dataSince the epoch at which the data came to be what they are
 * @param calmerRate after a run has diverged, a learning rate with which its start learns
 */
public record Run(
    int number,
    Preparation preparation,
    Optional<Baseline> baseline,
    History history,
    Snapshot snapshot,
    boolean looksBack,
    int firstEpoch,
    int dataSince,
    OptionalDouble calmerRate) {

  /** Whether there are points to train on; else errors and the baseline are those of none. */
  public boolean hasPoints() {
    return !preparation.experiment().hasNoPoints();
  }

  /** How many whole epochs have been run, those after the moment that is looked at among them. */
  public int epochs() {
    return history.size() - 1;
  }

  /** Whether the network before training is looked at. */
  public boolean isAtStart() {
    return snapshot.epoch() == 0 && snapshot.moment().batch() == 0;
  }

  /** Whether epochs lie after the one that a person has gone back to. */
  public boolean isBeforeEnd() {
    return looksBack && snapshot.epoch() < epochs();
  }

  /** Whether all epochs that were asked for have been run, and the last of them is looked at. */
  public boolean isAtPlannedEnd() {
    return snapshot.stopped().equals(Optional.of(StopReason.EPOCHS))
        && !isBeforeEnd()
        && !isRestored();
  }

  /** Whether the run has ended and stands at its best epoch again. */
  public boolean isRestored() {
    return snapshot.stopped().isPresent() && !looksBack && snapshot.epoch() < epochs();
  }
}
