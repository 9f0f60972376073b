package org.netsketch.train;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * When a run ends before its last epoch; whichever rule holds first ends it.
 *
 * @param targetLoss the run ends once the training loss is at or below this
 * @param patience Keras's early stopping
 * @param rising the rule of note 000
 */
public record StopRule(
    OptionalDouble targetLoss, Optional<Patience> patience, Optional<Rising> rising) {
  /** No rule. */
  public static final StopRule NEVER =
      new StopRule(OptionalDouble.empty(), Optional.empty(), Optional.empty());

  /** The same with another target; none if it is empty. */
  public StopRule withTargetLoss(OptionalDouble target) {
    return new StopRule(target, patience, rising);
  }

  /** The same with another patience; none if it is empty. */
  public StopRule withPatience(Optional<Patience> newPatience) {
    return new StopRule(targetLoss, newPatience, rising);
  }

  /** The same with or without the rule of note 000. */
  public StopRule withRising(Optional<Rising> newRising) {
    return new StopRule(targetLoss, patience, newRising);
  }

  /** Whether the parameters of the best epoch are given back at the end. */
  public boolean restoresBest() {
    return patience.map(Patience::restoreBest).orElse(false);
  }

  /** The same rule without the part that would end a run again where it has ended it. */
  public StopRule without(StopReason reason) {
    return switch (reason) {
      case TARGET -> new StopRule(OptionalDouble.empty(), patience, rising);
      case RISING -> new StopRule(targetLoss, patience, Optional.empty());
      default -> this;
    };
  }

  /**
   * The run ends after so many epochs without a better loss; of the validation part where there is
   * one.
   *
   * @param epochs how many, at least 0
   * @param minDelta by how much a loss must be below the best to count as better
   * @param restoreBest whether the parameters of the best epoch are given back at the end
   */
  public record Patience(int epochs, double minDelta, boolean restoreBest) {

    /** The best epoch of a history by this rule, if there is one after training began. */
    public OptionalInt bestEpoch(History history) {
      int best = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int epoch = 1; epoch < history.size(); epoch++) {
        if (isBetter(history, epoch, least)) {
          least = watched(history, epoch);
          best = epoch;
        }
      }
      return best > 0 ? OptionalInt.of(best) : OptionalInt.empty();
    }

    /** Keras's EarlyStopping: a loss is better if it is below the best by more than minDelta. */
    boolean isBetter(History history, int epoch, double best) {
      return watched(history, epoch) < best - minDelta;
    }

    /** The loss over the validation rows where there are any. */
    double watched(History history, int epoch) {
      boolean validation = history.has(History.Quantity.VALIDATION_LOSS);
      return history.get(
          validation ? History.Quantity.VALIDATION_LOSS : History.Quantity.LOSS, epoch);
    }
  }

  /**
   * The run ends when the newest training loss is above the mean of those before it.
   *
   * @param window how many losses are looked at, the newest included, at least 2
   * @param after the rule sleeps for this many epochs and one more (note 000: {@code if _ > 15},
   *     counted from 0)
   */
  public record Rising(int window, int after) {
    /** The numbers of note 000. */
    public static final Rising USUAL = new Rising(20, 15);
  }
}
