package org.netsketch.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A setting: its name, its value beside it, and the control below. */
final class Field extends VBox {
  private final Label label;
  private final Label value = new Label();

  Field(String name, Node control) {
    getStyleClass().add("field");
    label = new Label(name);
    label.getStyleClass().add("field-name");
    label.setLabelFor(control);
    value.getStyleClass().add("field-value");
    HBox line = new HBox(label, Panel.spring(), value);
    line.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(line, control);
  }

  /** Two short settings beside each other. */
  static HBox pair(Field left, Field right) {
    HBox pair = new HBox(left, right);
    pair.getStyleClass().add("pair");
    left.setPrefWidth(0);
    right.setPrefWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    return pair;
  }

  void rename(String name) {
    label.setText(name);
  }

  void showValue(String text) {
    value.setText(text);
  }
}
