package org.netsketch.train;

import java.util.List;

/**
 * The samples of a mini-batch that have been gone through one by one, the newest one last. The step
 * is taken with the last sample of the batch, from all of them: until then no parameter moves.
 *
 * @param rows of the training part, from 0
 * @param batchSize how many samples the batch has
 */
public record Visit(List<Integer> rows, int batchSize) {
  /** Of no sample. */
  public static final Visit NONE = new Visit(List.of(), 0);

  /** Copies the list. */
  public Visit {
    rows = List.copyOf(rows);
  }

  /** How many samples have been gone through. */
  public int count() {
    return rows.size();
  }

  /** Whether all of them have, so that the step is taken. */
  public boolean isThrough() {
    return count() == batchSize;
  }
}
