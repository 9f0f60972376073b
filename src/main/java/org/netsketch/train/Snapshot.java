package org.netsketch.train;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.netsketch.nn.Parameters;
import org.netsketch.train.History.Quantity;

/**
 * A run as it was at one moment: an immutable value that crosses threads.
 *
 * @param epoch how many epochs had been run
 * @param parameters a copy; not to be changed
 * @param firstEntry the epoch of the first of the new entries
 * @param entries the history since the snapshot before, for each quantity measured
 * @param stopped why the run had ended, if it had
 */
public record Snapshot(
    int epoch,
    Parameters parameters,
    int firstEntry,
    Map<Quantity, double[]> entries,
    Optional<StopReason> stopped) {

  /** The epoch of the last of the new entries; below the first if there are none. */
  public int lastEntry() {
    return firstEntry + entries.get(Quantity.LOSS).length - 1;
  }

  /** The newest entry of a quantity that is measured in this run. */
  public double last(Quantity quantity) {
    double[] values = entries.get(quantity);
    return values[values.length - 1];
  }

  /** The run as it is now, with its history from an epoch on. */
  public static Snapshot of(Trainer trainer, int firstEntry) {
    History history = trainer.history();
    Map<Quantity, double[]> entries = new EnumMap<>(Quantity.class);
    for (Quantity quantity : Quantity.values()) {
      if (history.has(quantity)) {
        entries.put(quantity, history.values(quantity, firstEntry, history.size()));
      }
    }
    return new Snapshot(
        trainer.epochs(), trainer.parameters().copy(), firstEntry, entries, trainer.stopped());
  }
}
