package org.netsketch.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netsketch.text.InvalidInput;

/** What is wrong with a text that is no JSON, in a plain sentence with line and column. */
final class JsonFault {
  private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("Unrecognized token '(.*?)'", Pattern.DOTALL);

  private JsonFault() {}

  /** The fault that the parser met. */
  static InvalidInput of(JsonProcessingException met, String text) {
    JsonLocation where = met.getLocation();
    String line = where == null ? "1" : Integer.toString(Math.max(1, where.getLineNr()));
    String column = where == null ? "1" : Integer.toString(Math.max(1, where.getColumnNr()));
    String said = met.getOriginalMessage();
    if (met instanceof StreamConstraintsException) {
      return bound(said, line);
    }
    if (met instanceof JsonEOFException) {
      return new InvalidInput("", "jsonEndsEarly", line);
    }
    Matcher twice = TWICE.matcher(said);
    if (twice.find()) {
      return new InvalidInput("", "jsonKeyTwice", line, Shown.plain(twice.group(1)));
    }
    Matcher word = WORD.matcher(said);
    if (word.find()) {
      return new InvalidInput("", "jsonWord", line, column, Shown.plain(word.group(1)));
    }
    return atCharacter(said, text, (int) (where == null ? 0 : where.getCharOffset()), line, column);
  }

  private static InvalidInput bound(String said, String line) {
    if (said.contains("nesting depth")) {
      return new InvalidInput("", "jsonTooDeep", line, Integer.toString(JsonText.DEEPEST));
    }
    if (said.contains("Number value length")) {
      return new InvalidInput(
          "", "jsonLongNumber", line, Integer.toString(JsonText.LONGEST_NUMBER));
    }
    if (said.contains("String value length") || said.contains("Name length")) {
      return new InvalidInput("", "jsonLongText", line, Integer.toString(JsonText.LONGEST_TEXT));
    }
    return new InvalidInput("", "jsonTooMuch", Integer.toString(JsonText.MOST_TOKENS));
  }

  /** The offset is that of the character that the parser could not take. */
  private static InvalidInput atCharacter(
      String said, String text, int offset, String line, String column) {
    char character = text.charAt(Math.max(0, Math.min(offset, text.length() - 1)));
    String key;
    if (said.contains("Non-standard token")) {
      key = "jsonNaN";
    } else if (said.contains("numeric value") || character == '.' || character == '+') {
      key = "jsonNumber";
    } else if (said.contains("CTRL-CHAR") && said.contains("escaped")) {
      key = "jsonOpenText";
    } else if (said.contains("escape")) {
      key = "jsonEscape";
    } else if (character == '/' || character == '#') {
      key = "jsonComment";
    } else if (character == '\'') {
      key = "jsonQuotes";
    } else if ((character == '}' || character == ']') && before(text, offset) == ',') {
      key = "jsonComma";
    } else if (said.contains("double-quote to start field name")) {
      key = "jsonKey";
    } else {
      key = "jsonCharacter";
    }
    return new InvalidInput("", key, line, column, Shown.plain(String.valueOf(character)));
  }

  /** The last character before an offset that is no space. */
  private static char before(String text, int offset) {
    int at = offset - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 ? text.charAt(at) : ' ';
  }
}
