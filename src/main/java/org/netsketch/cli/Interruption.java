package org.netsketch.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens on Ctrl-C while a command works: the work is asked to end, and the process waits
 * until what it has is written.
 */
final class Interruption {
  private static final int PATIENCE_SECONDS = 60;

  private Interruption() {}

  /**
   * Does some work to its end.
   *
   * @param ask asks the work to end soon; called from another thread
   * @param work what is done
   */
  static void guard(Runnable ask, Runnable work) {
    CountDownLatch finished = new CountDownLatch(1);
    Thread hook = new Thread(() -> askAndWait(ask, finished), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      work.run();
    } finally {
      finished.countDown();
      forget(hook);
    }
  }

  private static void askAndWait(Runnable ask, CountDownLatch finished) {
    ask.run();
    try {
      boolean inTime = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assert inTime : "the work did not end";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is ending already, and the hook with it
    }
  }
}
