package org.netsketch.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.batch.Acceleration;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Baseline;
import org.netsketch.train.Experiment;
import org.netsketch.train.History;
import org.netsketch.train.Preparation;
import org.netsketch.train.Snapshot;
import org.netsketch.train.Trainer;

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
      boolean playing) {}

  private static final double WARM_UP_SECONDS = 20;

  private final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<InvalidInput>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final AtomicReference<Update> slot = new AtomicReference<>();
  private final AtomicReference<InvalidInput> fault = new AtomicReference<>();
  private final TrainingThread thread = new TrainingThread(this::trainEpoch);

  // What follows belongs to the training thread.
  private Trainer trainer;
  private Optional<Baseline> baseline = Optional.empty();
  private boolean trains;
  private boolean setByHand; // a parameter, since the start
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
    if (shown == null || shown.number() != update.number) {
      boolean validation = update.preparation.split().validationRows().length > 0;
      History history = new History(validation, update.preparation.split().all().hasClasses());
      shown = new Run(update.number, update.preparation, update.baseline, history, update.snapshot);
    }
    run.set(shown.with(update.snapshot));
    playing.set(update.playing);
  }

  /** Lets epochs follow each other until the run ends. */
  public void play() {
    order(() -> trains = trainer.stopped().isEmpty());
  }

  /** Stops after the current epoch. */
  public void pause() {
    order(() -> trains = false);
  }

  /** Runs a single epoch. */
  public void step() {
    order(
        () -> {
          trains = false;
          if (trainer.stopped().isEmpty()) {
            trainer.epoch();
          }
        });
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
    begin(changed, this::start);
  }

  private Trainer start(Preparation preparation) {
    Trainer first = new Trainer(preparation);
    setByHand = false;
    return first;
  }

  /**
   * Goes on with a changed experiment from where the run stands: with other data or another
   * learning rate. A run that has not begun, or whose network does not fit any more, begins anew.
   */
  public void goOnWith(Experiment changed) {
    begin(
        changed,
        preparation -> {
          boolean fits =
              trainer != null
                  && (trainer.epochs() > 0 || setByHand)
                  && trainer.parameters().architecture().equals(preparation.start().architecture());
          return fits ? trainer.goOnWith(preparation) : start(preparation);
        });
  }

  /** Sets a weight or a bias of the network by hand; the run goes on from there. */
  public void setParameter(ParameterPlace place, double value) {
    problem.set(Optional.empty());
    order(
        () -> {
          if (trainer != null && place.isIn(trainer.parameters().architecture())) {
            trainer = trainer.goOnWith(place, value);
            setByHand = true;
            trains = trains && trainer.stopped().isEmpty();
            published = 0;
            number++;
          }
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

  /** How a trainer is had from a preparation. */
  private interface Beginning {
    Trainer of(Preparation preparation);
  }

  private void begin(Experiment changed, Beginning beginning) {
    experiment.set(changed);
    problem.set(Optional.empty());
    order(
        () -> {
          Preparation preparation = Preparation.of(changed);
          trainer = beginning.of(preparation);
          baseline = Baseline.of(preparation.split().training(), preparation.split().validation());
          published = 0;
          number++;
        });
  }

  /** Has something done on the training thread, and shows what came of it. */
  private void order(Runnable what) {
    thread.order(
        () -> {
          try {
            what.run();
          } catch (InvalidInput e) {
            fault.set(e);
          } catch (OutOfMemoryError e) {
            fault.set(new InvalidInput("", "outOfMemory"));
          }
          if (trainer != null) {
            publish();
          }
        });
  }

  private boolean trainEpoch() {
    if (!trains) {
      return false;
    }
    trainer.epoch();
    trains = trainer.stopped().isEmpty();
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
        new Update(number, trainer.preparation(), baseline, Snapshot.of(trainer, first), trains));
    published = trainer.history().size();
  }

  /** Ends the training thread. */
  @Override
  public void close() {
    thread.close();
  }
}
