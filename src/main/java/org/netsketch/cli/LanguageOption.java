package org.netsketch.cli;

import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;

/** The option {@code --lang}, which several commands have. */
final class LanguageOption {
  private LanguageOption() {}

  /**
   * The language with a code.
   *
   * @throws InvalidInput if there is none
   */
  static Language chosen(String code) {
    return Language.of(code)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "--lang", "unknownChoice", code, String.join(", ", Language.codes())));
  }
}
