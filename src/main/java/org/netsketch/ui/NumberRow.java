package org.netsketch.ui;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two numbers side by side, each under its name, and below them what is wrong with either. */
final class NumberRow extends VBox {
  NumberRow(String name, NumberEntry entry, String otherName, NumberEntry other) {
    getStyleClass().add("field");
    HBox line = new HBox(half(name, entry), half(otherName, other));
    line.getStyleClass().add("number-row");
    getChildren().addAll(line, entry.fault(), other.fault());
  }

  private static Field half(String name, NumberEntry entry) {
    Field field = new Field(name, entry);
    field.setPrefWidth(0);
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }
}
