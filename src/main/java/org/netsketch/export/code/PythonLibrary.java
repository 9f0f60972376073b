package org.netsketch.export.code;

/** What a Python twin says in the words of its library, within a training that they share. */
interface PythonLibrary {
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
