package org.netsketch.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A line of a legend in the window: a mark in the colour of its meaning, and words. */
final class LegendMark extends Label {

  /** A dot, a thick or a thin line. */
  enum Shape {
    DOT,
    CURVE,
    LINE
  }

  LegendMark(String text, String meaning, Shape shape) {
    super(text);
    Region mark = new Region();
    mark.getStyleClass().addAll("mark", "mark-" + shape.name().toLowerCase(java.util.Locale.ROOT));
    mark.setStyle("-fx-background-color: -ns-" + meaning + ";");
    setGraphic(mark);
    getStyleClass().add("legend");
    setMinWidth(USE_PREF_SIZE);
  }
}
