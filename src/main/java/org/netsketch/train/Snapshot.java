package org.netsketch.train;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.netsketch.nn.Parameters;
import org.netsketch.train.History.Quantity;

/**
 * What is seen of a run at one moment: an immutable value that crosses threads.
 *
 * @param moment what is looked at: where the run stands, or an earlier epoch
 * @param firstEntry the epoch of the first of the new entries
 * @param entries the history since the snapshot before, for each quantity measured
 * @param gradients the sizes of each layer's gradient, for the same entries
 * @param rates the learning rate of each epoch, for the same entries
 * @param bestEpoch the best epoch of the whole run so far, by the patience rule
 * @param waitsFrom the epoch from which on that rule waits for a better one
 * @param stopped why the run had ended, if it had
 */
public record Snapshot(
    Moment moment,
    int firstEntry,
    Map<Quantity, double[]> entries,
    List<double[]> gradients,
    double[] rates,
    OptionalInt bestEpoch,
    int waitsFrom,
    Optional<StopReason> stopped) {

  /** How many whole epochs had been run at the moment that is looked at. */
  public int epoch() {
    return moment.epoch();
  }

  /** The parameters at the moment that is looked at; not to be changed. */
  public Parameters parameters() {
    return moment.parameters();
  }

  /** The epoch of the last of the new entries; below the first if there are none. */
  public int lastEntry() {
    return firstEntry + entries.get(Quantity.LOSS).length - 1;
  }

  /** A moment of a run, and the run's history from an epoch on. */
  public static Snapshot of(Trainer trainer, Moment moment, int firstEntry) {
    History history = trainer.history();
    Map<Quantity, double[]> entries = new EnumMap<>(Quantity.class);
    for (Quantity quantity : Quantity.values()) {
      if (history.has(quantity)) {
        entries.put(quantity, history.values(quantity, firstEntry, history.size()));
      }
    }
    List<double[]> gradients =
        IntStream.range(0, history.layers())
            .mapToObj(layer -> history.gradients(layer, firstEntry))
            .toList();
    return new Snapshot(
        moment,
        firstEntry,
        entries,
        gradients,
        history.rates(firstEntry),
        trainer.bestEpoch(),
        trainer.waitsFrom(),
        trainer.stopped());
  }
}
