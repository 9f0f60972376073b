package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.netsketch.data.Classes;
import org.netsketch.data.Dataset;
import org.netsketch.file.ShortDecimal;

/**
 * Given samples as a program has them: a row each, first the inputs, then the targets or, in place
 * of a one-hot row, the number of the class.
 *
 * @param rows inputs and what follows them
 * @param inputs how many columns are inputs
 * @param classes how many classes the last column numbers, from 0; 0 where it is a target
 */
record Table(double[][] rows, int inputs, int classes) {
  private static final int MOST_LITERAL_ROWS = 200;
  private static final int MOST_LITERAL_NUMBERS = 2_000;
  private static final int DIGITS = 36;

  /** The samples of a data set. */
  static Table of(Dataset data) {
    boolean oneHot = data.outputs() > 1 && isOneHot(data.targets());
    double[][] rows = new double[data.size()][];
    for (int i = 0; i < rows.length; i++) {
      double[] target = data.targets()[i];
      double[] told = oneHot ? new double[] {Classes.category(target)} : target;
      rows[i] = Arrays.copyOf(data.inputs()[i], data.features() + told.length);
      System.arraycopy(told, 0, rows[i], data.features(), told.length);
    }
    return new Table(rows, data.features(), oneHot ? data.outputs() : 0);
  }

  private static boolean isOneHot(double[][] targets) {
    for (double[] row : targets) {
      double[] exact = new double[row.length];
      exact[Classes.category(row)] = 1.0;
      if (!Arrays.equals(row, exact)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the rows can stand in the program as numbers; else they are a text to be read. */
  boolean isShort() {
    return rows.length <= MOST_LITERAL_ROWS && rows.length * rows[0].length <= MOST_LITERAL_NUMBERS;
  }

  /** Whether every number is a digit to the base 36, so that a character is enough for each. */
  boolean isDigits() {
    return Arrays.stream(rows)
        .flatMapToDouble(Arrays::stream)
        .allMatch(value -> value >= 0 && value < DIGITS && value == (int) value);
  }

  /** A line for each row: numbers with blanks between, or digits. */
  List<String> lines() {
    boolean digits = isDigits();
    List<String> lines = new ArrayList<>();
    for (double[] row : rows) {
      lines.add(
          Arrays.stream(row)
              .mapToObj(
                  value -> digits ? Integer.toString((int) value, DIGITS) : ShortDecimal.of(value))
              .collect(Collectors.joining(digits ? "" : " ")));
    }
    return lines;
  }

  /** Each row as a list of numbers in a language. */
  static List<String> literals(double[][] rows, Syntax syntax) {
    return Arrays.stream(rows).map(row -> literal(row, syntax)).toList();
  }

  /** Numbers as a list in a language. */
  static String literal(double[] row, Syntax syntax) {
    String numbers = Arrays.stream(row).mapToObj(syntax::number).collect(Collectors.joining(", "));
    return syntax == Syntax.JAVA ? "{" + numbers + "}" : "[" + numbers + "]";
  }
}
