package org.netsketch.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.netsketch.file.Table.Column;

/**
 * A table as text, quoted by RFC 4180: what spreadsheets, pandas and R read. Lines end as they do
 * in all files of the program.
 */
public final class CsvText {
  private CsvText() {}

  /**
   * The names and the rows.
   *
   * @param separator a comma for files, a tab for what is pasted into a spreadsheet
   */
  public static String of(Table table, char separator) {
    StringBuilder text = new StringBuilder();
    try {
      write(table, separator, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory gives no such error
    }
    return text.toString();
  }

  /** Writes the names and the rows. */
  static void write(Table table, char separator, Appendable out) throws IOException {
    out.append(
            table.columns().stream()
                .map(Column::name)
                .map(CsvText::quoted)
                .collect(Collectors.joining(String.valueOf(separator))))
        .append('\n');
    writeRows(table, separator, out);
  }

  /** Writes the rows without the names. */
  static void writeRows(Table table, char separator, Appendable out) throws IOException {
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        if (column > 0) {
          out.append(separator);
        }
        out.append(quoted(table.cell(row, column)));
      }
      out.append('\n');
    }
  }

  /** A semicolon is quoted too: programs of many countries take it for a separator. */
  private static String quoted(String cell) {
    boolean plain =
        cell.equals(cell.strip())
            && cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c < ' ');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
