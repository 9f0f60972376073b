package org.netsketch;

import org.netsketch.cli.NetSketchCommand;

/** The program's entry point: a command line, whose one command with a window is {@code open}. */
public final class Main {
  private Main() {}

  /** Carries out the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(NetSketchCommand.run(file -> NetSketchCommand.DONE, arguments));
  }
}
