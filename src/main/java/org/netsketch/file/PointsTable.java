package org.netsketch.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netsketch.data.Dataset;
import org.netsketch.text.InvalidInput;

/** Rows of numbers as text that spreadsheets and NumPy read: a CSV file, or what is pasted. */
public final class PointsTable {
  private PointsTable() {}

  /**
   * Writes a CSV file with the columns' names in its first line; inputs stand before targets.
   *
   * @throws InvalidInput if the file cannot be written
   */
  public static void write(Dataset rows, Path file) {
    TableFormat.CSV.write(new Table(columns(rows)), file);
  }

  /** A line for each row, without names, with a tab between two cells. */
  public static String text(Dataset rows) {
    return text(rows, 0, rows.features() + rows.outputs());
  }

  /**
   * Some columns of it.
   *
   * @param from the first of them, counted from 0, the inputs first
   * @param to the first that is left out
   */
  public static String text(Dataset rows, int from, int to) {
    StringBuilder text = new StringBuilder();
    try {
      CsvText.writeRows(new Table(columns(rows).subList(from, to)), '\t', text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory gives no such error
    }
    return text.toString();
  }

  private static List<Table.Column> columns(Dataset rows) {
    List<Table.Column> columns = new ArrayList<>();
    for (int input = 0; input < rows.features(); input++) {
      columns.add(Table.Numbers.of(rows.inputNames().get(input), rows.inputs(), input));
    }
    for (int output = 0; output < rows.outputs(); output++) {
      columns.add(Table.Numbers.of(rows.targetNames().get(output), rows.targets(), output));
    }
    return columns;
  }
}
