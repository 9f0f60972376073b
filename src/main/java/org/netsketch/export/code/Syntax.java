package org.netsketch.export.code;

import java.util.Locale;
import org.netsketch.file.ShortDecimal;

/** How the languages of the twins write blocks, comments, numbers and the functions of formulas. */
enum Syntax {
  /** With NumPy's functions. */
  PYTHON("    ", "# ", "  ", 88),
  /** With the functions of StrictMath, imported. */
  JAVA("  ", "// ", " ", 100);

  private final String indent;
  private final String comment;
  private final String gap;
  private final int width;

  Syntax(String indent, String comment, String gap, int width) {
    this.indent = indent;
    this.comment = comment;
    this.gap = gap;
    this.width = width;
  }

  String indent() {
    return indent;
  }

  String comment() {
    return comment;
  }

  /** The most columns that a line should have. */
  int width() {
    return width;
  }

  /** What stands between a line and its comment. */
  String gap() {
    return gap;
  }

  /** The line that begins a block. */
  String opened(String line) {
    return this == JAVA ? line + " {" : line + ":";
  }

  /** The name of a function that formulas know. */
  String function(String symbol) {
    return switch (this) {
      case JAVA -> symbol.equals("sign") ? "signum" : symbol;
      case PYTHON ->
          switch (symbol) {
            case "asin", "acos", "atan" -> "np.arc" + symbol.substring(1);
            case "min", "max" -> "np." + symbol + "imum";
            default -> "np." + symbol;
          };
    };
  }

  /** A power. */
  String power(String base, String exponent) {
    return this == JAVA ? "pow(" + base + ", " + exponent + ")" : base + "**" + exponent;
  }

  /** The name of pi or e. */
  String constant(String symbol) {
    return this == JAVA ? symbol.toUpperCase(Locale.ROOT) : "np." + symbol;
  }

  /** A number as short as it can be; in Java never one that divides as a whole number. */
  String number(double value) {
    return this == JAVA ? decimal(value) : ShortDecimal.of(value);
  }

  /** A number that is no whole number to the compiler, whatever its value. */
  static String decimal(double value) {
    String text = ShortDecimal.of(value);
    return text.contains(".") || text.contains("e") ? text : text + ".0";
  }
}
