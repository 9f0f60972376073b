package org.netsketch.train;

import java.util.Optional;
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

  StopWatcher(StopRule rule) {
    this.rule = rule;
  }

  /** A watcher that has seen the same, each for itself from now on. */
  StopWatcher copy() {
    StopWatcher copy = new StopWatcher(rule);
    copy.best = best;
    copy.bestEpoch = bestEpoch;
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
    return epoch - bestEpoch >= patience.epochs();
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
