package org.netsketch.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The program's words in one language: a pattern for each key, from {@code assets/i18n}. */
public final class Messages {
  private static final Messages ENGLISH = load(Language.EN);
  private static final Messages CHINESE = load(Language.ZH);

  private final Properties patterns;

  private Messages(Properties patterns) {
    this.patterns = patterns;
  }

  /** The words of a language. */
  public static Messages in(Language language) {
    return switch (language) {
      case EN -> ENGLISH;
      case ZH -> CHINESE;
    };
  }

  /**
   * The text for a key, with {0}, {1} … replaced by the values.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, Object... values) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message for the key " + key);
    }
    return values.length == 0 ? pattern : format(pattern).format(values);
  }

  /** Counts come as they are shown; a choice between one and many reads them as numbers. */
  static MessageFormat format(String pattern) {
    MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
    Format[] parts = format.getFormats();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] instanceof ChoiceFormat choice) {
        format.setFormat(i, new CountedWord(choice));
      }
    }
    return format;
  }

  /** What a thing with an id is called; one without a name of its own is called by its id. */
  public String name(String kind, String id) {
    String key = kind + "." + id;
    return patterns.containsKey(key) ? get(key) : id;
  }

  /** Every key. */
  public Set<String> keys() {
    return patterns.stringPropertyNames();
  }

  private static Messages load(Language language) {
    String file = "/org/netsketch/assets/i18n/messages_" + language.code() + ".properties";
    Properties patterns = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(patterns);
  }
}
