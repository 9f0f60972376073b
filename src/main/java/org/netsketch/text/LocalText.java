package org.netsketch.text;

/**
 * A text that may differ from language to language.
 *
 * @param en in English
 * @param zh in Chinese
 */
public record LocalText(String en, String zh) {
  /** No text. */
  public static final LocalText EMPTY = new LocalText("", "");

  /** The same text in every language. */
  public static LocalText of(String text) {
    return new LocalText(text, text);
  }

  /** The text in a language. */
  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case ZH -> zh;
    };
  }
}
