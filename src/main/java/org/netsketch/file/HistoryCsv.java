package org.netsketch.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.netsketch.text.InvalidInput;

/** The history of a run as a table: a line for each epoch, from 0, before training, to the last. */
public final class HistoryCsv {
  private HistoryCsv() {}

  /**
   * Writes the table, separated by commas, with the columns' names in the first line. A number that
   * is not finite leaves its cell empty.
   *
   * @param history the columns by name, all of one length
   * @throws InvalidInput if the file cannot be written
   */
  public static void write(Map<String, double[]> history, Path file) {
    AtomicFile.write(file, out -> write(history, out));
  }

  private static void write(Map<String, double[]> history, OutputStream out) throws IOException {
    Writer table = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    table.write("epoch");
    for (String name : history.keySet()) {
      table.write("," + name);
    }
    table.write("\n");
    int lines = history.values().stream().mapToInt(column -> column.length).max().orElse(0);
    for (int epoch = 0; epoch < lines; epoch++) {
      table.write(Integer.toString(epoch));
      for (double[] column : history.values()) {
        table.write(Double.isFinite(column[epoch]) ? "," + ShortDecimal.of(column[epoch]) : ",");
      }
      table.write("\n");
    }
    table.flush();
  }
}
