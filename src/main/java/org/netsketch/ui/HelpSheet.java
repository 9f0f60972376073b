package org.netsketch.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netsketch.text.Messages;

/**
 * Every key of the window and what it does, in as many columns as there is room for; what does not
 * fit is scrolled to.
 */
final class HelpSheet extends ScrollPane {
  /** Longer than so many signs, two keys stand one below the other. */
  private static final int LONGEST = 14;

  /** Which groups stand one below the other, for one column and more. */
  private static final List<List<List<Shortcut.Group>>> ARRANGEMENTS =
      List.of(
          List.of(
              List.of(
                  Shortcut.Group.RUN,
                  Shortcut.Group.VIEW,
                  Shortcut.Group.DATA,
                  Shortcut.Group.FILE)),
          List.of(
              List.of(Shortcut.Group.RUN, Shortcut.Group.DATA),
              List.of(Shortcut.Group.VIEW, Shortcut.Group.FILE)),
          List.of(
              List.of(Shortcut.Group.RUN, Shortcut.Group.FILE),
              List.of(Shortcut.Group.VIEW),
              List.of(Shortcut.Group.DATA)));

  /** The width of a column, in letters' sizes. */
  private static final double COLUMN = 24.5;

  private static final double GAP = 1.0;

  /** The width of the names of keys at least, and of one sign of them, in letters' sizes. */
  private static final double KEYS = 7.5;

  private static final double SIGN = 0.62;

  private final Map<Shortcut.Group, VBox> sections = new EnumMap<>(Shortcut.Group.class);
  private final HBox columns = new HBox();
  private final double columnWidth;

  /**
   * All keys.
   *
   * @param letter the size of letters, in pixels
   */
  HelpSheet(Messages messages, double letter) {
    columnWidth = COLUMN * letter;
    setId("help");
    getStyleClass().add("help");
    columns.getStyleClass().add("help-columns");
    for (Shortcut.Group group : Shortcut.Group.values()) {
      sections.put(group, section(group, messages, letter));
    }
    setContent(columns);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setPrefViewportWidth(ARRANGEMENTS.size() * columnWidth);
    arrange(ARRANGEMENTS.size());
    viewportBoundsProperty().subscribe(seen -> arrange((int) (seen.getWidth() / columnWidth)));
  }

  private void arrange(int wanted) {
    int count = Math.max(1, Math.min(wanted, ARRANGEMENTS.size()));
    if (columns.getChildren().size() == count) {
      return;
    }
    columns.getChildren().clear();
    for (List<Shortcut.Group> groups : ARRANGEMENTS.get(count - 1)) {
      VBox column = new VBox();
      column.getStyleClass().add("help-column");
      groups.forEach(group -> column.getChildren().add(sections.get(group)));
      column.setPrefWidth(columnWidth);
      columns.getChildren().add(column);
    }
  }

  private static VBox section(Shortcut.Group group, Messages messages, double letter) {
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
    // Columns of a known width: only so is the height of words that wrap known beforehand.
    double names = Math.max(KEYS, SIGN * longestLine(keys));
    keys.setHgap(GAP * letter);
    keys.getColumnConstraints()
        .setAll(
            new ColumnConstraints(names * letter),
            new ColumnConstraints((COLUMN - 2 * GAP - names) * letter));
    VBox section = new VBox(heading, keys);
    section.getStyleClass().add("section");
    return section;
  }

  private static int longestLine(GridPane keys) {
    return keys.getChildren().stream()
        .filter(node -> node.getStyleClass().contains("key"))
        .flatMap(key -> ((Label) key).getText().lines())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static void addRow(GridPane keys, int row, String text, String explanation) {
    Label key = new Label(text.length() > LONGEST ? text.replace("  ", "\n") : text);
    key.getStyleClass().add("key");
    key.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label what = new Label(explanation);
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    GridPane.setValignment(key, VPos.TOP);
    GridPane.setValignment(what, VPos.TOP);
    keys.addRow(row, key, what);
  }
}
