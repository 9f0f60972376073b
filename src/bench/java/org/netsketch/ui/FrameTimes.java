package org.netsketch.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/**
 * How the frames of a window follow each other: the time from one to the next, and what the two
 * threads that make them, the toolkit's and the renderer's, take of the processor.
 */
final class FrameTimes extends AnimationTimer {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final double[] periods;
  private final double[] preparing;
  private final double[] rendering;
  private final Runnable done;
  private final long toolkit = threadOf("JavaFX Application Thread");
  private final long renderer = threadOf("QuantumRenderer");
  private int count = -1;
  private long lastTime;
  private long lastPreparing;
  private long lastRendering;

  /**
   * Times that are yet to be taken.
   *
   * @param frames how many
   * @param done what follows
   */
  FrameTimes(int frames, Runnable done) {
    periods = new double[frames];
    preparing = new double[frames];
    rendering = new double[frames];
    this.done = done;
  }

  private static long threadOf(String name) {
    return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
        .filter(thread -> thread.getThreadName().startsWith(name))
        .mapToLong(ThreadInfo::getThreadId)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void handle(long now) {
    long time = System.nanoTime();
    long prepared = THREADS.getThreadCpuTime(toolkit);
    long rendered = THREADS.getThreadCpuTime(renderer);
    if (count >= 0) {
      periods[count] = (time - lastTime) / 1e6;
      preparing[count] = (prepared - lastPreparing) / 1e6;
      rendering[count] = (rendered - lastRendering) / 1e6;
    }
    count++;
    lastTime = time;
    lastPreparing = prepared;
    lastRendering = rendered;
    if (count == periods.length) {
      stop();
      Arrays.sort(periods);
      Arrays.sort(preparing);
      Arrays.sort(rendering);
      done.run();
    }
  }

  /** The three lines of a table, in milliseconds. */
  String text(String name) {
    return line(name, "from one to the next", periods)
        + line("", "toolkit's thread", preparing)
        + line("", "renderer's thread", rendering);
  }

  private static String line(String name, String what, double[] sorted) {
    return String.format(
        Locale.ROOT,
        "%-34s %-20s %8.1f %8.1f %8.1f %8.1f%n",
        name,
        what,
        share(sorted, 0.5),
        share(sorted, 0.9),
        share(sorted, 0.99),
        sorted[sorted.length - 1]);
  }

  private static double share(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
  }
}
