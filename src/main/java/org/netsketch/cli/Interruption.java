package org.netsketch.cli;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * What happens on Ctrl-C while a command works: the work is asked to end, comes to its end by
 * itself, and one line says what there is.
 *
 * <p>Whichever comes first holds, the interrupt or the command's own end; never both. See decision
 * 17.
 */
final class Interruption {
  /** A shell says by this number and the signal's that a program was ended by a signal. */
  private static final int ENDED_BY_SIGNAL = 128;

  /** So long may work go on that leaves nothing. */
  private static final long PATIENCE_SECONDS = 2;

  /** So long may it take to write what there is. */
  private static final long WRITING_PATIENCE_SECONDS = 60;

  private static final long GLANCE_MILLISECONDS = 20;

  private final IntConsumer exit;
  private Optional<EndSignals> signals = Optional.empty();
  private Runnable ask = () -> {};
  private String outcome = "";
  private int signal;
  private boolean writing;
  private boolean settled;

  /**
   * One that hears no signals by itself.
   *
   * @param exit ends the process with an exit code
   */
  Interruption(IntConsumer exit) {
    this.exit = exit;
  }

  /** That of this process, which hears its signals. */
  static Interruption ofProcess() {
    Interruption interruption = new Interruption(System::exit);
    interruption.signals = Optional.of(EndSignals.heardBy(interruption::hear));
    return interruption;
  }

  /** Leaves the signals to Java: a window has its own way to end. */
  synchronized void leave() {
    signals.ifPresent(EndSignals::leave);
  }

  /** Says what is, or is not, there if the command is interrupted from now on. */
  synchronized void outcome(String words) {
    outcome = words;
  }

  /**
   * Does some work to its end.
   *
   * @param soon asks the work to end soon; called from another thread
   * @param work what is done
   */
  void guard(Runnable soon, Runnable work) {
    ask(soon);
    try {
      work.run();
    } finally {
      ask(() -> {});
    }
  }

  private synchronized void ask(Runnable soon) {
    ask = soon;
    if (isAsked()) {
      soon.run();
    }
  }

  /** Writes something, which an interrupt waits for. */
  void write(Runnable work) {
    writing(true);
    try {
      work.run();
    } finally {
      writing(false);
    }
  }

  private synchronized void writing(boolean begun) {
    writing = begun;
  }

  /**
   * Ends the work here if it was interrupted.
   *
   * @throws CancellationException if it was
   */
  void check() {
    if (isAsked()) {
      throw new CancellationException();
    }
  }

  private synchronized boolean isAsked() {
    return signal != 0;
  }

  /** Whether the command ends by itself; then no interrupt is heard any more. */
  synchronized boolean settle() {
    if (!isAsked()) {
      settled = true;
    }
    return settled;
  }

  /**
   * Ends the command: says so if it was interrupted.
   *
   * @param code the exit code if it was not
   * @return the exit code
   */
  synchronized int end(int code) {
    if (settle()) {
      return code;
    }
    return interrupted();
  }

  private int interrupted() {
    settled = true;
    NetSketchCommand.errors().println("netsketch: interrupted" + outcome);
    return ENDED_BY_SIGNAL + signal;
  }

  /**
   * Hears a signal. A second one, or the end of patience, ends the process at once: what works then
   * comes to no word any more, for it waits here.
   *
   * @param number of the signal
   */
  synchronized void hear(int number) {
    boolean first = !isAsked();
    if (first && !settled) {
      signal = number;
      ask.run();
      awaitEnd();
    }
    if (!settled) {
      exit.accept(interrupted());
    }
  }

  private void awaitEnd() {
    long start = System.nanoTime();
    try {
      while (!settled && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(patience())) {
        wait(GLANCE_MILLISECONDS); // others come in meanwhile
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long patience() {
    return writing ? WRITING_PATIENCE_SECONDS : PATIENCE_SECONDS;
  }
}
