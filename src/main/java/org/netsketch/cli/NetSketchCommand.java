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
      TableCommand.class,
      ReportCommand.class,
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
  private final Interruption interruption;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "An experiment to open in the window.")
  private Optional<Path> file = Optional.empty();

  NetSketchCommand(Window window, Interruption interruption) {
    this.window = window;
    this.interruption = interruption;
  }

  /** Carries out a command line and gives the exit code; nothing escapes as a stack trace. */
  public static int run(Window window, String... arguments) {
    Interruption interruption = Interruption.ofProcess();
    return new NetSketchCommand(window, interruption).run(arguments);
  }

  int run(String... arguments) {
    int code;
    try {
      // The commonest start is the one that has nothing to be parsed, and the window is waited for.
      code = arguments.length == 0 ? call() : execute(arguments);
    } catch (OutOfMemoryError e) {
      code = reportFault(new InvalidInput("", "outOfMemory"));
    } catch (RuntimeException e) {
      code = reportFault(e);
    }
    return interruption.end(code);
  }

  private int execute(String... arguments) {
    CommandLine commands = new CommandLine(this);
    commands.addSubcommand(new OpenCommand(this::open));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setParameterExceptionHandler(this::reportUsage);
    commands.setExecutionExceptionHandler((fault, command, result) -> reportFault(fault));
    return commands.execute(arguments);
  }

  @Override
  public Integer call() {
    return open(file);
  }

  private int open(Optional<Path> experiment) {
    interruption.leave();
    return window.open(experiment);
  }

  /** What Ctrl-C does to the command that is carried out. */
  Interruption interruption() {
    return interruption;
  }

  private int reportUsage(ParameterException fault, String... given) {
    if (interruption.settle()) {
      errors().println(UsageFault.words(fault, given));
    }
    return BAD_INPUT;
  }

  private int reportFault(Exception fault) {
    if (!interruption.settle()) {
      return INTERRUPTED; // whatever an interrupted command comes to is no fault
    }
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
