package org.netsketch.file;

import com.fasterxml.jackson.core.io.NumberOutput;

/** A number as the shortest decimal that reads back as the same number: 17, 0.1, 1e-7, -2.5e300. */
public final class ShortDecimal {
  /** Whole numbers below this are written with all their digits. */
  private static final double ALL_DIGITS = 1e15;

  private ShortDecimal() {}

  /** The decimal. */
  public static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) < ALL_DIGITS) {
      boolean negativeZero = number == 0.0 && 1.0 / number < 0.0;
      return negativeZero ? "-0.0" : Long.toString((long) number);
    }
    // Schubfach: before JDK 19, Double.toString does not always find the shortest one
    String shortest = NumberOutput.toString(number, true);
    int exponent = shortest.indexOf('E');
    if (exponent < 0) {
      return shortest;
    }
    String digits = shortest.substring(0, exponent);
    return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits)
        + "e"
        + shortest.substring(exponent + 1);
  }
}
