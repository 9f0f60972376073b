package org.netsketch.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netsketch.text.Messages;

/** Every key of the window and what it does. */
final class HelpSheet extends HBox {
  HelpSheet(Messages messages) {
    setId("help");
    getStyleClass().add("help");
    VBox left = new VBox();
    VBox right = new VBox();
    left.getStyleClass().add("help-column");
    right.getStyleClass().add("help-column");
    for (Shortcut.Group group : Shortcut.Group.values()) {
      VBox column = group == Shortcut.Group.RUN || group == Shortcut.Group.VIEW ? left : right;
      column.getChildren().add(section(group, messages));
    }
    getChildren().addAll(left, right);
  }

  private static VBox section(Shortcut.Group group, Messages messages) {
    Label heading = new Label(group.name(messages));
    heading.getStyleClass().add("section-title");
    GridPane keys = new GridPane();
    keys.getStyleClass().add("keys");
    int row = 0;
    for (Shortcut shortcut : Shortcut.values()) {
      if (shortcut.group() == group) {
        Label key = new Label(shortcut.allKeys(messages));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label explanation = new Label(shortcut.explanation(messages));
        explanation.setWrapText(true);
        keys.addRow(row++, key, explanation);
      }
    }
    VBox section = new VBox(heading, keys);
    section.getStyleClass().add("section");
    return section;
  }
}
