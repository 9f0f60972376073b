package org.netsketch.export.code;

import java.util.List;
import java.util.stream.Stream;

/**
 * A call in Python, argument by argument.
 *
 * @param name of what is called
 * @param arguments by position, then by name
 */
record PythonCall(String name, List<String> arguments) {
  /** A call with its first argument. */
  static PythonCall of(String name, String first) {
    return new PythonCall(name, List.of(first));
  }

  /** With one more argument by name. */
  PythonCall with(String argument, double value) {
    return with(argument, Syntax.PYTHON.number(value));
  }

  /** With one more argument by name. */
  PythonCall with(String argument, String value) {
    return new PythonCall(
        name, Stream.concat(arguments.stream(), Stream.of(argument + "=" + value)).toList());
  }

  /** With an argument that is left out where it is the usual one. */
  PythonCall unless(double usual, String argument, double value) {
    return value == usual ? this : with(argument, value);
  }

  /** Writes that a variable is what the call gives. */
  void write(Source source, String variable) {
    source.list(variable + " = " + name + "(", arguments, ")");
  }
}
