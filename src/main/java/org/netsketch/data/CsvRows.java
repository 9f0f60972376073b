package org.netsketch.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.netsketch.text.InvalidInput;

/** The rows of a table that are not blank, one after another, the header row among them. */
final class CsvRows implements Closeable {
  private final CheckedText text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  /** Starts before the first row. */
  CsvRows(CheckedText text, CsvSeparator separator) throws IOException {
    this.text = text;
    // Blank lines are skipped here and not by the parser, which would then lose count of the lines.
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator.character())
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .get();
    parser = CSVParser.builder().setReader(text).setFormat(format).get();
    records = parser.iterator();
  }

  /**
   * The next row that is not blank; nothing at the end.
   *
   * @throws InvalidInput if quotes do not match
   */
  Optional<CsvRow> next() throws IOException {
    while (true) {
      long line = parser.getCurrentLineNumber() + 1;
      if (!hasNext(line)) {
        return Optional.empty();
      }
      CsvRow row = new CsvRow(line, records.next());
      text.rowRead();
      if (!row.isBlank()) {
        return Optional.of(row);
      }
    }
  }

  private boolean hasNext(long line) throws IOException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CSVException) {
        throw new InvalidInput("", "csvQuote", line + "");
      }
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
