package org.netsketch.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How a JSON file is laid out for people: the first levels of objects, and lists of rows, are
 * spread, an entry a line; everything else is on one line.
 */
final class PageLayout implements PrettyPrinter {
  private final int spreadLevels;

  /** For each list and object that is open, the outermost last: whether it is spread. */
  private final Deque<Boolean> spread = new ArrayDeque<>();

  private boolean spreadNext;

  /** So many levels of objects are spread. */
  PageLayout(int spreadLevels) {
    this.spreadLevels = spreadLevels;
  }

  /** The list or object that begins next is spread, however deep it is. */
  void spreadNext() {
    spreadNext = true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator page) throws IOException {
    page.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator page) throws IOException {
    page.writeRaw('{');
    begin(spread.size() < spreadLevels);
  }

  @Override
  public void writeStartArray(JsonGenerator page) throws IOException {
    page.writeRaw('[');
    begin(false);
  }

  private void begin(boolean usuallySpread) {
    spread.push(usuallySpread || spreadNext);
    spreadNext = false;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator page) throws IOException {
    newLine(page, spread.peek(), "");
  }

  @Override
  public void beforeArrayValues(JsonGenerator page) throws IOException {
    newLine(page, spread.peek(), "");
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator page) throws IOException {
    page.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator page) throws IOException {
    page.writeRaw(',');
    newLine(page, spread.peek(), " ");
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator page) throws IOException {
    page.writeRaw(',');
    newLine(page, spread.peek(), " ");
  }

  @Override
  public void writeEndObject(JsonGenerator page, int entries) throws IOException {
    newLine(page, spread.pop() && entries > 0, "");
    page.writeRaw('}');
  }

  @Override
  public void writeEndArray(JsonGenerator page, int entries) throws IOException {
    newLine(page, spread.pop() && entries > 0, "");
    page.writeRaw(']');
  }

  private void newLine(JsonGenerator page, boolean isSpread, String otherwise) throws IOException {
    page.writeRaw(isSpread ? "\n" + "  ".repeat(spread.size()) : otherwise);
  }
}
