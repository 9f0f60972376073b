package org.netsketch.cli;

import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import picocli.CommandLine.Option;

/** The option {@code --lang} of commands that write words. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      defaultValue = "en",
      description = "The language of the words: en or zh (default: en).")
  private String code;

  /**
   * The language that is chosen.
   *
   * @throws InvalidInput if the program does not speak it
   */
  Language chosen() {
    return Language.of(code)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "--lang", "unknownChoice", code, String.join(", ", Language.codes())));
  }
}
