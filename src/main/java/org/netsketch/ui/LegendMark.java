package org.netsketch.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.netsketch.figure.Palette;

/** A line of a legend in the window: a mark in the colour of its meaning, and words. */
final class LegendMark extends Label {

  /** A dot, a hollow one, a thick or a thin line, one of dashes, and bars. */
  enum Shape {
    DOT,
    RING,
    CURVE,
    LINE,
    DASHES,
    BARS
  }

  LegendMark(String text, String meaning, Shape shape) {
    super(text);
    setGraphic(mark(meaning, shape));
    getStyleClass().add("legend");
    setMinWidth(USE_PREF_SIZE);
  }

  /** How wide the mark alone is. */
  static double width(Shape shape) {
    return switch (shape) {
      case DOT -> 8.0;
      case RING -> 9.0;
      case BARS -> 12.0;
      case CURVE, LINE, DASHES -> 20.0;
    };
  }

  /** The mark alone. */
  static Region mark(String meaning, Shape shape) {
    Region mark = new Region();
    mark.getStyleClass().addAll("mark", "mark-" + shape.name().toLowerCase(java.util.Locale.ROOT));
    String part = shape == Shape.RING || shape == Shape.DASHES ? "border" : "background";
    mark.setStyle("-fx-" + part + "-color: -ns-" + meaning + ";");
    return mark;
  }

  /** The mark for a menu, which does not know the window's colours before it is shown. */
  static Region mark(String meaning, Shape shape, Palette palette) {
    Region mark = mark(meaning, shape);
    mark.setStyle(PaletteStyle.of(palette) + mark.getStyle());
    return mark;
  }
}
