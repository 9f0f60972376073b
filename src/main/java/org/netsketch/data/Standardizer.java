package org.netsketch.data;

/** Brings columns to mean 0 and standard deviation 1, and back. */
public final class Standardizer {
  private Standardizer() {}

  /** Fitted on rows. */
  public static Standardizer of(double[][] rows) {
    throw new UnsupportedOperationException();
  }

  /** Changes nothing. */
  public static Standardizer identity(int columns) {
    throw new UnsupportedOperationException();
  }

  /** In standard units. */
  public double[][] apply(double[][] rows) {
    throw new UnsupportedOperationException();
  }

  /** Back in the columns' own units. */
  public double[][] invert(double[][] rows) {
    throw new UnsupportedOperationException();
  }

  /** The mean of each column. */
  public double[] means() {
    throw new UnsupportedOperationException();
  }

  /** The standard deviation of each column. */
  public double[] deviations() {
    throw new UnsupportedOperationException();
  }
}
