package org.netsketch.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * How a JSON file is laid out for people: the first levels of objects a key a line, what is deeper
 * on one line; lists of numbers and words on one line, lists of rows and objects an entry a line.
 */
final class PageLayout implements PrettyPrinter {
  private final int openLevels;
  private int depth;
  private boolean afterRow;

  /** So many levels of objects have a line for each key. */
  PageLayout(int openLevels) {
    this.openLevels = openLevels;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator page) throws IOException {
    page.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator page) throws IOException {
    page.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator page) throws IOException {
    if (depth <= openLevels) {
      newLine(page);
    }
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator page) throws IOException {
    page.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator page) throws IOException {
    page.writeRaw(depth <= openLevels ? "," : ", ");
    beforeObjectEntries(page);
  }

  @Override
  public void writeEndObject(JsonGenerator page, int entries) throws IOException {
    depth--;
    if (depth < openLevels && entries > 0) {
      newLine(page);
    }
    page.writeRaw('}');
    afterRow = true;
  }

  @Override
  public void writeStartArray(JsonGenerator page) throws IOException {
    page.writeRaw('[');
    depth++;
    afterRow = false;
  }

  @Override
  public void beforeArrayValues(JsonGenerator page) {}

  @Override
  public void writeArrayValueSeparator(JsonGenerator page) throws IOException {
    page.writeRaw(afterRow ? "," : ", ");
    if (afterRow) {
      newLine(page);
    }
    afterRow = false;
  }

  @Override
  public void writeEndArray(JsonGenerator page, int entries) throws IOException {
    depth--;
    page.writeRaw(']');
    afterRow = true;
  }

  private void newLine(JsonGenerator page) throws IOException {
    page.writeRaw('\n');
    page.writeRaw("  ".repeat(depth));
  }
}
