package org.netsketch.export.film;

import java.util.concurrent.CancellationException;

/** Is told how far long work has come, and may end it. */
@FunctionalInterface
public interface Progress {
  /**
   * Takes note.
   *
   * @param share that is done, from 0 to 1
   * @throws CancellationException to give the work up
   */
  void at(double share);
}
