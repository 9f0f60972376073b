package org.netsketch.train;

import java.util.OptionalDouble;
import org.netsketch.text.InvalidInput;

/**
 * Short runs from the same start with ever smaller learning rates: they find the one that a run
 * which has diverged should have had.
 */
public final class RateTrial {
  private static final double[] SHARES = {0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 1e-4, 1e-5};
  private static final int MOST_EPOCHS = 50;

  /** What one trial may cost: rows seen, times parameters; some hundredths of a second. */
  private static final long COST = 5_000_000;

  private RateTrial() {}

  /**
   * The rate, below that of an experiment, with which the loss is lowest after a few epochs.
   *
   * @param diverged an experiment whose own rate is too large
   * @return nothing if no rate brings the loss below that of the start, or if finding out would
   *     keep a person waiting
   */
  public static OptionalDouble calmerRate(Experiment diverged) {
    Preparation start = Preparation.of(diverged);
    long costOfEpoch = (long) start.split().trainingRows().length * start.start().values().length;
    int epochs = (int) Math.min(MOST_EPOCHS, COST / costOfEpoch);
    if (epochs == 0) {
      return OptionalDouble.empty();
    }
    Optimizer optimizer = diverged.training().optimizer();
    double lowest = new Trainer(start).history().training(0).loss();
    OptionalDouble best = OptionalDouble.empty();
    for (double share : SHARES) {
      double rate = optimizer.learningRate() * share;
      double loss = lossAfter(epochs, diverged.withOptimizer(optimizer.withLearningRate(rate)));
      if (loss < lowest) {
        lowest = loss;
        best = OptionalDouble.of(rate);
      }
    }
    return best;
  }

  /** The loss after some epochs, infinite if the run does not come so far. */
  private static double lossAfter(int epochs, Experiment experiment) {
    try {
      Trainer trainer = Trainer.of(experiment);
      while (trainer.epochs() < epochs && trainer.stopped().isEmpty()) {
        trainer.epoch();
      }
      boolean diverged = trainer.stopped().filter(StopReason.DIVERGED::equals).isPresent();
      return diverged
          ? Double.POSITIVE_INFINITY
          : trainer.history().training(trainer.epochs()).loss();
    } catch (InvalidInput e) {
      return Double.POSITIVE_INFINITY; // a rate below the smallest allowed
    }
  }
}
