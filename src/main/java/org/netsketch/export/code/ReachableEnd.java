package org.netsketch.export.code;

import java.util.Optional;
import org.netsketch.train.StopRule;
import org.netsketch.train.TrainingPlan;

/** The rules that may end a run before its last epoch: those that wait longer are left out. */
final class ReachableEnd {
  private ReachableEnd() {}

  static StopRule of(TrainingPlan plan) {
    if (plan.epochs() == 0) {
      return StopRule.NEVER;
    }
    int lastEpoch = plan.epochs() - 1; // counted from 0, as programs count
    StopRule rule = plan.stop();
    if (rule.rising().isPresent() && rule.rising().get().after() >= lastEpoch) {
      rule = rule.withRising(Optional.empty());
    }
    // the first epoch is always better than none
    boolean tooPatient = rule.patience().map(p -> p.epochs() > lastEpoch).orElse(false);
    return tooPatient && !rule.restoresBest() ? rule.withPatience(Optional.empty()) : rule;
  }
}
