package org.netsketch.session;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.netsketch.data.Split;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Baseline;
import org.netsketch.train.Experiment;
import org.netsketch.train.Preparation;
import org.netsketch.train.RateTrial;
import org.netsketch.train.Replay;
import org.netsketch.train.Snapshot;

/**
 * Has the run on the training thread: orders come in from the window's thread, are carried out
 * between two epochs, and the newest state is left in a slot that the window empties.
 *
 * <p>If the slot is still full, a newer state takes the place of the older one and brings its
 * entries along: frames may drop, numbers never.
 */
final class Conductor implements AutoCloseable {

  /** What is handed over to the window. */
  record Update(
      int number,
      Preparation preparation,
      Optional<Baseline> baseline,
      Snapshot snapshot,
      boolean looksBack,
      int firstEpoch,
      int dataSince,
      boolean playing,
      OptionalDouble calmerRate) {}

  /** What went wrong, and the experiment for which it did; null for none. */
  record Fault(InvalidInput problem, Experiment experiment) {}

  /** No epoch is wished for. */
  private static final int NONE = -1;

  private final AtomicReference<Update> slot = new AtomicReference<>();
  private final AtomicReference<Fault> fault = new AtomicReference<>();
  private final AtomicReference<Replay> replay = new AtomicReference<>();
  private final AtomicInteger wish = new AtomicInteger(NONE);
  private final TrainingThread thread =
      new TrainingThread(() -> isDone(null, this::approach), () -> isDone(null, this::trainEpoch));

  // This belongs to the window's thread.
  private Change newest = new Change();

  // What follows belongs to the training thread.
  private LiveRun live;
  private Optional<Baseline> baseline = Optional.empty();
  private OptionalDouble calmerRate = OptionalDouble.empty();
  private int triedFor = NONE;
  private boolean trains;
  private boolean starved;
  private Experiment starvedBy;
  private int published;
  private int number;

  /** The newest state, once; null if there is none since the last call. */
  Update takeUpdate() {
    return slot.getAndSet(null);
  }

  /** What has gone wrong since the last call; null for nothing. */
  Fault takeFault() {
    return fault.getAndSet(null);
  }

  void setSpeed(Speed speed) {
    thread.setSpeed(speed);
  }

  void play() {
    orderOfRun(
        () -> {
          standHere();
          trains = live.isUnderWay();
        });
  }

  void pause() {
    orderOfRun(() -> trains = false);
  }

  /** Has a part of the run carried out, from the epoch that is shown on; then it pauses. */
  void runOnce(Consumer<LiveRun> part) {
    orderOfRun(
        () -> {
          trains = false;
          standHere();
          if (!starved && live.isUnderWay()) {
            part.accept(live);
          }
        });
  }

  /** Pauses and looks at an epoch; of several asked for in the meantime only the last counts. */
  void showEpoch(int epoch) {
    if (wish.getAndSet(epoch) == NONE) {
      order(
          null,
          () -> {
            int wanted = wish.getAndSet(NONE);
            if (live != null) {
              trains = false;
              live.lookAt(wanted);
            }
          });
    }
  }

  /** Has the run so far handed over, to be gone through by another thread. */
  void askForReplay() {
    orderOfRun(() -> replay.set(live.replay()));
  }

  /** What was asked for, once; null if it is not there yet. */
  Replay takeReplay() {
    return replay.getAndSet(null);
  }

  /** Begins a run of another experiment; it plays on if it was playing. */
  void restart(Experiment changed) {
    order(changed, () -> carryOut(changed, () -> new LiveRun(Preparation.of(changed)), true));
  }

  /** Goes on with a changed experiment from where the run stands, if it can. */
  void goOnWith(Experiment changed) {
    if (newest.replacedBy(changed)) {
      return;
    }
    Change change = new Change();
    change.wanted.set(changed);
    thread.order(
        () -> {
          Experiment wanted = change.wanted.getAndSet(null);
          carryOutAndShow(wanted, () -> carryOut(wanted, () -> furtherOn(wanted), false));
        });
    newest = change;
  }

  void setParameter(ParameterPlace place, double value) {
    orderOfRun(
        () -> {
          if (live.setParameter(place, value)) {
            trains = trains && live.isUnderWay();
            beginAnew();
          }
        });
  }

  private LiveRun furtherOn(Experiment changed) {
    Preparation preparation =
        live == null ? Preparation.of(changed) : live.preparation().changedTo(changed);
    if (live == null || !live.canGoOnWith(preparation)) {
      return new LiveRun(preparation);
    }
    live.goOnWith(preparation);
    return live;
  }

  /**
   * A change that is yet to be made. Another one of its kind that follows at once takes its place:
   * the strokes of a brush come quicker than a long epoch ends.
   */
  private static final class Change {
    private final AtomicReference<Experiment> wanted = new AtomicReference<>();

    /** Whether it is not too late to ask for something else. */
    boolean replacedBy(Experiment changed) {
      return wanted.getAndUpdate(waiting -> waiting == null ? null : changed) != null;
    }
  }

  private void carryOut(Experiment changed, Supplier<LiveRun> beginning, boolean anew) {
    starved = changed.hasNoPoints();
    starvedBy = changed;
    if (starved && !anew) {
      return; // the network that is there stays, and training goes on with the first points
    }
    LiveRun begun = starved ? new LiveRun(Preparation.withoutRows(changed)) : beginning.get();
    Split split = begun.preparation().split();
    Optional<Baseline> line =
        starved ? Optional.empty() : Baseline.of(split.training(), split.validation());
    live = begun;
    baseline = line;
    trains = trains && live.isUnderWay();
    fault.set(null);
    beginAnew();
  }

  /** Has the run go on from the epoch that is shown; those after it are given up. */
  private void standHere() {
    if (live.standHere()) {
      beginAnew();
    }
  }

  /** The window is to have the whole history once more. */
  private void beginAnew() {
    published = 0;
    number++;
  }

  /** Has something done with the run, if there is one. */
  private void orderOfRun(Runnable what) {
    order(
        null,
        () -> {
          if (live != null) {
            what.run();
          }
        });
  }

  /** Has something done on the training thread, for an experiment or for none. */
  private void order(Experiment changed, Runnable what) {
    newest = new Change();
    thread.order(() -> carryOutAndShow(changed, what));
  }

  private void carryOutAndShow(Experiment changed, Runnable what) {
    isDone(
        changed,
        () -> {
          what.run();
          return true;
        });
    if (live != null) {
      isDone(
          null,
          () -> {
            publish();
            return true;
          });
    }
  }

  /**
   * Does some work of the training thread. Whatever goes wrong ends the work and not the thread,
   * for without it the window would be dead.
   *
   * @param changed the experiment that the work is for; null for none
   * @return what the work gives; false if it failed
   */
  private boolean isDone(Experiment changed, BooleanSupplier work) {
    InvalidInput problemFound;
    try {
      return work.getAsBoolean();
    } catch (InvalidInput e) {
      problemFound = e;
    } catch (OutOfMemoryError e) {
      problemFound = new InvalidInput("", "outOfMemory");
    } catch (RuntimeException e) {
      problemFound = new InvalidInput("", "internal", e.toString());
    }
    fault.set(new Fault(problemFound, changed));
    trains = trains && changed != null;
    return false;
  }

  private boolean approach() {
    if (live == null || !live.isOnTheWay()) {
      return false;
    }
    live.approach();
    if (!live.isOnTheWay()) {
      publish();
    }
    return true;
  }

  private boolean trainEpoch() {
    if (!trains || starved) {
      return false;
    }
    live.epoch();
    trains = live.isUnderWay();
    if (!trains || slot.get() == null) {
      publish();
    }
    return trains;
  }

  /** Shows where the run stands, and once it has diverged, what would have been better. */
  private void publish() {
    handOver(triedFor == number ? calmerRate : OptionalDouble.empty());
    if (live.hasDiverged() && triedFor != number) {
      triedFor = number;
      calmerRate = RateTrial.calmerRate(live.preparation().experiment());
      handOver(calmerRate);
    }
  }

  private void handOver(OptionalDouble rate) {
    trains = trains && live.isUnderWay(); // a change may have ended the run
    Update waiting = slot.getAndSet(null);
    boolean sameRun = waiting != null && waiting.number == number;
    int first = sameRun ? waiting.snapshot.firstEntry() : published;
    slot.set(
        new Update(
            number,
            starved ? live.preparation().with(starvedBy) : live.preparation(),
            starved ? Optional.empty() : baseline,
            live.snapshot(first),
            live.looksBack(),
            live.firstEpoch(),
            live.dataSince(),
            trains,
            rate));
    published = live.entries();
  }

  /** Ends the training thread. */
  @Override
  public void close() {
    thread.close();
  }
}
