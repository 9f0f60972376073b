package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/** Every message that this package can give is there, in both languages. */
class ErrorMessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/netsketch/file");
  private static final Pattern FAULT =
      Pattern.compile(
          "(?:error\\(|key = |InvalidInput\\(\\s*[^\",]*(?:\"\",)?\\s*|forbid\\(\"\\w+\", |requireSize\\([^;]*?\\), )\"(\\w+)\"");

  private static Set<String> faults() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Matcher fault = FAULT.matcher(Files.readString(file));
        while (fault.find()) {
          keys.add("error." + fault.group(1));
        }
      }
    }
    return keys;
  }

  @Test
  void everyFaultHasItsMessages() throws IOException {
    Set<String> faults = faults();
    assertTrue(faults.size() > 50, faults.toString());
    for (Language language : Language.values()) {
      Set<String> missing = new TreeSet<>(faults);
      missing.removeAll(Messages.in(language).keys());
      assertEquals(Set.of(), missing, language.code());
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(
        new TreeSet<>(Messages.in(Language.EN).keys()),
        new TreeSet<>(Messages.in(Language.ZH).keys()));
  }

  @Test
  void bothLanguagesTakeTheSameValues() {
    for (String key : Messages.in(Language.EN).keys()) {
      String en = Messages.in(Language.EN).get(key);
      String zh = Messages.in(Language.ZH).get(key);
      assertEquals(placeholders(en), placeholders(zh), key);
      assertFalse(
          new MessageFormat(zh, Locale.ROOT).format(new Object[] {"A", "B", "C", "D"}).isBlank(),
          key);
    }
  }

  private static Set<String> placeholders(String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher placeholder = Pattern.compile("\\{\\d\\}").matcher(pattern);
    while (placeholder.find()) {
      found.add(placeholder.group());
    }
    return found;
  }
}
