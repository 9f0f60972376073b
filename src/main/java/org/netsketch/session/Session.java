package org.netsketch.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.netsketch.data.DataSource;
import org.netsketch.data.Split;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.batch.Acceleration;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Baseline;
import org.netsketch.train.Experiment;
import org.netsketch.train.History;
import org.netsketch.train.Preparation;
import org.netsketch.train.Snapshot;

/**
 * The one live state behind the window: an experiment, its run, and whether it is playing.
 *
 * <p>All methods and properties belong to the window's thread. Training goes on in a thread of its
 * own, which leaves its newest state in a slot; {@link #refresh}, called once a frame, empties it.
 * If the slot is still full, a newer state takes the place of the older one and brings its entries
 * along: frames may drop, numbers never.
 */
public final class Session implements AutoCloseable {

  /** What the training thread hands over. */
  private record Update(
      int number,
      Preparation preparation,
      Optional<Baseline> baseline,
      Snapshot snapshot,
      boolean looksBack,
      int firstEpoch,
      boolean playing) {}

  /** What went wrong, and the experiment for which it did; null for none. */
  private record Fault(InvalidInput problem, Experiment experiment) {}

  /** No epoch is wished for. */
  private static final int NONE = -1;

  private static final double WARM_UP_SECONDS = 20;

  /** Frames for which the processor is left to the window, which is being built. */
  private static final int FRAMES_BEFORE_WARM_UP = 30;

  private final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<InvalidInput>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final AtomicReference<Update> slot = new AtomicReference<>();
  private final AtomicReference<Fault> fault = new AtomicReference<>();
  private final TrainingThread thread =
      new TrainingThread(() -> isDone(null, this::approach), () -> isDone(null, this::trainEpoch));
  private final AtomicInteger wish = new AtomicInteger(NONE);
  private int lookedAt = NONE;
  private int frames;
  private final DataDesk desk = new DataDesk(this);
  private Change newest = new Change();

  // What follows belongs to the training thread.
  private LiveRun live;
  private Optional<Baseline> baseline = Optional.empty();
  private boolean trains;
  private boolean starved;
  private int published;
  private int number;

  /** A session that begins with an experiment. */
  public Session(Experiment first) {
    restart(first);
  }

  /** The experiment as it was last asked for. */
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment.getReadOnlyProperty();
  }

  /** The run as it was at the last refresh; null before the first. */
  public ReadOnlyObjectProperty<Run> runProperty() {
    return run.getReadOnlyProperty();
  }

  /** Whether epochs follow each other. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** Why the last change could not be carried out, if it could not. */
  public ReadOnlyObjectProperty<Optional<InvalidInput>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Tells of something that a person gave and that could not be taken. */
  public void report(InvalidInput newProblem) {
    problem.set(Optional.of(newProblem));
  }

  /** Where the data are edited. */
  public DataDesk desk() {
    return desk;
  }

  /** Takes in what the training thread has left since the last call. */
  public void refresh() {
    if (++frames == FRAMES_BEFORE_WARM_UP) {
      warmUp();
    }
    Fault newFault = fault.getAndSet(null);
    Update update = slot.getAndSet(null);
    if (update != null) {
      take(update);
    }
    if (newFault != null) {
      problem.set(Optional.of(newFault.problem));
      takeBack(newFault.experiment);
    }
  }

  private static void warmUp() {
    Thread thread = new Thread(() -> Acceleration.warmUp(WARM_UP_SECONDS), "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  /** What could not be run is not kept, for every further change would build on it. */
  private void takeBack(Experiment failed) {
    if (failed != null && failed.equals(experiment.get()) && run.get() != null) {
      experiment.set(run.get().preparation().experiment());
    }
  }

  private void take(Update update) {
    Run shown = run.get();
    boolean isNew = shown == null || shown.number() != update.number;
    History history;
    if (isNew) {
      history = History.of(update.preparation);
      lookedAt = NONE;
    } else {
      history = shown.history();
    }
    history.append(update.snapshot);
    if (update.snapshot.epoch() == lookedAt) {
      lookedAt = NONE;
    }
    Run newer =
        new Run(
            update.number,
            update.preparation,
            update.baseline,
            history,
            update.snapshot,
            update.looksBack,
            update.firstEpoch);
    if (isNew) {
      desk.show(newer);
      if (update.preparation.experiment().equals(experiment.get())) {
        problem.set(Optional.empty()); // what was wrong with an earlier one is over
      }
    }
    run.set(newer);
    playing.set(update.playing);
  }

  /** Lets epochs follow each other from the one that is shown until the run ends. */
  public void play() {
    orderOfRun(
        () -> {
          standHere();
          trains = live.isUnderWay();
        });
  }

  /** Stops after the current epoch. */
  public void pause() {
    orderOfRun(() -> trains = false);
  }

  /** Runs a single epoch from the one that is shown, or what is left of it. */
  public void step() {
    runOnce(LiveRun::epoch);
  }

  /** Runs a single mini-batch. */
  public void stepBatch() {
    runOnce(LiveRun::batch);
  }

  private void runOnce(Consumer<LiveRun> part) {
    orderOfRun(
        () -> {
          trains = false;
          standHere();
          if (!starved && live.isUnderWay()) {
            part.accept(live);
          }
        });
  }

  /**
   * Pauses and shows an epoch of the run, the nearest there is. Until it is worked out, one that is
   * at hand is shown; of several epochs asked for in the meantime only the last one counts.
   */
  public void showEpoch(int epoch) {
    lookedAt = Math.max(0, epoch);
    if (wish.getAndSet(lookedAt) == NONE) {
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

  /** Shows the epoch so many after the one that is shown or was last asked for. */
  public void showEpochBy(int epochs) {
    Run shown = run.get();
    if (shown != null) {
      int from = lookedAt == NONE ? shown.snapshot().epoch() : lookedAt;
      boolean within = lookedAt == NONE && shown.snapshot().moment().batch() > 0;
      // One back from within an epoch is its beginning.
      showEpoch(Math.min(from + epochs + (within && epochs < 0 ? 1 : 0), shown.epochs()));
    }
  }

  /** Goes back to the start of the same run. */
  public void reset() {
    restart(experiment.get());
  }

  /** Sets how fast epochs follow each other. */
  public void setSpeed(Speed speed) {
    thread.setSpeed(speed);
  }

  /** Begins a run of another experiment; it plays on if it was playing. */
  public void restart(Experiment changed) {
    announce(changed);
    order(changed, () -> carryOut(changed, () -> new LiveRun(Preparation.of(changed))));
  }

  /**
   * Goes on with a changed experiment from where the run stands: with other data or another
   * learning rate. A run that has not begun, or whose network does not fit any more, begins anew.
   */
  public void goOnWith(Experiment changed) {
    announce(changed);
    if (newest.replacedBy(changed)) {
      return;
    }
    Change change = new Change();
    change.wanted.set(changed);
    thread.order(
        () -> {
          Experiment wanted = change.wanted.getAndSet(null);
          carryOutAndShow(wanted, () -> carryOut(wanted, () -> furtherOn(wanted)));
        });
    newest = change;
  }

  /** Sets a weight or a bias of the network by hand; the run goes on from there. */
  public void setParameter(ParameterPlace place, double value) {
    problem.set(Optional.empty());
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

  private void announce(Experiment changed) {
    desk.follow(experiment.get(), changed);
    experiment.set(changed);
    problem.set(Optional.empty());
  }

  private void carryOut(Experiment changed, Supplier<LiveRun> beginning) {
    starved = hasNothingToLearnFrom(changed);
    if (starved) {
      return; // what is there stays, and training goes on with the first points
    }
    LiveRun begun = beginning.get();
    Split split = begun.preparation().split();
    Optional<Baseline> line = Baseline.of(split.training(), split.validation());
    live = begun;
    baseline = line;
    trains = trains && live.isUnderWay();
    fault.set(null);
    beginAnew();
  }

  /** Whether a person has taken so many points away that none is left to train on. */
  private static boolean hasNothingToLearnFrom(Experiment experiment) {
    double aside = experiment.data().validation().fraction();
    return experiment.data().source() instanceof DataSource.Points points
        && Split.trainingRows(points.dataset().size(), aside) == 0;
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

  private void publish() {
    trains = trains && live.isUnderWay(); // a change may have ended the run
    Update waiting = slot.getAndSet(null);
    boolean sameRun = waiting != null && waiting.number == number;
    int first = sameRun ? waiting.snapshot.firstEntry() : published;
    slot.set(
        new Update(
            number,
            live.preparation(),
            baseline,
            live.snapshot(first),
            live.looksBack(),
            live.firstEpoch(),
            trains));
    published = live.entries();
  }

  /** Ends the training thread. */
  @Override
  public void close() {
    thread.close();
  }
}
