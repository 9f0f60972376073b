package org.netsketch.export.code;

/**
 * A call in Python, argument by argument; the bracket is still open.
 *
 * @param text so far
 */
record PythonCall(String text) {
  /** A call with its first argument. */
  static PythonCall of(String name, String first) {
    return new PythonCall(name + "(" + first);
  }

  /** With one more argument by name. */
  PythonCall with(String name, double value) {
    return with(name, Syntax.PYTHON.number(value));
  }

  /** With one more argument by name. */
  PythonCall with(String name, String value) {
    return new PythonCall(text + ", " + name + "=" + value);
  }

  /** With an argument that is left out where it is the usual one. */
  PythonCall unless(double usual, String name, double value) {
    return value == usual ? this : with(name, value);
  }

  /** The whole call. */
  String closed() {
    return text + ")";
  }
}
