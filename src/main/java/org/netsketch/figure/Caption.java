package org.netsketch.figure;

/**
 * Which words stand around a figure.
 *
 * @param title whether it says what it shows
 * @param legend whether it says what is what, and has the equations of its lines
 */
public record Caption(boolean title, boolean legend) {
  /** All of them. */
  public static final Caption FULL = new Caption(true, true);
}
