package org.netsketch.installer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** What does the work: the tools of the JDK that runs, and programs of the system. */
final class Tool {
  private Tool() {}

  /** Runs a tool of the JDK; what it has to say is heard only if it fails. */
  static void jdk(String name, List<String> options) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new Fault("this Java has no " + name + ": a whole JDK is needed"));
    StringWriter words = new StringWriter();
    PrintWriter writer = new PrintWriter(words);
    int code = tool.run(writer, writer, options.toArray(String[]::new));
    writer.flush();
    if (code != 0) {
      throw new Fault(name + " failed: " + words.toString().strip());
    }
  }

  /** Runs a program of the system; what it has to say is heard only if it fails. */
  static void system(Path program, List<String> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(options);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String words = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new Fault(program + " failed: " + words.strip());
    }
  }

  /** Whether the system has a program. */
  static boolean isThere(String program) {
    String ending = System.getProperty("os.name").startsWith("Windows") ? ".exe" : "";
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program + ending)));
  }

  /** Copies a folder with all that lies in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  /** Takes a folder away with all that lies in it. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** What ends the build, in a line. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    Fault(String message) {
      super(message, null, false, false);
    }
  }
}
