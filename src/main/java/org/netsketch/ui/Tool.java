package org.netsketch.ui;

import javafx.scene.input.KeyCode;

/** What the mouse does to the points of the fit. */
enum Tool {
  /** A click adds a point. */
  ADD("add", KeyCode.A),
  /** A stroke scatters points. */
  BRUSH("brush", KeyCode.W),
  /** A stroke takes points away. */
  ERASE("erase", KeyCode.E),
  /** Points are chosen with a rectangle, and moved. */
  SELECT("select", KeyCode.V);

  private final String id;
  private final KeyCode key;

  Tool(String id, KeyCode key) {
    this.id = id;
    this.key = key;
  }

  /** The end of its messages' keys. */
  String id() {
    return id;
  }

  KeyCode key() {
    return key;
  }

  /** Whether it works within a circle around the pointer. */
  boolean hasRadius() {
    return this == BRUSH || this == ERASE;
  }
}
