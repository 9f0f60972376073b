package org.netsketch.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.data.Split;
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

  /** No epoch is wished for. */
  private static final int NONE = -1;

  private static final double WARM_UP_SECONDS = 20;

  private final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<InvalidInput>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final AtomicReference<Update> slot = new AtomicReference<>();
  private final AtomicReference<InvalidInput> fault = new AtomicReference<>();
  private final TrainingThread thread =
      new TrainingThread(() -> isDone(this::approach), () -> isDone(this::trainEpoch));
  private final AtomicInteger wish = new AtomicInteger(NONE);
  private int lookedAt = NONE;

  // What follows belongs to the training thread.
  private LiveRun live;
  private Optional<Baseline> baseline = Optional.empty();
  private boolean trains;
  private int published;
  private int number;

  /** A session that begins with an experiment. */
  public Session(Experiment first) {
    restart(first);
    Thread warmUp = new Thread(() -> Acceleration.warmUp(WARM_UP_SECONDS), "warm-up");
    warmUp.setDaemon(true);
    warmUp.start();
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

  /** Takes in what the training thread has left since the last call. */
  public void refresh() {
    InvalidInput newFault = fault.getAndSet(null);
    if (newFault != null) {
      problem.set(Optional.of(newFault));
    }
    Update update = slot.getAndSet(null);
    if (update == null) {
      return;
    }
    Run shown = run.get();
    History history;
    if (shown == null || shown.number() != update.number) {
      boolean validation = update.preparation.split().validationRows().length > 0;
      history = new History(validation, update.preparation.split().all().hasClasses());
      lookedAt = NONE;
    } else {
      history = shown.history();
    }
    history.append(update.snapshot);
    if (update.snapshot.epoch() == lookedAt) {
      lookedAt = NONE;
    }
    run.set(
        new Run(
            update.number,
            update.preparation,
            update.baseline,
            history,
            update.snapshot,
            update.looksBack,
            update.firstEpoch));
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
    order(() -> trains = false);
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
          if (live.isUnderWay()) {
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
      orderOfRun(
          () -> {
            trains = false;
            live.lookAt(wish.getAndSet(NONE));
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
    begin(changed, () -> new LiveRun(Preparation.of(changed)));
  }

  /**
   * Goes on with a changed experiment from where the run stands: with other data or another
   * learning rate. A run that has not begun, or whose network does not fit any more, begins anew.
   */
  public void goOnWith(Experiment changed) {
    begin(
        changed,
        () -> {
          Preparation preparation =
              live == null ? Preparation.of(changed) : live.preparation().changedTo(changed);
          if (live == null || !live.canGoOnWith(preparation)) {
            return new LiveRun(preparation);
          }
          live.goOnWith(preparation);
          return live;
        });
  }

  /** Adds a sample to the data, and goes on. */
  public void addPoint(double[] input, double[] target) {
    Dataset rows = rows();
    editRows(append(rows.inputs(), input), append(rows.targets(), target));
  }

  /** Takes a row out of the data, unless it is the last one, and goes on. */
  public void removePoint(int row) {
    Dataset rows = rows();
    if (rows.size() > 1) {
      editRows(without(rows.inputs(), row), without(rows.targets(), row));
    }
  }

  private Dataset rows() {
    if (experiment.get().data().source() instanceof DataSource.Points points) {
      return points.dataset();
    }
    return run.get().preparation().split().all();
  }

  private void editRows(double[][] inputs, double[][] targets) {
    Dataset rows = rows();
    DataPlan plan = experiment.get().data();
    DataSource edited =
        new DataSource.Points(
            new Dataset(inputs, targets, rows.inputNames(), rows.targetNames(), rows.classes()));
    goOnWith(
        experiment.get().withData(new DataPlan(edited, plan.validation(), plan.standardize())));
  }

  private static double[][] append(double[][] rows, double[] row) {
    double[][] longer = Arrays.copyOf(rows, rows.length + 1);
    longer[rows.length] = row;
    return longer;
  }

  private static double[][] without(double[][] rows, int row) {
    List<double[]> kept = new ArrayList<>(Arrays.asList(rows));
    kept.remove(row);
    return kept.toArray(double[][]::new);
  }

  private void begin(Experiment changed, Supplier<LiveRun> beginning) {
    experiment.set(changed);
    problem.set(Optional.empty());
    order(
        () -> {
          LiveRun begun = beginning.get();
          Split split = begun.preparation().split();
          Optional<Baseline> line = Baseline.of(split.training(), split.validation());
          live = begun;
          baseline = line;
          trains = trains && live.isUnderWay();
          fault.set(null);
          beginAnew();
        });
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
        () -> {
          if (live != null) {
            what.run();
          }
        });
  }

  /** Has something done on the training thread, and shows what came of it. */
  private void order(Runnable what) {
    thread.order(
        () -> {
          boolean done =
              isDone(
                  () -> {
                    what.run();
                    return true;
                  });
          if (live != null) {
            isDone(
                () -> {
                  publish();
                  return done;
                });
          }
        });
  }

  /**
   * Does some work of the training thread. Whatever goes wrong ends the work and not the thread,
   * for without it the window would be dead.
   *
   * @return what the work gives; false if it failed
   */
  private boolean isDone(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (InvalidInput e) {
      fault.set(e);
    } catch (OutOfMemoryError e) {
      fault.set(new InvalidInput("", "outOfMemory"));
    } catch (RuntimeException e) {
      fault.set(new InvalidInput("", "internal", e.toString()));
    }
    trains = false;
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
    if (!trains) {
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
