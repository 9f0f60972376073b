package org.netsketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code module-info.txt} says of every directive of the module why it is there. */
final class ModuleDescriptionTest {

  @Test
  void describesEveryDirective() throws IOException {
    List<String> described =
        Files.readAllLines(Path.of("module-info.txt")).stream()
            .filter(line -> line.matches("(requires|uses|provides|exports|opens) .*"))
            .sorted()
            .toList();
    assertEquals(directives(), described);
  }

  @Test
  void givesAReasonForEach() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("module-info.txt"));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("(requires|uses|provides|exports|opens) .*")) {
        assertTrue(lines.get(i + 1).startsWith("    "), "no reason for: " + lines.get(i));
      }
    }
  }

  private static List<String> directives() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("src/main/java/module-info.java"))) {
      return lines
          .map(String::strip)
          .filter(line -> line.endsWith(";"))
          .map(line -> line.substring(0, line.length() - 1))
          .sorted()
          .toList();
    }
  }
}
