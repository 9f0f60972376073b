package org.netsketch.train;

import java.util.Arrays;
import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Parameters;

/**
 * The way of the parameters through an epoch, a mini-batch a step: gradient, then optimizer. From
 * within an epoch there is a way back to its beginning.
 */
final class Descent {
  private final TrainingPlan plan;
  private final BatchGradient gradient;
  private final Parameters parameters;
  private final double[] wholeEpoch;
  private final int[] order;
  private final GradientSizes sizes;
  private NumpyRandom random;
  private Optimizer.Steps optimizer;
  private int position;
  private int visited;
  private Visit visit = Visit.NONE;
  private double rate = Double.NaN;

  /**
   * A way that begins.
   *
   * @param parameters where it begins; they are changed by each step
   */
  Descent(Preparation preparation, BatchGradient gradient, Parameters parameters) {
    this.gradient = gradient;
    this.parameters = parameters;
    plan = preparation.experiment().training();
    wholeEpoch = parameters.values().clone();
    order = new int[gradient.rows()];
    resetOrder();
    sizes = new GradientSizes(parameters.architecture(), batches());
    random = preparation.random().copy();
    optimizer = plan.optimizer().start(wholeEpoch.length);
  }

  /**
   * Has the random stream and, if it is of the same kind, the optimizer's memory of another way.
   */
  void goOnAs(Descent other) {
    Optimizer rule = plan.optimizer();
    if (rule.withLearningRate(1.0).equals(other.plan.optimizer().withLearningRate(1.0))) {
      optimizer = other.optimizer.copy();
    }
    random = other.random.copy();
  }

  /** Has the random stream and the optimizer's memory of a place that was kept. */
  void goOnFrom(Checkpoint checkpoint) {
    optimizer = checkpoint.optimizer();
    random = checkpoint.random();
  }

  BatchGradient gradient() {
    return gradient;
  }

  Parameters parameters() {
    return parameters;
  }

  /** The parameters of the last whole epoch, copied. */
  Parameters wholeEpoch() {
    return new Parameters(parameters.architecture(), wholeEpoch.clone());
  }

  Optimizer.Steps optimizer() {
    return optimizer;
  }

  NumpyRandom random() {
    return random;
  }

  /** Whether some but not all samples have been taken or gone through. */
  boolean isWithinEpoch() {
    return position > 0 || visited > 0;
  }

  /** Whether all mini-batches have been taken. */
  boolean isThrough() {
    return position == order.length;
  }

  /** How many mini-batches have been taken. */
  int batch() {
    return position / gradient.batchSize();
  }

  /** How many mini-batches an epoch has. */
  int batches() {
    return (order.length + gradient.batchSize() - 1) / gradient.batchSize();
  }

  /** Sets the epoch's learning rate and, where the rows are shuffled, their order. */
  void beginEpoch(int epoch) {
    rate = plan.schedule().rate(plan.optimizer().learningRate(), epoch, plan.epochs());
    if (plan.shuffle()) {
      resetOrder();
      random.shuffle(order);
    }
  }

  private void resetOrder() {
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /**
   * Goes through the next sample of the next mini-batch, which has yet to be taken.
   *
   * @return whether it is the last one of the batch
   */
  boolean visit() {
    visited++;
    int[] rows = Arrays.copyOfRange(order, position, position + visited);
    visit = new Visit(Arrays.stream(rows).boxed().toList(), batchEnd() - position);
    return visit.isThrough();
  }

  /** The samples gone through last; of none once a whole mini-batch was taken at once. */
  Visit visited() {
    return visit;
  }

  private int batchEnd() {
    return Math.min(position + gradient.batchSize(), order.length);
  }

  /** Takes the next mini-batch, or what is left of it to be gone through. */
  void step() {
    int to = batchEnd();
    if (visited < to - position) {
      visit = Visit.NONE;
    }
    visited = 0;
    double[] values = parameters.values();
    double[] derivatives = gradient.of(values, order, position, to, random);
    sizes.look(derivatives);
    optimizer.step(values, derivatives, rate);
    position = to;
  }

  /** The learning rate of the newest epoch; not a number before the first. */
  double rate() {
    return rate;
  }

  /** The sizes of the gradients since the last call. */
  double[] takeGradientSizes() {
    return sizes.take();
  }

  /** The epoch is whole: there is no way back beyond it. */
  void endEpoch() {
    position = 0;
    System.arraycopy(parameters.values(), 0, wholeEpoch, 0, wholeEpoch.length);
  }

  /** Undoes the steps since the last whole epoch. */
  void takeBack() {
    position = 0;
    visited = 0;
    visit = Visit.NONE;
    sizes.take();
    System.arraycopy(wholeEpoch, 0, parameters.values(), 0, wholeEpoch.length);
  }

  /** Gives the parameters other values, without another epoch. */
  void restore(Parameters best) {
    System.arraycopy(best.values(), 0, parameters.values(), 0, wholeEpoch.length);
  }
}
