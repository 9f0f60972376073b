package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/** The text of a program as it is written: lines, indented as their blocks are, and comments. */
final class Source {
  private final Syntax syntax;
  private final Messages messages;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** A program with comments in a language. */
  Source(Syntax syntax, Language language) {
    this.syntax = syntax;
    messages = Messages.in(language);
  }

  /** Writes a line; a note at its end for which there is no room stands above it. */
  Source line(String line) {
    int note = line.lastIndexOf(syntax.gap() + syntax.comment());
    if (note > 0 && !fits(line)) {
      return remark(line.substring(note).strip().substring(syntax.comment().length()))
          .line(line.substring(0, note));
    }
    text.append(line.isEmpty() ? "" : indent()).append(line).append('\n');
    return this;
  }

  private boolean fits(String line) {
    return indent().length() + line.length() <= syntax.width();
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
        .flatMap(line -> filled(List.of(line.split(" ")), "", syntax.comment()).stream())
        .forEach(line -> text.append(indent()).append(syntax.comment()).append(line).append('\n'));
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
    if (fits(whole)) {
      return line(whole);
    }
    line(before);
    depth++;
    if (items.stream().allMatch(item -> fits(item + ","))) {
      filled(items, ",").forEach(this::line);
    } else {
      for (int i = 0; i < items.size(); i++) {
        row(items.get(i) + (i < items.size() - 1 ? "," : ""));
      }
    }
    depth--;
    return line(after);
  }

  /** Writes items without brackets if there is room for them in a line, else in parentheses. */
  Source tuple(String before, List<String> items, String after) {
    String whole = before + String.join(", ", items) + after;
    return fits(whole) ? line(whole) : list(before + "(", items, ")" + after);
  }

  /** Writes an item that begins a line, and goes on within its own bracket. */
  private void row(String item) {
    String rest = "";
    for (String part : filled(List.of(item.split(", ")), ",")) {
      line(rest + part);
      rest = " ";
    }
  }

  /** Items with a separator and a blank between, as many to a line as there is room for. */
  private List<String> filled(List<String> items, String separator) {
    return filled(items, separator, " ");
  }

  private List<String> filled(List<String> items, String separator, String margin) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i < items.size() - 1 ? separator : "");
      if (row.length() > 0 && !fits(margin + row + " " + item)) {
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
