package org.netsketch.ui;

import java.util.Locale;

/**
 * The learning rates that can be had with a slider or a key: on a logarithmic scale from 0.00001 to
 * 10, with two digits that count.
 */
final class RateScale {
  /** The logarithm of the smallest rate. */
  static final double SMALLEST = -5.0;

  /** The logarithm of the largest rate. */
  static final double LARGEST = 1.0;

  /** From one rate to the next, as a logarithm: 0.1, 0.13, 0.16, 0.2 … */
  static final double STEP = 0.1;

  private RateScale() {}

  /** The rate at a place on the scale: 0.05, not 0.0503. */
  static double at(double logarithm) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.1e", Math.pow(10.0, logarithm)));
  }

  /** The rate so many steps further on; one that is on no step goes to the next. */
  static double further(double rate, int steps) {
    double exact = Math.log10(rate) / STEP;
    double step = Math.rint(exact);
    boolean between = Math.abs(exact - step) > 0.2; // more than two digits would be off
    double from = !between ? step : steps > 0 ? Math.floor(exact) : Math.ceil(exact);
    return at(Math.max(SMALLEST, Math.min(LARGEST, (from + steps) * STEP)));
  }
}
