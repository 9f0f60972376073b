package org.netsketch.file;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How a value of a file is shown in a message: short, on one line, and never a whole list or
 * object.
 */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** The value as it would stand in a file; lists and objects are only hinted at. */
  static String value(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? "[]" : "[…]";
    }
    if (node.isObject()) {
      return node.isEmpty() ? "{}" : "{…}";
    }
    if (node.isTextual()) {
      return '"' + plain(node.textValue()) + '"';
    }
    return node.isFloatingPointNumber()
        ? ShortDecimal.of(node.doubleValue())
        : plain(node.asText());
  }

  /** A key as part of a path; in quotation marks if it is no plain word. */
  static String key(String key) {
    boolean simple =
        !key.isEmpty()
            && key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    return simple ? plain(key) : '"' + plain(key) + '"';
  }

  /** Text without control characters and not too long. */
  static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> isVisible(c) ? c : '�')
        .forEach(shown::appendCodePoint);
    return shown.length() < text.length() && text.codePointCount(0, text.length()) > LONGEST
        ? shown + "…"
        : shown.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Whether the text has no half of a surrogate pair, which no file could keep. */
  static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
