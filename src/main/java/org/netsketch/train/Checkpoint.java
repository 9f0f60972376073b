package org.netsketch.train;

import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Parameters;

/**
 * All that a run needs to go on from one of its whole epochs, to the same bits: an immutable copy
 * of its parameters, of what the optimizer remembers, of the random stream and of the stop rule's
 * state.
 */
public final class Checkpoint {
  /** The state of the random stream, and the objects around the arrays. */
  private static final int FIXED_BYTES = 3_000;

  private final Preparation preparation;
  private final int epoch;
  private final Parameters parameters;
  private final Optimizer.Steps optimizer;
  private final NumpyRandom random;
  private final StopWatcher watcher;

  /** Copies what it is given. */
  Checkpoint(
      Preparation preparation,
      int epoch,
      Parameters parameters,
      Optimizer.Steps optimizer,
      NumpyRandom random,
      StopWatcher watcher) {
    this.preparation = preparation;
    this.epoch = epoch;
    this.parameters = parameters.copy();
    this.optimizer = optimizer.copy();
    this.random = random.copy();
    this.watcher = watcher.copy();
  }

  /** The experiment and the data that the run goes on with from here. */
  Preparation preparation() {
    return preparation;
  }

  /** How many epochs had been run. */
  public int epoch() {
    return epoch;
  }

  /** The parameters themselves; not to be changed. */
  Parameters parameters() {
    return parameters;
  }

  /** The optimizer's memory, copied. */
  Optimizer.Steps optimizer() {
    return optimizer.copy();
  }

  /** The random stream, copied. */
  NumpyRandom random() {
    return random.copy();
  }

  /** The stop rule's state, copied. */
  StopWatcher watcher() {
    return watcher.copy();
  }

  /** How much memory it takes, without the preparation: eight bytes a number. */
  public long bytes() {
    int copies = 1 + optimizer.memory() + (watcher.restored().isPresent() ? 1 : 0);
    return FIXED_BYTES + 8L * copies * parameters.values().length;
  }
}
