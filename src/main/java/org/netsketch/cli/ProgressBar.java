package org.netsketch.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * A line on the terminal that shows how far long work has come; where there is no terminal it shows
 * nothing.
 */
final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final long PERIOD = 100_000_000L;

  private final PrintStream terminal;
  private final String title;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long drawn = start;
  private int length;

  /**
   * A bar that is not drawn yet.
   *
   * @param title what the work is called
   * @param quiet whether it stays hidden even on a terminal
   */
  ProgressBar(String title, boolean quiet) {
    this.title = title;
    terminal = System.err;
    shown = !quiet && Boolean.getBoolean("netsketch.terminal");
  }

  /** Whether it is time to show something: ten times a second at most. */
  boolean isDue() {
    return shown && System.nanoTime() - drawn >= PERIOD;
  }

  /** Shows the share that is done, 0 to 1, if it is time to. */
  void show(double share, String state) {
    if (!isDue()) {
      return;
    }
    long now = System.nanoTime();
    drawn = now;
    int full = (int) Math.round(share * WIDTH);
    double left = share > 0 ? (now - start) * 1e-9 * (1 - share) / share : 0;
    String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    String text =
        String.format(
            Locale.ROOT, "%s %s %3.0f %%  %s  %s left", title, bar, 100 * share, state, time(left));
    terminal.print("\r" + text + " ".repeat(Math.max(0, length - text.length())));
    terminal.flush();
    length = text.length();
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }

  /** Takes the bar off the terminal. */
  @Override
  public void close() {
    if (length > 0) {
      terminal.print("\r" + " ".repeat(length) + "\r");
      terminal.flush();
    }
  }
}
