package org.netsketch.train;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;
import org.netsketch.text.InvalidInput;

/**
 * A run under way: the parameters, which get better epoch by epoch, and the history of how good
 * they were.
 *
 * <p>An epoch is the textbook's: for each mini-batch forward, loss, backward, step. The same
 * experiment gives the same bits however and wherever it is run, in whole epochs or batch by batch.
 * A trainer is not safe for use by several threads.
 */
public final class Trainer {
  private final Preparation preparation;
  private final TrainingPlan plan;
  private final Descent descent;
  private final Measurement measurement;
  private final History history;
  private final StopWatcher watcher;
  private int epoch;
  private long nanoseconds;
  private boolean restored;
  private volatile boolean interrupted;
  private Optional<StopReason> stopped = Optional.empty();

  /**
   * A run at its start, with the scores before training in its history.
   *
   * @throws InvalidInput if the loss before training is not finite
   */
  public Trainer(Preparation preparation) {
    this(
        preparation,
        new Descent(preparation, new BatchGradient(preparation), preparation.start().copy()),
        new Examiner(preparation),
        History.of(preparation),
        new StopWatcher(preparation.experiment().training().stop()));
    record();
    if (history.size() == 0) {
      throw new InvalidInput("network", "startNotFinite");
    }
    if (stopped.isEmpty() && plan.epochs() == 0) {
      stopped = Optional.of(StopReason.EPOCHS);
    }
  }

  /** A run on its way; see {@link Continuation}. */
  Trainer(
      Preparation preparation,
      Descent descent,
      Examiner examiner,
      History history,
      StopWatcher watcher) {
    this.preparation = preparation;
    this.descent = descent;
    this.history = history;
    this.watcher = watcher;
    plan = preparation.experiment().training();
    measurement = new Measurement(descent, examiner, history);
    epoch = Math.max(0, history.size() - 1);
  }

  /** A run of the experiment at its start. */
  public static Trainer of(Experiment experiment) {
    return new Trainer(Preparation.of(experiment));
  }

  /** Goes on from here as if the run, to which it has returned, had never been further. */
  public void giveUpWhatFollowed() {
    history.forgetWhatFollows();
  }

  /** Runs until a rule or the last epoch ends it. */
  public StopReason run() {
    while (stopped.isEmpty()) {
      epoch();
    }
    return stopped.get();
  }

  /**
   * Runs one epoch, or what is left of it, and measures what came of it.
   *
   * @throws IllegalStateException if the run has ended
   */
  public void epoch() {
    long before = System.nanoTime();
    begin();
    while (!descent.isThrough() && !interrupted) {
      descent.step();
    }
    nanoseconds += System.nanoTime() - before;
    finish();
  }

  /**
   * Runs the next mini-batch alone; the history gets its entry when the epoch is whole.
   *
   * @throws IllegalStateException if the run has ended
   */
  public void batch() {
    long before = System.nanoTime();
    begin();
    descent.step();
    nanoseconds += System.nanoTime() - before;
    if (descent.isThrough()) {
      finish();
    } else if (!measurement.isFinite()) {
      descent.takeBack();
      end(StopReason.DIVERGED);
    }
  }

  /**
   * Goes through the next sample. With the last one of its mini-batch the step is taken, as {@link
   * #batch} takes it.
   *
   * @throws IllegalStateException if the run has ended
   */
  public void sample() {
    begin();
    if (descent.visit()) {
      batch();
    }
  }

  private void begin() {
    if (stopped.isPresent()) {
      throw new IllegalStateException("the run has ended: " + stopped.get().id());
    }
    if (!descent.isWithinEpoch()) {
      descent.beginEpoch(epoch);
    }
  }

  private void finish() {
    if (interrupted) {
      descent.takeBack();
      end(StopReason.INTERRUPTED);
    } else {
      record();
    }
  }

  /**
   * Takes in the epoch that is whole now: measured, kept in the history, looked at by the rules.
   */
  void record() {
    double[] gradientSizes = descent.takeGradientSizes();
    if (!history.reveal() && !measurement.enter(gradientSizes)) {
      descent.takeBack();
      end(StopReason.DIVERGED);
      return;
    }
    descent.endEpoch();
    epoch = history.size() - 1;
    if (epoch == 0) {
      return;
    }
    Optional<StopReason> reason = watcher.look(history, parameters());
    if (history.knowsMore()) {
      return; // the run went on from here, and so it does again
    }
    reason.ifPresent(this::end);
    if (stopped.isEmpty() && epoch >= plan.epochs()) {
      end(StopReason.EPOCHS);
    }
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
            best -> {
              restored = true;
              descent.restore(best);
            });
  }

  /**
   * Goes on where this run stands, with other data, another learning rate or another end: for a
   * person who changes them while training. The network must have kept its shape, and the data
   * their kind. What the optimizer remembers is lost if it is another one; the rest of an epoch
   * under way is left out. Early stopping begins to count anew if the data have changed; if it
   * would end the run at once, it waits from here.
   *
   * @param earlier gives the parameters of an epoch before, if they can be had: a rule that is new
   *     to the run may have to give back the best
   */
  public Trainer goOnWith(Preparation changed, IntFunction<Optional<Parameters>> earlier) {
    Parameters start = isWithinEpoch() ? parameters().copy() : descent.wholeEpoch();
    return Continuation.of(this, changed, start, earlier);
  }

  /**
   * Goes on where this run stands, with one weight or bias set by hand.
   *
   * @throws InvalidInput if the loss is not finite with it
   */
  public Trainer goOnWith(ParameterPlace place, double value) {
    Parameters start = parameters().with(place, value);
    Trainer next = Continuation.of(this, preparation, start, epoch -> Optional.empty());
    if (next.history.size() <= epoch) {
      throw new InvalidInput("", "parameterNotFinite", Double.toString(value));
    }
    return next;
  }

  /**
   * Where the run stands, to come back to. Within an epoch there is no such place, nor after a run
   * has diverged.
   *
   * @throws IllegalStateException within an epoch
   */
  public Checkpoint checkpoint() {
    if (isWithinEpoch()) {
      throw new IllegalStateException("within an epoch");
    }
    return new Checkpoint(
        preparation, epoch, parameters(), descent.optimizer(), descent.random(), watcher);
  }

  /**
   * Another trainer, which stands where this run once stood. It comes to the same bits again, and
   * does not measure again what this one has in its history.
   */
  public Trainer returnTo(Checkpoint checkpoint) {
    return checkpoint.preparation().equals(preparation)
        ? Continuation.from(checkpoint, history, descent.gradient(), measurement.examiner())
        : Continuation.from(checkpoint, history);
  }

  /** Why the run ended, if it has. */
  public Optional<StopReason> stopped() {
    return stopped;
  }

  /** The number of epochs run, all of them finite. */
  public int epochs() {
    return epoch;
  }

  /** The best epoch so far, by the patience rule, if there is one. */
  public OptionalInt bestEpoch() {
    return watcher.bestEpoch() > 0 ? OptionalInt.of(watcher.bestEpoch()) : OptionalInt.empty();
  }

  /** The epoch from which on the patience rule waits for a better one: the best, or a later one. */
  public int waitsFrom() {
    return watcher.waitsFrom();
  }

  /** Where the run stands: at the newest epoch, within one, or back at the best. */
  public Moment moment() {
    return isWithinEpoch()
        ? measurement.withinEpoch(epoch)
        : measurement.wholeEpoch(standing(), parameters().copy(), descent.visited());
  }

  /** Whether some but not all samples of an epoch have been run or gone through. */
  public boolean isWithinEpoch() {
    return descent.isWithinEpoch();
  }

  /** The epoch whose parameters the run has: the newest, or the best that was given back. */
  public int standing() {
    return restored ? watcher.bestEpoch() : epoch;
  }

  /** The newest whole epoch, whatever was given back at the end. */
  public Moment newestEpoch() {
    return measurement.wholeEpoch(epoch, descent.wholeEpoch(), Visit.NONE);
  }

  /** A whole epoch of a run with other data, as good as it is with the data of this one. */
  public Moment measuredHere(Moment other) {
    return measurement.ofOther(other.epoch(), other.parameters());
  }

  /** The current parameters, not a copy; at the end those that the stop rule gives back. */
  public Parameters parameters() {
    return descent.parameters();
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

  Descent descent() {
    return descent;
  }

  StopWatcher watcher() {
    return watcher;
  }

  /** Counts the time of a run that it goes on from. */
  void takeTimeOf(Trainer before) {
    nanoseconds = before.nanoseconds;
  }
}
