package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/** The text of a program as it is written: lines, indented as their blocks are, and comments. */
final class Source {
  /** The most columns a line should have. */
  static final int WIDTH = 100;

  private final Syntax syntax;
  private final Messages messages;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** A program with comments in a language. */
  Source(Syntax syntax, Language language) {
    this.syntax = syntax;
    messages = Messages.in(language);
  }

  /** Writes a line. */
  Source line(String line) {
    text.append(line.isEmpty() ? "" : indent()).append(line).append('\n');
    return this;
  }

  /** Writes an empty line. */
  Source blank() {
    return line("");
  }

  /** Writes a line that begins a block. */
  Source open(String line) {
    line(syntax.opened(line));
    depth++;
    return this;
  }

  /** Ends the innermost block. */
  Source close() {
    depth--;
    return syntax == Syntax.JAVA ? line("}") : this;
  }

  /**
   * Writes a comment.
   *
   * @param key of the message, without its {@code code.}
   * @param values that fill it, as texts
   */
  Source comment(String key, Object... values) {
    return remark(words(key, values));
  }

  /** Writes a comment in the words of a person, whatever is in them. */
  Source remark(String words) {
    // a backslash and a u would begin a character's number, in Java even here
    words
        .lines()
        .map(line -> line.replaceAll("\\p{Cntrl}", " ").replace("\\u", "\\ u"))
        .filter(line -> !line.isBlank())
        .forEach(line -> line(syntax.comment() + line));
    return this;
  }

  /** A comment to stand at the end of a line. */
  String note(String key, Object... values) {
    return syntax.gap() + syntax.comment() + words(key, values);
  }

  private String words(String key, Object... values) {
    return messages.get("code." + key, values);
  }

  /** Writes items in brackets, as many to a line as there is room for. */
  Source list(String before, List<String> items, String after) {
    String whole = before + String.join(", ", items) + after;
    if (indent().length() + whole.length() <= WIDTH) {
      return line(whole);
    }
    line(before);
    depth++;
    for (String row : filled(items)) {
      line(row);
    }
    depth--;
    return line(after);
  }

  /** Writes items without brackets if there is room for them in a line, else in parentheses. */
  Source tuple(String before, List<String> items, String after) {
    String whole = before + String.join(", ", items) + after;
    return indent().length() + whole.length() <= WIDTH
        ? line(whole)
        : list(before + "(", items, ")" + after);
  }

  private List<String> filled(List<String> items) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i < items.size() - 1 ? "," : "");
      if (row.length() > 0 && indent().length() + row.length() + 1 + item.length() > WIDTH) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(row.length() == 0 ? "" : " ").append(item);
    }
    rows.add(row.toString());
    return rows;
  }

  /** Writes lines that stand as they are, at the margin. */
  Source verbatim(Iterable<String> lines) {
    lines.forEach(line -> text.append(line).append('\n'));
    return this;
  }

  private String indent() {
    return syntax.indent().repeat(depth);
  }

  /** The program so far. */
  @Override
  public String toString() {
    return text.toString();
  }
}
