package org.netsketch.train;

/**
 * How good a network is over some rows.
 *
 * @param loss the experiment's loss, in the units that training works in
 * @param mse the mean squared error, in the targets' own units
 * @param accuracy the share of rows whose class is predicted right; not a number where there are no
 *     classes
 */
public record Scores(double loss, double mse, double accuracy) {
  /** No rows, no scores. */
  public static final Scores NONE = new Scores(Double.NaN, Double.NaN, Double.NaN);

  /** Whether loss and error are finite numbers. */
  public boolean areFinite() {
    return Double.isFinite(loss) && Double.isFinite(mse);
  }
}
