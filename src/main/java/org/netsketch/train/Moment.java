package org.netsketch.train;

import org.netsketch.nn.Parameters;

/**
 * A point of a run: the parameters there, and how good they are.
 *
 * @param epoch how many whole epochs had been run
 * @param batch how many mini-batches of the next epoch had been run; 0 at a whole epoch
 * @param batches how many mini-batches an epoch has
 * @param parameters a copy; not to be changed
 * @param training over the training rows
 * @param validation over the validation rows; not numbers where there are none
 * @param visit the samples that were gone through one by one to come here
 */
public record Moment(
    int epoch,
    int batch,
    int batches,
    Parameters parameters,
    Scores training,
    Scores validation,
    Visit visit) {

  /** Whether a whole epoch is looked at, and not a place within one. */
  public boolean isWholeEpoch() {
    return batch == 0 && (visit.count() == 0 || visit.isThrough());
  }

  /** How far the run had come, in epochs and parts of an epoch. */
  public double epochs() {
    return epoch + (double) batch / batches;
  }
}
