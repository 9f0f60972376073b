package org.netsketch.train;

import java.util.Optional;
import org.netsketch.data.Dataset;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.batch.BatchPass;
import org.netsketch.nn.batch.DropoutMasks;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment.TrainingPlan;

/**
 * A run under way: the parameters, which get better epoch by epoch, and the history of how good
 * they were.
 *
 * <p>An epoch is the textbook's: for each mini-batch forward, loss, backward, step. The same
 * experiment gives the same bits however and wherever it is run. A trainer is not safe for use by
 * several threads.
 */
public final class Trainer {
  private final Preparation preparation;
  private final TrainingPlan plan;
  private final Parameters parameters;
  private final Examiner examiner;
  private final History history;
  private final StopWatcher watcher;
  private final BatchPass pass;
  private final GradientRules gradientRules;
  private Optimizer.Steps optimizer;
  private final DropoutMasks masks;
  private final double[] gradient;
  private final double[] lastFinite;
  private final int[] order;
  private final int batchSize;
  private int epoch;
  private long nanoseconds;
  private volatile boolean interrupted;
  private Optional<StopReason> stopped = Optional.empty();

  /**
   * A run at its start, with the scores before training in its history.
   *
   * @throws InvalidInput if the loss before training is not finite
   */
  public Trainer(Preparation preparation) {
    this(preparation, preparation.start().copy());
    record();
    if (history.size() == 0) {
      throw new InvalidInput("network", "startNotFinite");
    }
    if (stopped.isEmpty() && plan.epochs() == 0) {
      stopped = Optional.of(StopReason.EPOCHS);
    }
  }

  private Trainer(Preparation preparation, Parameters parameters) {
    this.preparation = preparation;
    this.parameters = parameters;
    plan = preparation.experiment().training();
    Dataset training = preparation.scaled(preparation.split().training());
    order = new int[training.size()];
    batchSize =
        plan.batchSize() == TrainingPlan.FULL_BATCH
            ? order.length
            : Math.min(plan.batchSize(), order.length);
    resetOrder();
    pass =
        new BatchPass(
            parameters.architecture(),
            plan.loss(),
            training.inputs(),
            training.targets(),
            batchSize);
    masks = new DropoutMasks(parameters.architecture(), batchSize);
    gradientRules = new GradientRules(parameters.architecture(), plan.regularization());
    optimizer = plan.optimizer().start(parameters.values().length);
    gradient = new double[parameters.values().length];
    lastFinite = parameters.values().clone();
    examiner = new Examiner(preparation);
    history = new History(examiner.hasValidation(), training.hasClasses());
    watcher = new StopWatcher(plan.stop());
  }

  /** A run of the experiment at its start. */
  public static Trainer of(Experiment experiment) {
    return new Trainer(Preparation.of(experiment));
  }

  /**
   * Goes on where this run stands, with other data, another learning rate or another end: for a
   * person who changes them while training. The network must have kept its shape, and the data
   * their kind. What the optimizer remembers is lost if it is another one.
   */
  public Trainer goOnWith(Preparation changed) {
    return goOn(changed, parameters.copy());
  }

  /**
   * Goes on where this run stands, with one weight or bias set by hand.
   *
   * @throws InvalidInput if the loss is not finite with it
   */
  public Trainer goOnWith(ParameterPlace place, double value) {
    Trainer next = goOn(preparation, parameters.with(place, value));
    if (next.history.size() < history.size()) {
      throw new InvalidInput("", "parameterNotFinite", Double.toString(value));
    }
    return next;
  }

  private Trainer goOn(Preparation changed, Parameters from) {
    Trainer next = new Trainer(changed, from);
    boolean sameOptimizer =
        changed.experiment().training().optimizer().id().equals(plan.optimizer().id());
    if (sameOptimizer) {
      next.optimizer = optimizer;
    }
    // The newest entry is measured again, for it may be of other data.
    next.history.addFirst(history.size() - 1, history);
    next.nanoseconds = nanoseconds;
    next.record();
    return next;
  }

  /** Runs until a rule or the last epoch ends it. */
  public StopReason run() {
    while (stopped.isEmpty()) {
      epoch();
    }
    return stopped.get();
  }

  /**
   * Runs one epoch and measures what came of it.
   *
   * @throws IllegalStateException if the run has ended
   */
  public void epoch() {
    if (stopped.isPresent()) {
      throw new IllegalStateException("the run has ended: " + stopped.get().id());
    }
    long before = System.nanoTime();
    double rate = plan.schedule().rate(plan.optimizer().learningRate(), epoch, plan.epochs());
    if (plan.shuffle()) {
      resetOrder();
      preparation.random().shuffle(order);
    }
    for (int from = 0; from < order.length && !interrupted; from += batchSize) {
      step(from, Math.min(from + batchSize, order.length), rate);
    }
    nanoseconds += System.nanoTime() - before;
    if (interrupted) {
      takeBack();
      end(StopReason.INTERRUPTED);
    } else {
      record();
    }
  }

  private void step(int from, int to, double rate) {
    masks.draw(preparation.random(), to - from);
    pass.gradient(parameters.values(), order, from, to, masks, gradient);
    gradientRules.apply(parameters.values(), gradient);
    optimizer.step(parameters.values(), gradient, rate);
  }

  private void resetOrder() {
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  private void record() {
    Scores training = examiner.training(parameters);
    Scores validation = examiner.validation(parameters);
    boolean finite =
        training.areFinite()
            && (!examiner.hasValidation() || validation.areFinite())
            && parameters.areFinite();
    if (!finite) {
      takeBack();
      end(StopReason.DIVERGED);
      return;
    }
    System.arraycopy(parameters.values(), 0, lastFinite, 0, lastFinite.length);
    history.add(training, validation);
    epoch = history.size() - 1;
    if (epoch > 0) {
      watcher.look(history, parameters).ifPresent(this::end);
    }
    if (stopped.isEmpty() && epoch > 0 && epoch >= plan.epochs()) {
      end(StopReason.EPOCHS);
    }
  }

  /** Undoes the steps since the last whole, finite epoch. */
  private void takeBack() {
    System.arraycopy(lastFinite, 0, parameters.values(), 0, lastFinite.length);
  }

  /**
   * Ends the run after its current mini-batch, at the last whole epoch. The one method that another
   * thread may call.
   */
  public void interrupt() {
    interrupted = true;
  }

  private void end(StopReason reason) {
    stopped = Optional.of(reason);
    if (reason == StopReason.DIVERGED || reason == StopReason.INTERRUPTED) {
      return; // the parameters are those of the last whole, finite epoch
    }
    watcher
        .restored()
        .ifPresent(
            best -> System.arraycopy(best.values(), 0, parameters.values(), 0, lastFinite.length));
  }

  /** Why the run ended, if it has. */
  public Optional<StopReason> stopped() {
    return stopped;
  }

  /** The number of epochs run, all of them finite. */
  public int epochs() {
    return epoch;
  }

  /** The current parameters, not a copy; at the end those that the stop rule gives back. */
  public Parameters parameters() {
    return parameters;
  }

  /** What was measured, from before training to now. */
  public History history() {
    return history;
  }

  /** What the run was made from. */
  public Preparation preparation() {
    return preparation;
  }

  /** The time spent in training alone, without measuring, in seconds. */
  public double seconds() {
    return nanoseconds / 1e9;
  }
}
