package org.netsketch.data;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Spelling;

/**
 * One row of a table and where it stands in its file.
 *
 * @param line on which it begins, counted from 1
 * @param fields its cells
 */
record CsvRow(long line, CSVRecord fields) {

  /** Whether it has nothing but white space in it. */
  boolean isBlank() {
    return fields.size() == 1 && fields.get(0).isBlank();
  }

  /** The number of its cells. */
  int size() {
    return fields.size();
  }

  /** The text of a cell without white space around it. */
  String text(int column) {
    return fields.get(column).strip();
  }

  /**
   * The number in a cell.
   *
   * @param names of the columns, for the message
   * @throws InvalidInput if there is none, naming line and column
   */
  double number(int column, CsvSeparator separator, List<String> names) {
    String text = text(column);
    double number = Numeral.read(text, separator.allowsDecimalComma());
    if (Double.isNaN(number)) {
      throw fault(column, names, text.isEmpty() ? "csvEmptyCell" : "csvNumber", text);
    }
    return number;
  }

  /**
   * The class name in a cell.
   *
   * @param names of the columns, for the message
   * @throws InvalidInput if the cell is empty, naming line and column
   */
  String label(int column, List<String> names) {
    String text = text(column);
    if (text.isEmpty()) {
      throw fault(column, names, "csvEmptyLabel", text);
    }
    return text;
  }

  private InvalidInput fault(int column, List<String> names, String key, String text) {
    return new InvalidInput(
        "",
        key,
        lineOf(column) + "",
        column + 1 + "",
        Spelling.quoted(names.get(column)),
        Spelling.quoted(text));
  }

  /** Where a cell begins: quoted cells before it may hold line breaks. */
  private long lineOf(int column) {
    long breaks = 0;
    for (int i = 0; i < column; i++) {
      breaks +=
          fields.get(i).replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
    }
    return line + breaks;
  }
}
