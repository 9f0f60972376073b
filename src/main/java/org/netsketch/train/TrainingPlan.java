package org.netsketch.train;

import org.netsketch.nn.Loss;

/**
 * How the network learns.
 *
 * @param loss what is made small
 * @param optimizer how a gradient becomes a step
 * @param schedule how the learning rate changes over the epochs
 * @param batchSize rows a step, or {@link #FULL_BATCH}
 * @param shuffle whether the training rows are put in a new random order each epoch
 * @param regularization what is added to the gradient, and its largest norm
 * @param epochs the most to run, at least 0
 * @param stop when to stop before
 */
public record TrainingPlan(
    Loss loss,
    Optimizer optimizer,
    Schedule schedule,
    int batchSize,
    boolean shuffle,
    Regularization regularization,
    int epochs,
    StopRule stop) {
  /** All training rows in one batch. */
  public static final int FULL_BATCH = 0;

  /** The same training towards another loss. */
  public TrainingPlan withLoss(Loss newLoss) {
    return new TrainingPlan(
        newLoss, optimizer, schedule, batchSize, shuffle, regularization, epochs, stop);
  }

  /** The same training by another optimizer. */
  public TrainingPlan withOptimizer(Optimizer newOptimizer) {
    return new TrainingPlan(
        loss, newOptimizer, schedule, batchSize, shuffle, regularization, epochs, stop);
  }

  /** The same training on another schedule. */
  public TrainingPlan withSchedule(Schedule newSchedule) {
    return new TrainingPlan(
        loss, optimizer, newSchedule, batchSize, shuffle, regularization, epochs, stop);
  }

  /** The same training with so many rows a step, or {@link #FULL_BATCH}. */
  public TrainingPlan withBatchSize(int newBatchSize) {
    return new TrainingPlan(
        loss, optimizer, schedule, newBatchSize, shuffle, regularization, epochs, stop);
  }

  /** The same training with or without a new order each epoch. */
  public TrainingPlan withShuffle(boolean newShuffle) {
    return new TrainingPlan(
        loss, optimizer, schedule, batchSize, newShuffle, regularization, epochs, stop);
  }

  /** The same training with something else done to the gradient. */
  public TrainingPlan withRegularization(Regularization newRegularization) {
    return new TrainingPlan(
        loss, optimizer, schedule, batchSize, shuffle, newRegularization, epochs, stop);
  }

  /** The same training for at most so many epochs. */
  public TrainingPlan withEpochs(int newEpochs) {
    return new TrainingPlan(
        loss, optimizer, schedule, batchSize, shuffle, regularization, newEpochs, stop);
  }

  /** The same training with other rules for its end. */
  public TrainingPlan withStop(StopRule newStop) {
    return new TrainingPlan(
        loss, optimizer, schedule, batchSize, shuffle, regularization, epochs, newStop);
  }

  /** How many rows a step takes where there are so many in all. */
  public int batchSizeFor(int rows) {
    return batchSize == FULL_BATCH ? rows : Math.min(batchSize, rows);
  }
}
