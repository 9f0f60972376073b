package org.netsketch.session;

import java.util.Optional;
import org.netsketch.train.Baseline;
import org.netsketch.train.History;
import org.netsketch.train.Preparation;
import org.netsketch.train.Snapshot;

/**
 * What the window shows of a run: its data, its baseline, and how far it has come.
 *
 * @param number counts the runs of a session
 * @param preparation the experiment and its rows
 * @param baseline the least-squares fit, for quantities
 * @param history all entries up to the snapshot; it belongs to the window's thread and grows there
 * @param snapshot the newest state
 */
public record Run(
    int number,
    Preparation preparation,
    Optional<Baseline> baseline,
    History history,
    Snapshot snapshot) {

  /** The same run, further on; the history takes the snapshot's entries in. */
  Run with(Snapshot newer) {
    history.append(newer);
    return new Run(number, preparation, baseline, history, newer);
  }
}
