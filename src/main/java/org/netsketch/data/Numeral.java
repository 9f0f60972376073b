package org.netsketch.data;

/** A number as it is written in a table: digits with an optional sign, fraction and exponent. */
public final class Numeral {
  private Numeral() {}

  /**
   * The number that a text stands for, or NaN if it stands for none that is finite. Java's own
   * reading would also take {@code 1d}, {@code 0x1p3} and {@code NaN}.
   *
   * @param decimalComma whether 1,5 may be written for 1.5
   */
  public static double read(String text, boolean decimalComma) {
    boolean digit = false;
    int comma = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c == ',' && decimalComma && comma < 0) {
        comma = i;
      } else if (c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
        return Double.NaN;
      }
    }
    if (!digit) {
      return Double.NaN;
    }
    try {
      double number = Double.parseDouble(comma < 0 ? text : text.replace(',', '.'));
      return Double.isInfinite(number) ? Double.NaN : number;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
