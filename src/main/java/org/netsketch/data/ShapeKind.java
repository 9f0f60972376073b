package org.netsketch.data;

import org.netsketch.math.NumpyRandom;

/** A rule that draws two classes of points in the plane. */
public enum ShapeKind {
  /** A disc inside a ring. */
  CIRCLE("circle"),
  /** Opposite quadrants. */
  XOR("xor"),
  /** Two normal clouds. */
  GAUSS("gauss"),
  /** Two spiral arms. */
  SPIRAL("spiral"),
  /** Two half circles that reach into each other. */
  MOONS("moons");

  private final String id;

  ShapeKind(String id) {
    this.id = id;
  }

  /** The name in an experiment file. */
  public String id() {
    return id;
  }

  /** Draws points. */
  public Dataset draw(int count, double noise, NumpyRandom random) {
    throw new UnsupportedOperationException();
  }
}
