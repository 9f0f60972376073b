package org.netsketch.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code netsketch open [FILE]}: the window. */
@Command(
    name = "open",
    description = "Opens the window.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class OpenCommand implements Callable<Integer> {
  private final NetSketchCommand.Window window;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "An experiment.")
  private Optional<Path> file = Optional.empty();

  OpenCommand(NetSketchCommand.Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.open(file);
  }
}
