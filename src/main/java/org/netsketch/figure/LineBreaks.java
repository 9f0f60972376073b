package org.netsketch.figure;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Where a text that is wider than its place is broken into lines. */
final class LineBreaks {
  /** Between a name and the value that belongs to it; a line ends there first. */
  private static final String APART = "   ";

  private LineBreaks() {}

  /**
   * The lines of a text: it is broken between a name and its value, then between words or Chinese
   * characters, and within a word only if this alone is too wide.
   *
   * @param room for a line
   * @param width of a text
   */
  static List<String> of(String text, double room, ToDoubleFunction<String> width) {
    if (width.applyAsDouble(text) <= room) {
      return List.of(text);
    }
    List<String> parts = List.of(text.split(APART));
    if (parts.size() > 1) {
      return parts.stream().flatMap(part -> of(part, room, width).stream()).toList();
    }
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text)) {
      if (width.applyAsDouble((line + word).stripTrailing()) <= room) {
        line += word;
        continue;
      }
      if (!line.isBlank()) {
        lines.add(line.stripTrailing());
      }
      line = word;
      while (width.applyAsDouble(line.stripTrailing()) > room && letters(line) > 1) {
        int end = line.length();
        while (width.applyAsDouble(line.substring(0, end)) > room && letters(line, end) > 1) {
          end = line.offsetByCodePoints(end, -1);
        }
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line.stripTrailing());
    return lines;
  }

  private static int letters(String text) {
    return letters(text, text.length());
  }

  private static int letters(String text, int end) {
    return text.codePointCount(0, end);
  }

  /** The pieces between which a line may end, each with the space that follows it. */
  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(begin, end));
      begin = end;
    }
    return words;
  }
}
