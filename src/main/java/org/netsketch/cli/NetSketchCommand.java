package org.netsketch.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netsketch.text.InvalidInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The command line as a whole: {@code netsketch [open] [FILE]} and its subcommands. */
@Command(
    name = "netsketch",
    description =
        "Sketch the points, watch a network learn them.%nWithout a command it opens the window.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      TrainCommand.class,
      CheckCommand.class,
      FigureCommand.class,
      AnimateCommand.class,
      CodeCommand.class
    })
public final class NetSketchCommand implements Callable<Integer> {
  /** Done. */
  public static final int DONE = 0;

  /** A check found a fault. */
  public static final int CHECK_FAILED = 1;

  /** The input or the usage was wrong. */
  public static final int BAD_INPUT = 2;

  /** A person interrupted it. */
  public static final int INTERRUPTED = 130;

  /** No exit code: the process goes on, with a window. */
  public static final int STAYS_OPEN = -1;

  /** Opens the window; it is given from outside, because commands know nothing of windows. */
  public interface Window {
    /**
     * Opens the window with a file, or with the first experiment.
     *
     * @return the exit code, or {@link #STAYS_OPEN}
     */
    int open(Optional<Path> file);
  }

  private final Window window;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "An experiment to open in the window.")
  private Optional<Path> file = Optional.empty();

  NetSketchCommand(Window window) {
    this.window = window;
  }

  /** Carries out a command line and gives the exit code; nothing escapes as a stack trace. */
  public static int run(Window window, String... arguments) {
    try {
      // The commonest start is the one that has nothing to be parsed, and the window is waited for.
      return arguments.length == 0 ? window.open(Optional.empty()) : execute(window, arguments);
    } catch (OutOfMemoryError e) {
      return reportFault(new InvalidInput("", "outOfMemory"));
    } catch (RuntimeException e) {
      return reportFault(e);
    }
  }

  private static int execute(Window window, String... arguments) {
    CommandLine commands = new CommandLine(new NetSketchCommand(window));
    commands.addSubcommand(new OpenCommand(window));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler(NetSketchCommand::reportUsage);
    commands.setExecutionExceptionHandler((fault, command, result) -> reportFault(fault));
    return commands.execute(arguments);
  }

  @Override
  public Integer call() {
    return window.open(file);
  }

  private static int reportUsage(ParameterException fault, String[] arguments) {
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    errors()
        .println(command + ": " + oneLine(fault.getMessage()) + " (see " + command + " --help)");
    return BAD_INPUT;
  }

  private static int reportFault(Exception fault) {
    if (fault instanceof InvalidInput) {
      errors().println("netsketch: " + fault.getMessage());
    } else {
      errors()
          .println(
              "netsketch: a fault of the program, please report it: " + oneLine(fault.toString()));
      if (Boolean.getBoolean("netsketch.debug")) {
        fault.printStackTrace(errors());
      }
    }
    return BAD_INPUT;
  }

  private static String oneLine(String message) {
    return message.replace('\n', ' ').replace("\r", "");
  }

  static PrintStream errors() {
    return System.err;
  }

  static PrintStream output() {
    return System.out;
  }
}
