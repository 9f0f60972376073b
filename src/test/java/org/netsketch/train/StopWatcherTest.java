package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Parameters;
import org.netsketch.train.StopRule.Patience;
import org.netsketch.train.StopRule.Rising;

/** Runs end when their rules say so, and not an epoch earlier or later. */
final class StopWatcherTest {
  private final Parameters parameters =
      new Parameters(
          new Architecture(1, List.of(new Architecture.Layer(1, new Activation.Identity()))));
  private final History history = new History(true, false, 0);

  private static StopRule target(double loss) {
    return new StopRule(OptionalDouble.of(loss), Optional.empty(), Optional.empty());
  }

  private static StopRule patience(int epochs, double minDelta, boolean restoreBest) {
    Patience patience = new Patience(epochs, minDelta, restoreBest);
    return new StopRule(OptionalDouble.empty(), Optional.of(patience), Optional.empty());
  }

  private static StopRule rising(int window, int after) {
    return new StopRule(
        OptionalDouble.empty(), Optional.empty(), Optional.of(new Rising(window, after)));
  }

  /**
   * The epoch at which the rule ends a run with these losses; the first is that before training.
   */
  private int endOf(StopWatcher watcher, double... losses) {
    for (int epoch = 0; epoch < losses.length; epoch++) {
      Scores scores = new Scores(losses[epoch], losses[epoch], Double.NaN);
      history.add(scores, scores, new double[0], 0.1);
      parameters.values()[0] = epoch;
      if (epoch > 0 && watcher.look(history, parameters).isPresent()) {
        return epoch;
      }
    }
    return -1;
  }

  @Test
  void targetMayBeReachedExactly() {
    assertEquals(2, endOf(new StopWatcher(target(0.5)), 0.1, 0.6, 0.5, 0.4));
  }

  @Test
  void patienceCountsEpochsWithoutABetterLoss() {
    assertEquals(5, endOf(new StopWatcher(patience(3, 0, false)), 1, 0.9, 0.8, 0.8, 0.9, 0.85));
  }

  @Test
  void theEpochBeforeTrainingIsNotTheBest() {
    assertEquals(-1, endOf(new StopWatcher(patience(2, 0, false)), 0.1, 0.9, 0.8, 0.7, 0.6));
  }

  @Test
  void aLossMustBeBetterByMoreThanMinDelta() {
    assertEquals(3, endOf(new StopWatcher(patience(2, 0.25, false)), 2, 1, 0.75, 0.75, 0.1));
  }

  @Test
  void theBestParametersAreKept() {
    StopWatcher watcher = new StopWatcher(patience(2, 0, true));
    assertEquals(4, endOf(watcher, 2, 1, 0.5, 0.6, 0.7));
    assertEquals(2, watcher.bestEpoch());
    assertArrayEquals(new double[] {2, 0}, watcher.restored().orElseThrow().values());
  }

  @Test
  void theBestEpochIsTheSameInHindsight() {
    StopRule rule = patience(100, 0.05, false);
    StopWatcher watcher = new StopWatcher(rule);
    assertEquals(-1, endOf(watcher, 0.1, 1, 0.8, 0.9, 0.77, 0.6, 0.58, 0.7));
    assertEquals(5, watcher.bestEpoch());
    assertEquals(OptionalInt.of(5), rule.patience().orElseThrow().bestEpoch(history));
  }

  @Test
  void theRuleOfNote000SleepsForSixteenEpochs() {
    double[] losses = new double[30];
    for (int epoch = 0; epoch < losses.length; epoch++) {
      losses[epoch] = epoch;
    }
    assertEquals(17, endOf(new StopWatcher(rising(20, 15)), losses));
  }

  @Test
  void theRuleOfNote000LooksAtNineteenLossesBeforeTheNewest() {
    double[] losses = new double[40];
    for (int epoch = 0; epoch < 25; epoch++) {
      losses[epoch] = epoch < 5 ? 1000 : 1;
    }
    // At epoch 25 the 19 losses before it are all 1; the large ones are out of the window.
    losses[25] = 1.001;
    assertEquals(25, endOf(new StopWatcher(rising(20, 15)), losses));
  }
}
