package org.netsketch.session;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
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

  /** What kind of work it is. */
  public enum Task {
    /** A file is read. */
    READING,
    /** A file is made. */
    WRITING
  }

  /**
   * What is worked on.
   *
   * @param subject the name of a file
   * @param share that is done, from 0 to 1; not a number if that is not known
   */
  public record UnderWay(Task task, String subject, double share) {}

  /** What takes less is not worth a word. */
  private static final long PATIENCE_NANOS = 300_000_000;

  private final AtomicReference<Runnable> result = new AtomicReference<>();
  private final ReadOnlyObjectWrapper<Optional<UnderWay>> underWay =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicInteger newest = new AtomicInteger();
  private volatile double share = Double.NaN;
  private Task task = Task.READING;
  private String subject = "";
  private long begun;

  /** None is under way. */
  public Errands() {}

  /** What is worked on, once it has taken a while. */
  public ReadOnlyObjectProperty<Optional<UnderWay>> underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /**
   * Begins to read.
   *
   * @param what is worked on, for {@link #underWayProperty}
   * @param work that is done in a thread of its own
   * @param done takes the result, on the window's thread
   * @param failed takes the fault, on the window's thread
   */
  public <T> void begin(
      String what, Supplier<T> work, Consumer<T> done, Consumer<InvalidInput> failed) {
    begin(Task.READING, what, progress -> work.get(), done, failed);
  }

  /**
   * Begins work that may tell how far it has come.
   *
   * @param what is worked on, for {@link #underWayProperty}
   * @param work that is done in a thread of its own; it is given a listener to the share that is
   *     done, which ends the work by an exception once it has been given up
   * @param done takes the result, on the window's thread
   * @param failed takes the fault, on the window's thread
   */
  public <T> void begin(
      Task kind,
      String what,
      Function<DoubleConsumer, T> work,
      Consumer<T> done,
      Consumer<InvalidInput> failed) {
    cancel();
    int number = newest.get();
    task = kind;
    subject = what;
    begun = System.nanoTime();
    Supplier<T> told = () -> work.apply(shareDone -> note(number, shareDone));
    Thread thread = new Thread(() -> leave(number, outcome(told, done, failed)), "errand");
    thread.setDaemon(true);
    thread.start();
  }

  private void note(int number, double shareDone) {
    if (number != newest.get()) {
      throw new CancellationException();
    }
    share = shareDone;
  }

  private static <T> Runnable outcome(
      Supplier<T> work, Consumer<T> done, Consumer<InvalidInput> failed) {
    try {
      T value = work.get();
      return () -> done.accept(value);
    } catch (CancellationException e) {
      return () -> {};
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
          if (number == newest.get()) {
            cancel();
            outcome.run();
          }
        });
  }

  /** Gives up what is under way; its result is thrown away. */
  public void cancel() {
    newest.incrementAndGet();
    share = Double.NaN;
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
    underWay.set(takesLong ? Optional.of(new UnderWay(task, subject, share)) : Optional.empty());
  }
}
