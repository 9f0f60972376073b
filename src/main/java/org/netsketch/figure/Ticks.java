package org.netsketch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The round numbers that an axis is marked with.
 *
 * @param values ascending
 * @param labels one for each value; empty where a line is drawn without a number
 */
public record Ticks(List<Double> values, List<String> labels) {
  /** From here on numbers are written with a power of ten. */
  private static final double LARGE = 1.5e6;

  /** Up to here too. */
  private static final double SMALL = 1e-3;

  /** Copies the lists. */
  public Ticks {
    values = List.copyOf(values);
    labels = List.copyOf(labels);
  }

  /**
   * Multiples of 1, 2 or 5 times a power of ten, at most so many; or two of them, without which
   * there is no scale.
   */
  public static Ticks linear(AxisRange range, int most) {
    double span = range.high() - range.low();
    Ticks ticks = multiples(range, AxisRange.roundUp(span / Math.max(1, most)));
    for (int more = most + 1; ticks.values.size() < 2 && more < most + 10; more++) {
      ticks = multiples(range, AxisRange.roundUp(span / Math.max(1, more))).ends();
    }
    return ticks;
  }

  private static Ticks multiples(AxisRange range, double step) {
    OptionalInt power = commonPower(range);
    double unit = power.isPresent() ? Math.pow(10.0, power.getAsInt()) : 1.0;
    int decimals = Math.max(0, (int) Math.ceil(Math.log10(unit / step) - 1e-9));
    List<Double> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    long last = (long) Math.floor(range.high() / step + 1e-9);
    for (long i = (long) Math.ceil(range.low() / step - 1e-9); i <= last; i++) {
      double value = i * step;
      values.add(value);
      labels.add(
          power.isEmpty() || i == 0
              ? NumberText.fixed(value, power.isEmpty() ? decimals : 0)
              : NumberText.fixed(value / unit, decimals)
                  + "·10"
                  + NumberText.superscript(power.getAsInt()));
    }
    return new Ticks(values, labels);
  }

  /** The first and the last alone. */
  private Ticks ends() {
    int last = values.size() - 1;
    return last < 2
        ? this
        : new Ticks(
            List.of(values.get(0), values.get(last)), List.of(labels.get(0), labels.get(last)));
  }

  /** The first alone. */
  Ticks first() {
    return new Ticks(values.subList(0, 1), labels.subList(0, 1));
  }

  /** 1, 2, 5, 10 … or, where these are too many, the powers of ten, or some of them. */
  public static Ticks logarithmic(AxisRange range, int most) {
    double decades = Math.log10(range.high() / range.low());
    boolean all = 3.0 * decades <= most;
    int every = (int) AxisRange.roundUp(Math.max(1.0, decades / Math.max(1, most)));
    List<Double> values = new ArrayList<>();
    int first = (int) Math.floor(Math.log10(range.low()) - 1e-9);
    int last = (int) Math.ceil(Math.log10(range.high()) + 1e-9);
    int least = (int) Math.ceil(Math.log10(range.low()) - 1e-9);
    int greatest = (int) Math.floor(Math.log10(range.high()) + 1e-9);
    // Multiples, unless these leave a single mark, which says nothing of the scale.
    int shift = greatest - least >= every && count(least, greatest, every) < 2 ? least : 0;
    for (int exponent = first; exponent <= last; exponent++) {
      for (int mantissa : new int[] {1, 2, 5}) {
        double value = Double.parseDouble(mantissa + "e" + exponent);
        boolean inside = value >= range.low() * (1 - 1e-9) && value <= range.high() * (1 + 1e-9);
        boolean shown = all || (mantissa == 1 && Math.floorMod(exponent - shift, every) == 0);
        if (inside && shown) {
          values.add(value);
        }
      }
    }
    return values.size() < 2 ? wholes(range) : marked(values);
  }

  /**
   * The outermost whole multiples of a power of ten, for with a single mark there is no scale; in a
   * range that has no two of them, marks as on a linear axis.
   */
  private static Ticks wholes(AxisRange range) {
    int low = (int) Math.floor(Math.log10(range.low()) + 1e-9);
    int high = (int) Math.floor(Math.log10(range.high()) + 1e-9);
    long least = (long) Math.ceil(range.low() / Math.pow(10.0, low) - 1e-9);
    long greatest = (long) Math.floor(range.high() / Math.pow(10.0, high) + 1e-9);
    double from = Double.parseDouble(least + "e" + low);
    double to = Double.parseDouble(greatest + "e" + high);
    return from < to ? marked(List.of(from, to)) : linear(range, 2);
  }

  /** With powers of ten for all, if one of them would be too long without. */
  private static Ticks marked(List<Double> values) {
    boolean powers = values.stream().mapToInt(Ticks::exponent).anyMatch(e -> e < -3 || e > 4);
    return new Ticks(
        values, values.stream().map(value -> powers ? power(value) : plain(value)).toList());
  }

  private static int exponent(double value) {
    return (int) Math.floor(Math.log10(value) + 1e-9);
  }

  private static int count(int from, int to, int of) {
    return Math.floorDiv(to, of) - Math.floorDiv(from - 1, of);
  }

  /** The power of ten that all numbers of an axis are given in where they would be too long. */
  private static OptionalInt commonPower(AxisRange range) {
    double largest = Math.max(Math.abs(range.low()), Math.abs(range.high()));
    return largest >= LARGE || largest <= SMALL
        ? OptionalInt.of((int) Math.floor(Math.log10(largest) + 1e-9))
        : OptionalInt.empty();
  }

  private static String plain(double value) {
    return NumberText.fixed(value, Math.max(0, -exponent(value)));
  }

  private static String power(double value) {
    int exponent = exponent(value);
    long mantissa = Math.round(value / Math.pow(10.0, exponent));
    return (mantissa == 1 ? "" : mantissa + "·") + "10" + NumberText.superscript(exponent);
  }
}
