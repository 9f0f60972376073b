package org.netsketch.export.code;

import java.util.List;

/** What a Python twin says in the words of its library, within a training that they share. */
interface PythonLibrary {
  /** The modules of Python itself that it needs. */
  default List<String> modules() {
    return List.of("json");
  }

  /** Writes the library's imports, below NumPy's, and its settings. */
  void imports();

  /** Writes the network and, where the library leaves it to the program, its gradient. */
  void network();

  /** Writes a step of training on the mini-batch {@code xb}, {@code tb}. */
  void step();

  /** A copy of the current parameters. */
  String copy();

  /** Whether every parameter {@code p} of the loop is finite. */
  String finite();

  /** Writes what makes {@code parameters} the current ones, if they are not. */
  void parameters();

  /** The rows of a layer's weights, units × inputs, from its array {@code w}. */
  String weights();

  /** Writes how {@code rate} becomes the learning rate of the epoch. */
  void rate();
}
