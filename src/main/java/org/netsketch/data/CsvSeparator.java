package org.netsketch.data;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;

/** The character between the fields of a table, from the least likely in a name to the most. */
enum CsvSeparator {
  TAB('\t'),
  SEMICOLON(';'),
  COMMA(',');

  private final char character;

  CsvSeparator(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }

  /** Whether a number may be written 1,5. */
  boolean allowsDecimalComma() {
    return this != COMMA;
  }

  /**
   * The separator that stands most often in the first row that is not blank, quoted text left out.
   * Where two are as frequent it is the one less likely in a name: a tab, then a semicolon. A table
   * of one column is taken for one with commas.
   */
  static CsvSeparator of(Reader text) throws IOException {
    Map<CsvSeparator, Integer> counts = counts(text);
    CsvSeparator best = COMMA;
    int most = 0;
    for (CsvSeparator separator : values()) {
      int count = counts.getOrDefault(separator, 0);
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  /**
   * The separator of a table whose first row may have numbers with a decimal comma: a tab if there
   * is one, then a semicolon.
   */
  static CsvSeparator ofNumbers(Reader text) throws IOException {
    Map<CsvSeparator, Integer> counts = counts(text);
    return counts.containsKey(TAB) ? TAB : counts.containsKey(SEMICOLON) ? SEMICOLON : COMMA;
  }

  private static Map<CsvSeparator, Integer> counts(Reader text) throws IOException {
    Map<CsvSeparator, Integer> counts = new EnumMap<>(CsvSeparator.class);
    boolean quoted = false;
    boolean blank = true;
    for (int c = text.read(); c >= 0; c = text.read()) {
      if (!quoted && !blank && (c == '\n' || c == '\r')) {
        break;
      }
      blank &= Character.isWhitespace(c);
      quoted ^= c == '"';
      for (CsvSeparator separator : values()) {
        if (!quoted && c == separator.character) {
          counts.merge(separator, 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
