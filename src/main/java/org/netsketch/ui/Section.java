package org.netsketch.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Settings that belong together, under a heading. */
class Section extends VBox {
  Section(String name) {
    getStyleClass().add("section");
    Label heading = new Label(name);
    heading.getStyleClass().add("section-title");
    getChildren().add(heading);
  }

  /** Hides a node so that it takes no room. */
  static void hide(Node node, boolean hidden) {
    node.setVisible(!hidden);
    node.setManaged(!hidden);
  }
}
