package org.netsketch.train;

import org.netsketch.data.Dataset;
import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.batch.BatchPass;
import org.netsketch.nn.batch.DropoutMasks;

/**
 * The gradient over a mini-batch of an experiment's training rows as the optimizer is given it:
 * with dropout, penalties and clipping.
 *
 * <p>It remembers nothing from one batch to the next, so that trainers of the same experiment share
 * it.
 */
final class BatchGradient {
  private final int rows;
  private final int batchSize;
  private final BatchPass pass;
  private final DropoutMasks masks;
  private final GradientRules rules;
  private final double[] gradient;

  BatchGradient(Preparation preparation) {
    TrainingPlan plan = preparation.experiment().training();
    Architecture architecture = preparation.start().architecture();
    Dataset training = preparation.scaled(preparation.split().training());
    rows = training.size();
    batchSize = plan.batchSizeFor(rows);
    pass =
        new BatchPass(architecture, plan.loss(), training.inputs(), training.targets(), batchSize);
    masks = new DropoutMasks(architecture, batchSize);
    rules = new GradientRules(architecture, plan.regularization());
    gradient = new double[architecture.parameterCount()];
  }

  /** How many training rows there are. */
  int rows() {
    return rows;
  }

  /** How many rows a batch has; the last one may have fewer. */
  int batchSize() {
    return batchSize;
  }

  /**
   * The gradient over the rows {@code order[from]} to {@code order[to - 1]}.
   *
   * @param random where dropout is drawn from
   * @return flat, in the order of the parameters; overwritten by the next batch
   */
  double[] of(double[] parameters, int[] order, int from, int to, NumpyRandom random) {
    masks.draw(random, to - from);
    pass.gradient(parameters, order, from, to, masks, gradient);
    rules.apply(parameters, gradient);
    return gradient;
  }
}
