package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;

/** Every line of {@code faulty.txt}: a faulty experiment file, and its message, word for word. */
class FaultyFilesTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String ARROW = " => ";

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void says(String fault, String message) throws JsonProcessingException {
    InvalidInput error =
        assertThrows(
            InvalidInput.class, () -> ExperimentFile.parse(file(fault), "f", Path.of(".")));
    assertEquals("f: " + message, error.getMessage());
    assertEquals("f", error.in(Language.ZH).substring(0, 1));
  }

  static Stream<Arguments> lines() throws IOException {
    try (InputStream in = FaultyFilesTest.class.getResourceAsStream("faulty.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(line -> Arguments.of((Object[]) line.split(ARROW, 2)))
              .toList()
              .stream();
    }
  }

  static String file(String fault) throws JsonProcessingException {
    if (fault.startsWith("text ")) {
      return fault.substring("text ".length()).replace("\\n", "\n");
    }
    JsonNode file = MAPPER.readTree(Examples.SINE);
    for (String change : fault.split(" ; ")) {
      if (change.startsWith("- ")) {
        set(file, change.substring(2), null);
      } else {
        int equals = change.indexOf(" = ");
        set(file, change.substring(0, equals), change.substring(equals + 3));
      }
    }
    return MAPPER.writeValueAsString(file);
  }

  /** Sets a value, which may be a number that no JSON tree could hold; null removes it. */
  private static void set(JsonNode file, String path, String value) {
    String[] steps = path.replace("[", ".").replace("]", "").split("\\.");
    JsonNode node = file;
    for (int i = 0; i < steps.length - 1; i++) {
      node = node.isArray() ? node.get(Integer.parseInt(steps[i])) : node.get(steps[i]);
    }
    String last = steps[steps.length - 1];
    if (value == null) {
      ((ObjectNode) node).remove(last);
    } else if (node instanceof ArrayNode list) {
      list.set(Integer.parseInt(last), JsonNodeFactory.instance.rawValueNode(new RawValue(value)));
    } else {
      ((ObjectNode) node).putRawValue(last, new RawValue(value));
    }
  }
}
