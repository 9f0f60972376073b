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
    String source = Files.readString(Path.of("src/main/java/module-info.java"));
    String body = source.substring(source.indexOf('{') + 1, source.lastIndexOf('}'));
    return Stream.of(body.split(";"))
        .map(directive -> directive.replaceAll("\\s+", " ").strip())
        .filter(directive -> !directive.isEmpty())
        .sorted()
        .toList();
  }
}
