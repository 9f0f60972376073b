package org.netsketch.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.netsketch.file.Table.Column;
import org.netsketch.file.Table.Numbers;
import org.netsketch.file.Table.Words;
import org.netsketch.text.InvalidInput;

/** What kind of file a table is kept in; the name of the file says it. */
public enum TableFormat {
  /** Lines of cells with commas between them. */
  CSV {
    @Override
    void write(Table table, OutputStream out) throws IOException {
      Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      if (!isPlain(table)) {
        text.write(BYTE_ORDER_MARK);
      }
      CsvText.write(table, ',', text);
      text.flush();
    }
  },
  /** An object with an array for each column: pandas makes a DataFrame of it, jsonlite a list. */
  JSON {
    @Override
    void write(Table table, OutputStream out) throws IOException {
      try (JsonPage page = new JsonPage(out)) {
        page.open();
        for (Column column : table.columns()) {
          if (column instanceof Words words) {
            page.put(words.name(), words.values());
          } else {
            page.put(column.name(), ((Numbers) column).values());
          }
        }
        page.end();
      }
    }
  };

  /** Excel takes a file for one of UTF-8 only if it begins so; pandas and R pass it over. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What the names of such files end with. */
  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** What the names end with, of all formats. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(TableFormat::extension).toList();
  }

  /**
   * The format of a file by its name.
   *
   * @throws InvalidInput if the name is not that of a table
   */
  public static TableFormat of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith(format.extension()))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    file.toString(), "notATableName", String.join(", ", extensions())));
  }

  /**
   * Writes a file; the same bytes for the same table.
   *
   * @throws InvalidInput if the file cannot be written
   */
  public void write(Table table, Path file) {
    AtomicFile.write(file, out -> write(table, out));
  }

  abstract void write(Table table, OutputStream out) throws IOException;

  private static boolean isPlain(Table table) {
    return table.columns().stream()
        .allMatch(
            column ->
                isPlain(column.name())
                    && (!(column instanceof Words words)
                        || words.values().stream().allMatch(TableFormat::isPlain)));
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
