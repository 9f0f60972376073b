package org.netsketch.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** The size of letters in every look, in pixels: all keys are seen in a window of 1280×800. */
  private static final double LETTER = 14.0;

  /** The least width of a column, in letters' sizes. */
  private static final double COLUMN = 26.5;

  /** Between keys and what they do, and between two columns, in letters' sizes. */
  private static final double GAP = 1.0;

  /** The width of a sign of the names of keys, in letters' sizes. */
  private static final double SIGN = 0.62;

  private final Map<Shortcut.Group, VBox> sections = new EnumMap<>(Shortcut.Group.class);
  private final HBox columns = new HBox();

  /** The same for all groups, so that one column of words stands below the other. */
  private final ColumnConstraints keyWidth = new ColumnConstraints();

  private final ColumnConstraints wordWidth = new ColumnConstraints();

  /** All keys. */
  HelpSheet(Messages messages) {
    setId("help");
    setStyle("-fx-font-size: " + LETTER + "px;");
    getStyleClass().add("help");
    columns.getStyleClass().add("help-columns");
    for (Shortcut.Group group : Shortcut.Group.values()) {
      sections.put(group, section(group, messages));
    }
    columns.setSpacing(GAP * LETTER);
    keyWidth.setPrefWidth(SIGN * LETTER * longestLine());
    setContent(columns);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    double columnWidth = (COLUMN + GAP) * LETTER;
    setPrefViewportWidth(ARRANGEMENTS.size() * columnWidth);
    arrange(ARRANGEMENTS.size(), columnWidth * ARRANGEMENTS.size());
    viewportBoundsProperty()
        .subscribe(seen -> arrange((int) (seen.getWidth() / columnWidth), seen.getWidth()));
  }

  /** Columns side by side that share the width. */
  private void arrange(int wanted, double width) {
    int count = Math.max(1, Math.min(wanted, ARRANGEMENTS.size()));
    double share = Math.floor((width - (count - 1) * GAP * LETTER) / count);
    // Columns of a known width: only so is the height of words that wrap known beforehand.
    wordWidth.setPrefWidth(Math.max(LETTER, share - keyWidth.getPrefWidth() - GAP * LETTER));
    if (columns.getChildren().size() == count) {
      return;
    }
    columns.getChildren().clear();
    for (List<Shortcut.Group> groups : ARRANGEMENTS.get(count - 1)) {
      VBox column = new VBox();
      column.getStyleClass().add("help-column");
      groups.forEach(group -> column.getChildren().add(sections.get(group)));
      columns.getChildren().add(column);
    }
  }

  private VBox section(Shortcut.Group group, Messages messages) {
    Label heading = new Label(group.name(messages));
    heading.getStyleClass().add("section-title");
    GridPane keys = new GridPane();
    keys.getStyleClass().add("keys");
    int row = 0;
    for (KeyLine line : KeyLine.of(group, messages)) {
      addRow(keys, row++, line.keys(), line.words());
    }
    keys.setHgap(GAP * LETTER);
    keys.getColumnConstraints().setAll(keyWidth, wordWidth);
    VBox section = new VBox(heading, keys);
    section.getStyleClass().add("section");
    return section;
  }

  private int longestLine() {
    return sections.values().stream()
        .flatMap(section -> section.lookupAll(".key").stream())
        .flatMap(key -> ((Label) key).getText().lines())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static void addRow(GridPane keys, int row, String text, String explanation) {
    Label key = new Label(broken(text));
    key.getStyleClass().add("key");
    key.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label what = new Label(explanation);
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    GridPane.setValignment(key, VPos.TOP);
    GridPane.setValignment(what, VPos.TOP);
    keys.addRow(row, key, what);
  }

  /** Two keys one below the other, and one that is long in two lines. */
  private static String broken(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return Stream.of(text.split("  "))
        .map(key -> key.length() > LONGEST ? key.replaceFirst("\\+(?=[^+]+$)", "+\n") : key)
        .collect(Collectors.joining("\n"));
  }
}
