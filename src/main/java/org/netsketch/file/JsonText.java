package org.netsketch.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.netsketch.text.InvalidInput;

/** JSON text, and the values that stand in it. */
final class JsonText {
  /** How deep lists and objects may be nested. */
  static final int DEEPEST = 100;

  /** How many digits a number may have. */
  static final int LONGEST_NUMBER = 1000;

  /** How many characters a text or a key may have. */
  static final int LONGEST_TEXT = 1_000_000;

  /**
   * How many values, keys and brackets a file may have: what a computer with little memory can
   * still hold.
   */
  static final int MOST_TOKENS = 30_000_000;

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxNumberLength(LONGEST_NUMBER)
          .maxTokenCount(MOST_TOKENS)
          .maxStringLength(LONGEST_TEXT)
          .maxNameLength(LONGEST_TEXT)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(BOUNDS)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                  // keys are not kept for the next file
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /**
   * The value that a text stands for.
   *
   * @throws InvalidInput if the text is empty or no JSON, with line and column
   */
  static JsonNode parse(String text) {
    if (text.isBlank()) {
      throw new InvalidInput("", "emptyFile");
    }
    try (JsonParser parser = MAPPER.createParser(text)) {
      return MAPPER.readTree(parser);
    } catch (JsonProcessingException e) {
      throw JsonFault.of(e, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory gives no such error
    }
  }
}
