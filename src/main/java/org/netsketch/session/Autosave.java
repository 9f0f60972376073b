package org.netsketch.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.netsketch.file.UnsavedWork;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;

/**
 * Keeps a copy of unsaved work: a second after a change it is written, in a thread of its own, so
 * that neither drawing nor training waits for the disk.
 */
public final class Autosave implements AutoCloseable {
  /** What is to be kept, and the file that it belongs to. */
  private record Copy(Experiment experiment, Optional<Path> origin) {}

  private static final long DELAY_SECONDS = 1;

  private final UnsavedWork work;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "autosave");
            thread.setDaemon(true);
            return thread;
          });
  private final AtomicBoolean due = new AtomicBoolean();
  private final AtomicReference<Optional<Copy>> wanted = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<InvalidInput>> fault =
      new AtomicReference<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<InvalidInput>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Subscription subscription;

  /** Keeps a document's unsaved work from now on. */
  public Autosave(Session session, Document document, UnsavedWork work) {
    this.work = work;
    subscription =
        Subscription.combine(
            session.experimentProperty().subscribe(() -> follow(document)),
            document.unsavedProperty().subscribe(() -> follow(document)));
  }

  /** Why the newest copy could not be written, if it could not. */
  public ReadOnlyObjectProperty<Optional<InvalidInput>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Takes in what has come of the last copy; called once a frame, on the window's thread. */
  public void refresh() {
    if (!problem.get().equals(fault.get())) {
      problem.set(fault.get());
    }
  }

  private void follow(Document document) {
    boolean unsaved = document.unsavedProperty().get();
    wanted.set(
        unsaved
            ? Optional.of(new Copy(document.experiment(), document.fileProperty().get()))
            : Optional.empty());
    if (!due.getAndSet(true)) {
      Future<?> unused = thread.schedule(this::write, DELAY_SECONDS, TimeUnit.SECONDS);
    }
  }

  private void write() {
    due.set(false);
    Optional<Copy> newest = wanted.get();
    try {
      if (newest.isPresent()) {
        work.keep(newest.get().experiment, newest.get().origin);
      } else {
        work.forget();
      }
      fault.set(Optional.empty());
    } catch (InvalidInput e) {
      fault.set(Optional.of(e));
    }
  }

  /** Ends in peace: the work is saved or not wanted, and its copy goes. */
  @Override
  public void close() {
    subscription.unsubscribe();
    thread.shutdownNow();
    work.close();
  }
}
