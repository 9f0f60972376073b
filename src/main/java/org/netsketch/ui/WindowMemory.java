package org.netsketch.ui;

/** What a window remembers: where its dividers stood. */
interface WindowMemory {
  /** A number as it was put, or another if none was. */
  double get(String key, double otherwise);

  /** Remembers a number. */
  void put(String key, double value);

  /** Keeps everything for the next start. */
  void save();

  /**
   * Keeps what was put a second ago and is not kept yet: a window that is killed has it too.
   *
   * @param now the time in nanoseconds, from wherever it is counted
   */
  void refresh(long now);
}
