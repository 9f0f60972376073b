package org.netsketch.figure;

import java.util.Locale;
import org.netsketch.nn.ParameterPlace;

/** How charts and readouts write numbers: a real minus sign, and a width that stays. */
public final class NumberText {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

  private NumberText() {}

  /** With so many decimals. */
  public static String fixed(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    String digits = text.startsWith("-") ? text.substring(1) : text;
    return text.startsWith("-") && !zero ? "−" + digits : digits;
  }

  /** An error as readouts show it: five digits, or a power of ten where they would say little. */
  public static String error(double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    double size = Math.abs(value);
    if (size != 0.0 && (size < 0.001 || size >= 10_000.0)) {
      return scientific(value);
    }
    int decimals = size < 10.0 ? 4 : size < 100.0 ? 3 : size < 1000.0 ? 2 : 1;
    return fixed(value, decimals);
  }

  /** A weight as small charts show it: two decimals, or a power of ten. */
  public static String weight(double value) {
    return Math.abs(value) < 1000.0 ? fixed(value, 2) : scientific(value);
  }

  /** A setting such as a learning rate: at most three digits that count, no zeros at the end. */
  public static String setting(double value) {
    if (value != 0.0 && (Math.abs(value) < 0.0001 || Math.abs(value) >= 100_000.0)) {
      return scientific(value);
    }
    double magnitude = value == 0.0 ? 0.0 : Math.floor(Math.log10(Math.abs(value)));
    int decimals = (int) Math.max(0.0, 2.0 - magnitude);
    String text = fixed(value, decimals);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }

  /** A number that is read off an axis, as exactly as the axis can be read. */
  public static String on(AxisRange axis, double value) {
    double span = axis.high() - axis.low();
    boolean plain = value == 0.0 || (Math.abs(value) < 1e6 && span > 1e-4);
    if (!Double.isFinite(value)) {
      return "–";
    }
    return plain
        ? fixed(value, (int) Math.max(0.0, Math.ceil(Math.log10(200.0 / span))))
        : scientific(value);
  }

  /** A number as a person may change it in a field: six digits that count, plain signs. */
  public static String editable(double value) {
    double rounded = Double.parseDouble(String.format(Locale.ROOT, "%.5e", value));
    String text = Double.toString(rounded);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String scientific(double value) {
    String[] parts = String.format(Locale.ROOT, "%.2e", value).split("e", 2);
    int exponent = Integer.parseInt(parts[1]);
    return parts[0].replace('-', '−') + "·10" + superscript(exponent);
  }

  /** A size as a formula in TeX has it: so many digits after the first, and a power of ten. */
  static String tex(double size, int digits) {
    String[] parts = String.format(Locale.ROOT, "%." + digits + "e", size).split("e", 2);
    int exponent = Integer.parseInt(parts[1]);
    return exponent == 0 ? parts[0] : parts[0] + "\\cdot 10^{" + exponent + "}";
  }

  /** A number of a formula as a text. */
  static String ofTex(String number) {
    String[] parts = number.split("\\\\cdot 10\\^\\{|\\}", -1);
    return parts.length == 1 ? number : parts[0] + "·10" + superscript(Integer.parseInt(parts[1]));
  }

  /** An exponent in raised figures. */
  static String superscript(int exponent) {
    StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      raised.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return raised.toString();
  }

  /** An index in lowered figures. */
  static String subscript(int index) {
    StringBuilder lowered = new StringBuilder();
    for (char digit : Integer.toString(index).toCharArray()) {
      lowered.append(SUBSCRIPTS.charAt(digit - '0'));
    }
    return lowered.toString();
  }

  /**
   * A parameter as formulas have it, counted from 1: {@code w⁽²⁾₁₃} is the weight with which unit 1
   * of layer 2 takes its input 3, {@code b⁽²⁾₁} its bias.
   */
  public static String symbol(ParameterPlace place) {
    String layer = "⁽" + superscript(place.layer() + 1) + "⁾";
    String unit = subscript(place.unit() + 1);
    if (place.isBias()) {
      return "b" + layer + unit;
    }
    String comma = place.unit() > 8 || place.input() > 8 ? "‚" : "";
    return "w" + layer + unit + comma + subscript(place.input() + 1);
  }

  /**
   * The equation of a line, such as {@code y = 0.98 x − 0.01}, as exactly as the line can be read
   * off a chart.
   */
  public static String line(double slope, double intercept, AxisRange x, AxisRange y) {
    double height = y.high() - y.low();
    String constant = counting(Math.abs(intercept), height);
    String sign = counting(intercept, height).startsWith("−") ? " − " : " + ";
    return "y = " + counting(slope, height / (x.high() - x.low())) + " x" + sign + constant;
  }

  /** With two decimals, or as many as a hundredth of a span needs, or a power of ten. */
  private static String counting(double value, double span) {
    return isPlain(value, span) ? fixed(value, decimals(span)) : scientific(value);
  }

  /** The size of a number in TeX, with as many digits as {@link #line} has. */
  static String texCounting(double size, double span) {
    return isPlain(size, span) ? fixed(size, decimals(span)) : tex(size, 2);
  }

  private static boolean isPlain(double value, double span) {
    return value == 0.0 || (Math.abs(value) < 1000.0 && decimals(span) <= 5);
  }

  private static int decimals(double span) {
    return (int) Math.max(2.0, Math.ceil(Math.log10(100.0 / span)));
  }
}
