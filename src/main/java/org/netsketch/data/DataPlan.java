package org.netsketch.data;

/**
 * What an experiment says of its data: the source, what is set aside for validation, and how
 * columns are standardized.
 *
 * @param source of the samples
 * @param validation what is set aside
 * @param standardize which columns are standardized
 */
public record DataPlan(DataSource source, Validation validation, Standardize standardize) {

  /**
   * The part of the rows that training does not see.
   *
   * @param fraction in [0, 1); the training part has {@code (int) (n * (1 - fraction))} rows
   * @param pick which rows
   */
  public record Validation(double fraction, Pick pick) {
    /** Nothing set aside, and nothing drawn for it. */
    public static final Validation NONE = new Validation(0.0, Pick.LAST);
  }

  /** Which rows are set aside. */
  public enum Pick {
    /** By a random permutation, whose first rows are the training rows. */
    RANDOM,
    /** The last rows. */
    LAST
  }

  /** Which columns are brought to mean 0 and standard deviation 1. */
  public enum Standardize {
    /** None. */
    NONE,
    /** The inputs. */
    INPUTS,
    /** The inputs and the targets. */
    INPUTS_AND_TARGETS
  }
}
