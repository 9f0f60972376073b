package org.netsketch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.netsketch.text.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line that offers what was probably meant. */
final class UsageFault {
  private UsageFault() {}

  /**
   * Says it.
   *
   * @param given the whole command line
   */
  static String words(ParameterException fault, String... given) {
    CommandLine commands = fault.getCommandLine();
    String command = commands.getCommandSpec().qualifiedName();
    return command + ": " + what(fault, commands, given) + " (see " + command + " --help)";
  }

  private static String what(ParameterException fault, CommandLine commands, String... given) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      List<String> left = unmatched.getUnmatched();
      if (!left.isEmpty() && left.get(0).startsWith("-")) {
        return unknown("option", left.get(0), commands.getCommandSpec().optionsMap().keySet());
      }
      // Without a command the first word was taken for a file to open.
      if (commands.getParent() == null && isNoFile(given[0])) {
        return unknown("command", given[0], commands.getSubcommands().keySet());
      }
    }
    return fault.getMessage().replace('\n', ' ').replace("\r", "");
  }

  private static boolean isNoFile(String word) {
    return !word.startsWith("-") && !Files.exists(Path.of(word));
  }

  private static String unknown(String kind, String word, Collection<String> known) {
    return "there is no "
        + kind
        + " "
        + Spelling.quoted(word)
        + Spelling.meant(word, known).map(meant -> ", did you mean " + meant + "?").orElse("");
  }
}
