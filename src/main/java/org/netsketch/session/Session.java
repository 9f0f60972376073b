package org.netsketch.session;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;
import org.netsketch.train.Replay;

/**
 * The one live state behind the window: an experiment, its run, and whether it is playing.
 *
 * <p>All methods and properties belong to the window's thread. Training goes on in a thread of its
 * own, which leaves its newest state behind; {@link #refresh}, called once a frame, takes it in.
 */
public final class Session implements AutoCloseable {

  private final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<InvalidInput>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final Conductor conductor = new Conductor();
  private final Intake intake = new Intake();
  private final WarmUp warmUp = new WarmUp();
  private final DataDesk desk = new DataDesk(this);
  private final Presentation presentation = new Presentation();
  private final Errands errands = new Errands();
  private final Errands sketches = new Errands();
  private Consumer<Replay> replayTaker = replay -> {};

  /** A session that begins with an experiment. */
  public Session(Experiment first) {
    presentation.viewProperty().subscribe(view -> conductor.setSpeed(new Speed(view.speed())));
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

  /** What the window shows of the experiment, and how fast epochs follow each other. */
  public Presentation presentation() {
    return presentation;
  }

  /** What a person waits for. */
  public Errands errands() {
    return errands;
  }

  /** What is worked out for the eye alone, and nobody waits for. */
  public Errands sketches() {
    return sketches;
  }

  /** Takes in what the training thread has left since the last call. */
  public void refresh() {
    warmUp.nextFrame();
    errands.refresh();
    sketches.refresh();
    Conductor.Fault newFault = conductor.takeFault();
    Replay replay = conductor.takeReplay();
    if (replay != null) {
      replayTaker.accept(replay);
    }
    Conductor.Update update = conductor.takeUpdate();
    if (update != null) {
      take(update);
    }
    if (newFault != null) {
      problem.set(Optional.of(newFault.problem()));
      takeBack(newFault.experiment());
    }
  }

  /** What could not be run is not kept, for every further change would build on it. */
  private void takeBack(Experiment failed) {
    if (failed != null && failed.equals(experiment.get()) && run.get() != null) {
      experiment.set(run.get().preparation().experiment());
    }
  }

  private void take(Conductor.Update update) {
    boolean isNew = intake.isNew(update);
    Run newer = intake.take(update);
    if (isNew) {
      desk.show(newer);
      if (update.preparation().experiment().equals(experiment.get())) {
        problem.set(Optional.empty()); // what was wrong with an earlier one is over
      }
    }
    run.set(newer);
    playing.set(update.playing());
  }

  /** Lets epochs follow each other from the one that is shown until the run ends. */
  public void play() {
    conductor.play();
  }

  /** Stops after the current epoch. */
  public void pause() {
    conductor.pause();
  }

  /** Runs a single epoch from the one that is shown, or what is left of it. */
  public void step() {
    conductor.runOnce(LiveRun::epoch);
  }

  /** Runs a single mini-batch. */
  public void stepBatch() {
    conductor.runOnce(LiveRun::batch);
  }

  /** Goes through a single sample; with the last one of its mini-batch the step is taken. */
  public void stepSample() {
    conductor.runOnce(LiveRun::sample);
  }

  /**
   * Pauses and shows an epoch of the run, the nearest there is. Until it is worked out, one that is
   * at hand is shown; of several epochs asked for in the meantime only the last one counts.
   */
  public void showEpoch(int epoch) {
    int wanted = Math.max(0, epoch);
    intake.lookAt(wanted);
    conductor.showEpoch(wanted);
  }

  /** Shows the epoch so many after the one that is shown or was last asked for. */
  public void showEpochBy(int epochs) {
    showEpoch(intake.epochBy(epochs));
  }

  /**
   * Has the run so far handed over, as it went: with all that was changed while it ran. It can be
   * gone through by another thread while this one trains on.
   *
   * @param taker is given it soon, on the window's thread
   */
  public void replay(Consumer<Replay> taker) {
    replayTaker = taker;
    conductor.askForReplay();
  }

  /** Goes back to the start of the same run. */
  public void reset() {
    restart(experiment.get());
  }

  /** Begins with another experiment, for which nothing has been done that could be taken back. */
  void begin(Experiment other) {
    restart(other);
    desk.forgetEdits();
  }

  /** Begins a run of another experiment; it plays on if it was playing. */
  public void restart(Experiment changed) {
    announce(changed);
    conductor.restart(changed);
  }

  /**
   * Goes on with a changed experiment from where the run stands: with other data or another
   * learning rate. A run that has not begun, or whose network does not fit any more, begins anew.
   */
  public void goOnWith(Experiment changed) {
    announce(changed);
    conductor.goOnWith(changed);
  }

  /**
   * Sets a weight or a bias of the network by hand. Before training it is set in the experiment,
   * which begins with it from now on; later the run goes on from there.
   */
  public void setParameter(ParameterPlace place, double value) {
    problem.set(Optional.empty());
    Run shown = run.get();
    boolean start = shown != null && shown.isAtStart();
    Parameters first = start ? shown.snapshot().parameters() : null;
    if (start
        && place.isIn(first.architecture())
        && shown.preparation().experiment().network().equals(experiment.get().network())) {
      restart(
          experiment
              .get()
              .withNetwork(
                  experiment.get().network().startingFrom(first.with(place, value).layers())));
    } else {
      conductor.setParameter(place, value);
    }
  }

  private void announce(Experiment changed) {
    desk.follow(experiment.get(), changed);
    experiment.set(changed);
    problem.set(Optional.empty());
  }

  /** Ends the training thread. */
  @Override
  public void close() {
    conductor.close();
  }
}
