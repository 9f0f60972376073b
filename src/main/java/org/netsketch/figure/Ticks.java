package org.netsketch.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The round numbers that an axis is marked with.
 *
 * @param values ascending
 * @param labels one for each value; empty where a line is drawn without a number
 */
public record Ticks(List<Double> values, List<String> labels) {
  /** Copies the lists. */
  public Ticks {
    values = List.copyOf(values);
    labels = List.copyOf(labels);
  }

  /** Multiples of 1, 2 or 5 times a power of ten, at most so many. */
  public static Ticks linear(AxisRange range, int most) {
    double span = range.high() - range.low();
    double step = AxisRange.roundUp(span / Math.max(1, most));
    int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    List<Double> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    long last = (long) Math.floor(range.high() / step + 1e-9);
    for (long i = (long) Math.ceil(range.low() / step - 1e-9); i <= last; i++) {
      double value = i * step;
      values.add(value);
      labels.add(label(value, decimals));
    }
    return new Ticks(values, labels);
  }

  /** 1, 2, 5, 10 … or, where these are too many, the powers of ten, or some of them. */
  public static Ticks logarithmic(AxisRange range, int most) {
    double decades = Math.log10(range.high() / range.low());
    boolean all = 3.0 * decades <= most;
    int every = (int) AxisRange.roundUp(Math.max(1.0, decades / Math.max(1, most)));
    List<Double> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int first = (int) Math.floor(Math.log10(range.low()) - 1e-9);
    int last = (int) Math.ceil(Math.log10(range.high()) + 1e-9);
    for (int exponent = first; exponent <= last; exponent++) {
      for (int mantissa : new int[] {1, 2, 5}) {
        double value = Double.parseDouble(mantissa + "e" + exponent);
        boolean inside = value >= range.low() * (1 - 1e-9) && value <= range.high() * (1 + 1e-9);
        boolean shown = all || (mantissa == 1 && Math.floorMod(exponent, every) == 0);
        if (inside && shown) {
          values.add(value);
          labels.add(powerLabel(value, exponent));
        }
      }
    }
    return new Ticks(values, labels);
  }

  private static String label(double value, int decimals) {
    return Math.abs(value) >= 1e6 || decimals > 5
        ? NumberText.setting(value)
        : NumberText.fixed(value, decimals);
  }

  private static String powerLabel(double value, int exponent) {
    if (exponent < -3 || exponent > 4) {
      long mantissa = Math.round(value / Math.pow(10.0, exponent));
      return (mantissa == 1 ? "" : mantissa + "·") + "10" + NumberText.superscript(exponent);
    }
    return NumberText.fixed(value, Math.max(0, -exponent));
  }
}
