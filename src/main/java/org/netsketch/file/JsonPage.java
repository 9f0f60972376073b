package org.netsketch.file;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A JSON file that is being written, from the top to the bottom: the counterpart of {@link
 * JsonPlace}.
 */
final class JsonPage implements Closeable {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The whole and its parts are spread, a key a line. */
  private static final int SPREAD_LEVELS = 2;

  private final JsonGenerator page;
  private final PageLayout layout;

  /** An empty page. */
  JsonPage(OutputStream out) throws IOException {
    layout = new PageLayout(SPREAD_LEVELS);
    page = MAPPER.createGenerator(out, JsonEncoding.UTF8);
    page.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    page.setPrettyPrinter(layout);
  }

  /** Begins the whole, or an entry of a list, as an object. */
  JsonPage open() throws IOException {
    page.writeStartObject();
    return this;
  }

  /** Begins an object under a key. */
  JsonPage open(String key) throws IOException {
    page.writeObjectFieldStart(key);
    return this;
  }

  /** Begins an object under a key that has a line for each key, however deep it is. */
  JsonPage spread(String key) throws IOException {
    page.writeFieldName(key);
    layout.spreadNext();
    page.writeStartObject();
    return this;
  }

  /** Ends the object. */
  JsonPage end() throws IOException {
    page.writeEndObject();
    return this;
  }

  /** Begins a list of objects or rows under a key: an entry a line. */
  JsonPage openList(String key) throws IOException {
    page.writeFieldName(key);
    layout.spreadNext();
    page.writeStartArray();
    return this;
  }

  /** Ends the list. */
  JsonPage endList() throws IOException {
    page.writeEndArray();
    return this;
  }

  /** A text under a key. */
  JsonPage put(String key, String text) throws IOException {
    page.writeStringField(key, text);
    return this;
  }

  /** True or false under a key. */
  JsonPage put(String key, boolean flag) throws IOException {
    page.writeBooleanField(key, flag);
    return this;
  }

  /** A number under a key, whole where it is whole. */
  JsonPage put(String key, double number) throws IOException {
    page.writeFieldName(key);
    number(number);
    return this;
  }

  /** A number under a key, unless it is the one that stands in for a missing key. */
  JsonPage putUnless(double otherwise, String key, double number) throws IOException {
    return Double.compare(otherwise, number) == 0 ? this : put(key, number);
  }

  /** Texts under a key. */
  JsonPage put(String key, List<String> texts) throws IOException {
    page.writeArrayFieldStart(key);
    for (String text : texts) {
      page.writeString(text);
    }
    return endList();
  }

  /** Numbers under a key. */
  JsonPage put(String key, double[] numbers) throws IOException {
    page.writeFieldName(key);
    row(numbers);
    return this;
  }

  /** Rows of numbers under a key. */
  JsonPage put(String key, double[][] rows) throws IOException {
    openList(key);
    for (double[] row : rows) {
      row(row);
    }
    return endList();
  }

  /** Any JSON under a key. */
  JsonPage put(String key, JsonNode value) throws IOException {
    page.writeFieldName(key);
    page.writeTree(value);
    return this;
  }

  private void row(double[] numbers) throws IOException {
    page.writeStartArray();
    for (double number : numbers) {
      number(number);
    }
    page.writeEndArray();
  }

  /** JSON has no number for what is not finite: it becomes null. */
  private void number(double number) throws IOException {
    if (Double.isFinite(number)) {
      page.writeNumber(ShortDecimal.of(number));
    } else {
      page.writeNull();
    }
  }

  /** Ends the file with a line break. */
  @Override
  public void close() throws IOException {
    page.writeRaw('\n');
    page.close();
  }
}
