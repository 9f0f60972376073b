package org.netsketch.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.netsketch.data.DataSource;
import org.netsketch.data.Split;
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
  private final DataDesk desk = new DataDesk(this);
  private Change newest = new Change();

  // What follows belongs to the training thread.
  private Trainer trainer;
  private Optional<Baseline> baseline = Optional.empty();
  private boolean trains;
  private boolean starved;
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
    InvalidInput newFault = fault.getAndSet(null);
    if (newFault != null) {
      problem.set(Optional.of(newFault));
    }
    Update update = slot.getAndSet(null);
    if (update == null) {
      return;
    }
    Run shown = run.get();
    boolean isNew = shown == null || shown.number() != update.number;
    if (isNew) {
      boolean validation = update.preparation.split().validationRows().length > 0;
      History history = new History(validation, update.preparation.split().all().hasClasses());
      shown = new Run(update.number, update.preparation, update.baseline, history, update.snapshot);
    }
    shown = shown.with(update.snapshot);
    if (isNew) {
      desk.show(shown);
    }
    run.set(shown);
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
          if (!starved && trainer.stopped().isEmpty()) {
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
    begin(changed, preparation -> new Trainer(preparation));
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
    order(() -> carryOut(change.wanted.getAndSet(null), this::furtherOn));
    newest = change;
  }

  private Trainer furtherOn(Preparation preparation) {
    boolean fits =
        trainer != null
            && trainer.epochs() > 0
            && trainer.parameters().architecture().equals(preparation.start().architecture());
    return fits ? trainer.goOnWith(preparation) : new Trainer(preparation);
  }

  /** How a trainer is had from a preparation. */
  private interface Beginning {
    Trainer of(Preparation preparation);
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

  private void begin(Experiment changed, Beginning beginning) {
    announce(changed);
    order(() -> carryOut(changed, beginning));
  }

  private void announce(Experiment changed) {
    desk.follow(experiment.get(), changed);
    experiment.set(changed);
    problem.set(Optional.empty());
  }

  private void carryOut(Experiment changed, Beginning beginning) {
    starved = hasNothingToLearnFrom(changed);
    if (starved) {
      return; // what is there stays, and training goes on with the first points
    }
    Preparation preparation = Preparation.of(changed);
    trainer = beginning.of(preparation);
    baseline = Baseline.of(preparation.split().training(), preparation.split().validation());
    published = 0;
    number++;
  }

  /** Whether a person has taken so many points away that none is left to train on. */
  private static boolean hasNothingToLearnFrom(Experiment experiment) {
    double aside = experiment.data().validation().fraction();
    return experiment.data().source() instanceof DataSource.Points points
        && Split.trainingRows(points.dataset().size(), aside) == 0;
  }

  /** Has something done on the training thread, and shows what came of it. */
  private void order(Runnable what) {
    newest = new Change();
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
    if (!trains || starved) {
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
