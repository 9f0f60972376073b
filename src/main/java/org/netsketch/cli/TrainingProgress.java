package org.netsketch.cli;

import java.util.Locale;
import java.util.function.Consumer;
import org.netsketch.nn.batch.Acceleration;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Trainer;

/**
 * Training before the eyes of a terminal: epoch after epoch, and a bar that shows how far it is.
 */
final class TrainingProgress {
  private static final double WARM_UP_SECONDS = 20;

  private TrainingProgress() {}

  /**
   * Trains; a quiet one shows nothing.
   *
   * @param last the epoch to end with, if the run comes so far
   */
  static void train(Trainer trainer, int last, String title, boolean quiet) {
    train(trainer, last, title, quiet, afterEpoch -> {});
  }

  /**
   * The same.
   *
   * @param each is given the trainer after each epoch
   */
  static void train(
      Trainer trainer, int last, String title, boolean quiet, Consumer<Trainer> each) {
    warmUpBeside();
    try (ProgressBar bar = new ProgressBar(title, quiet)) {
      while (trainer.stopped().isEmpty() && trainer.epochs() < last) {
        trainer.epoch();
        each.accept(trainer);
        if (bar.isDue()) {
          double loss = trainer.history().last(Quantity.LOSS);
          String state = String.format(Locale.ROOT, "epoch %d  loss %.4g", trainer.epochs(), loss);
          bar.show((double) trainer.epochs() / last, state);
        }
      }
    }
  }

  /** Gets the vector kernels ready while the plain ones are at work. */
  private static void warmUpBeside() {
    Thread thread = new Thread(() -> Acceleration.warmUp(WARM_UP_SECONDS), "warm-up");
    thread.setDaemon(true);
    thread.start();
  }
}
