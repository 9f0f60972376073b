package org.netsketch.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the window: a title, what belongs beside it, and its content below. */
class Panel extends VBox {
  private final Label title = new Label();
  private final HBox header = new HBox(title);

  Panel(String name) {
    getStyleClass().add("panel");
    setMinSize(0, 0);
    title.setText(name);
    title.getStyleClass().add("panel-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.BASELINE_LEFT);
    getChildren().add(header);
  }

  /** Puts something beside the title. */
  final void addToHeader(Node... nodes) {
    header.getChildren().addAll(nodes);
  }

  /** Puts something below the title that takes all the room. */
  final void setContent(Node content) {
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().add(content);
  }

  /** Room that pushes what follows to the right. */
  static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
