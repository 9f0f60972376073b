package org.netsketch.train;

import java.util.Optional;
import java.util.function.IntFunction;
import org.netsketch.nn.Parameters;
import org.netsketch.train.History.Quantity;

/**
 * Watches a history by a {@link StopRule}, and keeps the best epoch's parameters where the rule
 * asks for them.
 */
final class StopWatcher {
  private final StopRule rule;
  private double best = Double.POSITIVE_INFINITY;
  private int bestEpoch;
  private Parameters bestParameters;
  private int since;

  StopWatcher(StopRule rule) {
    this.rule = rule;
  }

  /**
   * A watcher of a run that has come so far without this rule. If the best epoch's parameters are
   * to be given back and cannot be had, none counts as the best yet.
   *
   * @param earlier gives the parameters of an epoch, if they can be had
   */
  static StopWatcher of(StopRule rule, History history, IntFunction<Optional<Parameters>> earlier) {
    StopWatcher watcher = new StopWatcher(rule);
    rule.patience()
        .ifPresent(
            patience ->
                patience
                    .bestEpoch(history)
                    .ifPresent(epoch -> watcher.begin(patience, history, epoch, earlier)));
    return watcher;
  }

  private void begin(
      StopRule.Patience patience,
      History history,
      int epoch,
      IntFunction<Optional<Parameters>> earlier) {
    if (patience.restoreBest()) {
      Optional<Parameters> parameters = earlier.apply(epoch);
      if (parameters.isEmpty()) {
        return;
      }
      keep(parameters.get());
    }
    bestEpoch = epoch;
    best = patience.watched(history, epoch);
  }

  /** The same, which waits from an epoch on if it would end the run there at once. */
  StopWatcher patientAt(int epoch) {
    StopWatcher patient = copy();
    boolean ends =
        rule.patience().isPresent() && epoch - waitsFrom() >= rule.patience().get().epochs();
    patient.since = ends ? epoch : since;
    return patient;
  }

  /** A watcher that has seen the same, each for itself from now on. */
  StopWatcher copy() {
    StopWatcher copy = new StopWatcher(rule);
    copy.best = best;
    copy.bestEpoch = bestEpoch;
    copy.since = since;
    copy.bestParameters = bestParameters == null ? null : bestParameters.copy();
    return copy;
  }

  /** Looks at the newest epoch; the entry before training does not count. */
  Optional<StopReason> look(History history, Parameters parameters) {
    int epoch = history.size() - 1;
    double loss = history.last(Quantity.LOSS);
    boolean outOfPatience =
        rule.patience().isPresent() && isOutOfPatience(rule.patience().get(), history, parameters);
    if (rule.targetLoss().isPresent() && loss <= rule.targetLoss().getAsDouble()) {
      return Optional.of(StopReason.TARGET);
    }
    if (outOfPatience) {
      return Optional.of(StopReason.PATIENCE);
    }
    if (rule.rising().isPresent() && isRising(rule.rising().get(), history, epoch)) {
      return Optional.of(StopReason.RISING);
    }
    return Optional.empty();
  }

  /** The epoch with the best loss so far, by the patience rule; 0 before there is one. */
  int bestEpoch() {
    return bestEpoch;
  }

  /** The epoch from which on a better one is waited for: the best, or where the run went on. */
  int waitsFrom() {
    return Math.max(bestEpoch, since);
  }

  /** The best epoch's parameters, if the rule gives them back at the end. */
  Optional<Parameters> restored() {
    return Optional.ofNullable(bestParameters);
  }

  private boolean isOutOfPatience(
      StopRule.Patience patience, History history, Parameters parameters) {
    int epoch = history.size() - 1;
    if (patience.isBetter(history, epoch, best)) {
      best = patience.watched(history, epoch);
      bestEpoch = epoch;
      if (patience.restoreBest()) {
        keep(parameters);
      }
      return false;
    }
    return epoch - waitsFrom() >= patience.epochs();
  }

  private void keep(Parameters parameters) {
    if (bestParameters == null) {
      bestParameters = parameters.copy();
    } else {
      System.arraycopy(
          parameters.values(), 0, bestParameters.values(), 0, parameters.values().length);
    }
  }

  /**
   * Note 000's {@code _ > 15 and mean(losses[-20:-1]) < losses[-1]}, where {@code _} counts epochs
   * from 0 and the losses begin after the first.
   */
  private static boolean isRising(StopRule.Rising rising, History history, int epoch) {
    if (epoch - 1 <= rising.after()) {
      return false;
    }
    int first = Math.max(1, epoch - rising.window() + 1);
    double sum = 0.0;
    for (int before = first; before < epoch; before++) {
      sum += history.get(Quantity.LOSS, before);
    }
    return first < epoch && sum / (epoch - first) < history.get(Quantity.LOSS, epoch);
  }
}
