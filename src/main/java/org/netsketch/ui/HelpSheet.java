package org.netsketch.ui;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netsketch.text.Messages;

/** Every key of the window and what it does. */
final class HelpSheet extends HBox {
  private static final int LONGEST = 20;

  HelpSheet(Messages messages) {
    setId("help");
    getStyleClass().add("help");
    getChildren()
        .addAll(
            column(messages, Shortcut.Group.RUN, Shortcut.Group.FILE),
            column(messages, Shortcut.Group.VIEW),
            column(messages, Shortcut.Group.DATA));
  }

  private static VBox column(Messages messages, Shortcut.Group... groups) {
    VBox column = new VBox();
    column.getStyleClass().add("help-column");
    for (Shortcut.Group group : groups) {
      column.getChildren().add(section(group, messages));
    }
    return column;
  }

  private static VBox section(Shortcut.Group group, Messages messages) {
    Label heading = new Label(group.name(messages));
    heading.getStyleClass().add("section-title");
    GridPane keys = new GridPane();
    keys.getStyleClass().add("keys");
    int row = 0;
    for (Shortcut shortcut : Shortcut.values()) {
      if (shortcut == Shortcut.ALL_NEURONS && shortcut.group() == group) {
        addRow(keys, row++, "1 … 9", messages.get("keys.neuron"));
      }
      if (shortcut == Shortcut.GROW && shortcut.group() == group) {
        addRow(keys, row++, messages.get("keys.viewKeys"), messages.get("keys.viewParts"));
      }
      if (shortcut.group() == group) {
        addRow(keys, row++, shortcut.allKeys(messages), shortcut.explanation(messages));
      }
    }
    VBox section = new VBox(heading, keys);
    section.getStyleClass().add("section");
    return section;
  }

  private static void addRow(GridPane keys, int row, String text, String explanation) {
    // Two long ones stand one below the other, so that neither is cut.
    Label key = new Label(text.length() > LONGEST ? text.replace("  ", "\n") : text);
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    Label what = new Label(explanation);
    what.setWrapText(true);
    GridPane.setValignment(key, VPos.TOP);
    GridPane.setValignment(what, VPos.TOP);
    keys.addRow(row, key, what);
  }
}
