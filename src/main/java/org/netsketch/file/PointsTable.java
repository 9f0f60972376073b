package org.netsketch.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    List<String> names = new ArrayList<>(rows.inputNames());
    names.addAll(rows.targetNames());
    String header = names.stream().map(PointsTable::quoted).collect(Collectors.joining(","));
    AtomicFile.write(file, header + "\n" + text(rows, ','));
  }

  /** A line for each row, without names. */
  public static String text(Dataset rows, char separator) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.features(); column++) {
        text.append(column == 0 ? "" : separator)
            .append(ShortDecimal.of(rows.inputs()[row][column]));
      }
      for (double target : rows.targets()[row]) {
        text.append(separator).append(ShortDecimal.of(target));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String quoted(String name) {
    boolean plain = name.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c < ' ');
    return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
  }
}
