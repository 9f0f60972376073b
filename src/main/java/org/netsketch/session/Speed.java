package org.netsketch.session;

/**
 * How fast epochs follow each other while playing; it never changes what they compute.
 *
 * @param epochsPerSecond above 0; infinite for as fast as it goes
 */
public record Speed(double epochsPerSecond) {
  /** As fast as it goes. */
  public static final Speed UNLIMITED = new Speed(Double.POSITIVE_INFINITY);

  /** The time from one epoch to the next, in nanoseconds. */
  long period() {
    return epochsPerSecond == Double.POSITIVE_INFINITY ? 0 : (long) (1e9 / epochsPerSecond);
  }
}
