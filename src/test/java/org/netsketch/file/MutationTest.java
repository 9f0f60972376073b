package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.train.Experiment;

/** Whatever is done to a file, an experiment or a clear message comes out of it, soon. */
class MutationTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String SIGNS = "{}[],:\"'0123456789-.eE/\\ \n";
  private static final String[] VALUES = {
    "null",
    "true",
    "[]",
    "{}",
    "\"\"",
    "\"x\"",
    "-1",
    "0",
    "1",
    "2",
    "0.5",
    "1e999999999",
    "-0.0",
    "1e-400",
    "[[]]",
    "[1,2]",
    "[[1],[2]]",
    "\"adam\"",
    "\"softmax\"",
    "\"full\"",
    "{\"name\":\"huber\"}",
    "123456789012345678901234567890",
    "[\"a\",\"b\",\"a\"]",
    "\"\\ud800\""
  };

  @Property(tries = 1500)
  void bytes(@ForAll @IntRange(max = 3) int example, @ForAll long seed) throws Exception {
    byte[] bytes = Examples.ALL.get(example).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(seed);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + random.nextInt(10));
      byte[] piece = Arrays.copyOfRange(bytes, from, to);
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 ->
            bytes =
                join(
                    Arrays.copyOf(bytes, from),
                    new byte[0],
                    Arrays.copyOfRange(bytes, to, bytes.length));
        case 1 ->
            bytes =
                join(Arrays.copyOf(bytes, at), piece, Arrays.copyOfRange(bytes, at, bytes.length));
        case 2 -> bytes[at] = (byte) random.nextInt(256);
        default -> bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
      }
      if (bytes.length == 0) {
        break;
      }
    }
    Path file = Files.createTempFile("mutated", ".json");
    try {
      Files.write(file, bytes);
      readsOrSays(() -> ExperimentFile.read(file));
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 3000)
  void values(@ForAll @IntRange(max = 3) int example, @ForAll long seed)
      throws JsonProcessingException {
    JsonNode file = MAPPER.readTree(Examples.ALL.get(example));
    Random random = new Random(seed);
    for (int i = random.nextInt(3); i >= 0; i--) {
      change(file, random);
    }
    readsOrSays(
        () -> {
          Experiment read = ExperimentFile.parse(file.toString(), "f", Path.of("."));
          String written = ExperimentFile.toJson(read);
          assertTrue(
              Alike.areAlike(read, ExperimentFile.parse(written, "f", Path.of("."))), written);
        });
  }

  private static byte[] join(byte[] a, byte[] b, byte[] c) {
    byte[] all = Arrays.copyOf(a, a.length + b.length + c.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    System.arraycopy(c, 0, all, a.length + b.length, c.length);
    return all;
  }

  /**
   * Replaces, removes or renames a value somewhere; the new one may come from elsewhere in the
   * file.
   */
  private static void change(JsonNode file, Random random) throws JsonProcessingException {
    List<JsonNode> all = new ArrayList<>();
    collect(file, all);
    List<JsonNode> containers =
        all.stream().filter(node -> node.isContainerNode() && !node.isEmpty()).toList();
    JsonNode place = containers.get(random.nextInt(containers.size()));
    JsonNode value =
        random.nextBoolean()
            ? all.get(random.nextInt(all.size())).deepCopy()
            : MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
    int index = random.nextInt(place.size());
    int kind = random.nextInt(6);
    if (place instanceof ArrayNode list) {
      if (kind == 0) {
        list.remove(index);
      } else if (kind == 1) {
        list.insert(index, value);
      } else {
        list.set(index, value);
      }
    } else if (place instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      String key = keys.get(index);
      if (kind == 0) {
        object.remove(key);
      } else if (kind == 1) {
        object.set(key + (char) random.nextInt(65536), object.remove(key));
      } else {
        object.set(key, value);
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> all) {
    all.add(node);
    node.forEach(child -> collect(child, all));
  }

  private static void readsOrSays(Runnable reading) {
    long start = System.nanoTime();
    try {
      reading.run();
    } catch (InvalidInput e) {
      for (Language language : Language.values()) {
        String message = e.in(language);
        assertTrue(message.length() < 600, message);
        assertFalse(
            message.contains("jackson") || message.contains("Exception") || message.contains("\n"),
            message);
        assertFalse(message.contains("{0}") || message.contains("''"), message);
      }
    }
    assertTrue(System.nanoTime() - start < 1_000_000_000L);
  }
}
