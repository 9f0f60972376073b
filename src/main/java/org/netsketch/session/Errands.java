package org.netsketch.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.netsketch.text.InvalidInput;

/**
 * Work that a person waits for, such as the reading of a large file, beside the window's thread so
 * that the window goes on. Only the newest errand counts: another one, or {@link #cancel}, takes
 * its place.
 *
 * <p>All methods and properties belong to the window's thread.
 */
public final class Errands {
  /** What takes less is not worth a word. */
  private static final long PATIENCE_NANOS = 300_000_000;

  private final AtomicReference<Runnable> result = new AtomicReference<>();
  private final ReadOnlyObjectWrapper<Optional<String>> underWay =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String subject = "";
  private long begun;
  private int newest;

  /** None is under way. */
  public Errands() {}

  /** What is worked on, once it has taken a while: the name of a file. */
  public ReadOnlyObjectProperty<Optional<String>> underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /**
   * Begins one.
   *
   * @param what is worked on, for {@link #underWayProperty}
   * @param work that is done in a thread of its own
   * @param done takes the result, on the window's thread
   * @param failed takes the fault, on the window's thread
   */
  public <T> void begin(
      String what, Supplier<T> work, Consumer<T> done, Consumer<InvalidInput> failed) {
    cancel();
    int number = newest;
    subject = what;
    begun = System.nanoTime();
    Thread thread = new Thread(() -> leave(number, outcome(work, done, failed)), "errand");
    thread.setDaemon(true);
    thread.start();
  }

  private static <T> Runnable outcome(
      Supplier<T> work, Consumer<T> done, Consumer<InvalidInput> failed) {
    try {
      T value = work.get();
      return () -> done.accept(value);
    } catch (InvalidInput e) {
      return () -> failed.accept(e);
    } catch (OutOfMemoryError e) {
      return () -> failed.accept(new InvalidInput("", "outOfMemory"));
    } catch (RuntimeException e) {
      return () -> failed.accept(new InvalidInput("", "internal", e.toString()));
    }
  }

  private void leave(int number, Runnable outcome) {
    result.set(
        () -> {
          if (number == newest) {
            cancel();
            outcome.run();
          }
        });
  }

  /** Gives up what is under way; its result is thrown away. */
  public void cancel() {
    newest++;
    subject = "";
    underWay.set(Optional.empty());
  }

  /** Takes in what has come of it; called once a frame. */
  public void refresh() {
    Runnable finished = result.getAndSet(null);
    if (finished != null) {
      finished.run();
    }
    boolean takesLong = !subject.isEmpty() && System.nanoTime() - begun > PATIENCE_NANOS;
    underWay.set(takesLong ? Optional.of(subject) : Optional.empty());
  }
}
