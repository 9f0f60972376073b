package org.netsketch.session;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.View;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;

/** The session's experiment as a file: where it is kept, and whether it has changed since. */
public final class Document {
  private final Session session;
  private final ReadOnlyObjectWrapper<Optional<Path>> file;
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private Experiment saved;

  /**
   * A session's first experiment, as it is.
   *
   * @param file that it came from, if it came from one
   * @throws InvalidInput if its view says something that is not allowed
   */
  public Document(Session session, Optional<Path> file) {
    this.session = session;
    this.file = new ReadOnlyObjectWrapper<>(file);
    saved = session.experimentProperty().get();
    session.presentation().show(View.of(saved));
    session.experimentProperty().subscribe(this::compare);
  }

  private void compare(Experiment now) {
    unsaved.set(!now.equals(saved));
  }

  /** Where the experiment is kept; nowhere before it is saved for the first time. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Whether there is something that saving would keep. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** The experiment as it is now, and what is shown of it. */
  public Experiment experiment() {
    return session.presentation().view().in(session.experimentProperty().get());
  }

  /**
   * Reads a file to be opened; this may take long, and may be done in any thread.
   *
   * @throws InvalidInput if it cannot be read
   */
  public static Experiment read(Path file) {
    Experiment experiment = ExperimentFile.readDrawing(file);
    try {
      View.of(experiment);
    } catch (InvalidInput e) {
      throw e.within(file.toString());
    }
    return experiment;
  }

  /** Opens what was read from a file, and pauses at its start. */
  public void open(Experiment experiment, Path from) {
    replace(experiment, Optional.of(from));
  }

  /** Begins with an experiment that no file of the person's has. */
  public void begin(Experiment experiment) {
    replace(experiment, Optional.empty());
  }

  /**
   * Takes up work that was not saved.
   *
   * @param from the file that it belongs to, if it belongs to one
   */
  public void restore(Experiment experiment, Optional<Path> from) {
    replace(experiment, from);
    saved = null;
    compare(experiment);
  }

  private void replace(Experiment experiment, Optional<Path> from) {
    View view = View.of(experiment);
    session.pause();
    session.presentation().show(view);
    saved = experiment;
    file.set(from);
    session.begin(experiment);
    compare(experiment);
  }

  /**
   * Writes the experiment to a file, which it is kept in from now on.
   *
   * @throws InvalidInput if it cannot be written; it then counts as unsaved, as before
   */
  public void save(Path to) {
    ExperimentFile.write(experiment(), to);
    saved = session.experimentProperty().get();
    file.set(Optional.of(to));
    compare(saved);
  }
}
