package org.netsketch.cli;

import java.util.Arrays;
import java.util.List;
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
    List<String> codes = Arrays.stream(Language.values()).map(Language::code).toList();
    return Arrays.stream(Language.values())
        .filter(known -> known.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput("--lang", "unknownChoice", code, String.join(", ", codes)));
  }
}
