package org.netsketch.ui;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.netsketch.figure.NumberText;
import org.netsketch.file.Table;

/** How a table begins: its first rows and columns, with an ellipsis where there are more. */
final class TablePreview extends StackPane {
  private static final int ROWS = 14;
  private static final int COLUMNS = 5;

  /** A word is cut after so many characters. */
  private static final int LONGEST = 12;

  /** A number of so many characters is shown as it is. */
  private static final int SHORT = 8;

  private static final String MORE = "…";

  TablePreview() {
    setId("numbers-preview");
    getStyleClass().addAll("figure-paper", "table-preview");
  }

  /** Shows another table. */
  void show(Table table) {
    GridPane cells = new GridPane();
    cells.getStyleClass().add("table-preview-cells");
    int columns = Math.min(COLUMNS, table.columns().size());
    int rows = Math.min(ROWS, table.rows());
    for (int column = 0; column < columns; column++) {
      Label name = label(table.columns().get(column).name());
      name.getStyleClass().add("table-preview-name");
      cells.add(name, column, 0);
      boolean words = table.columns().get(column) instanceof Table.Words;
      GridPane.setHalignment(name, words ? HPos.LEFT : HPos.RIGHT);
      for (int row = 0; row < rows; row++) {
        Label cell = label(cell(table, row, column));
        GridPane.setHalignment(cell, words ? HPos.LEFT : HPos.RIGHT);
        cells.add(cell, column, row + 1);
      }
    }
    if (columns < table.columns().size()) {
      cells.add(new Label(MORE), columns, 0);
    }
    if (rows < table.rows()) {
      cells.add(new Label(MORE), 0, rows + 1);
    }
    getChildren().setAll(cells);
  }

  /** Short numbers as they are, long ones as readouts have them: the file has all digits. */
  private static String cell(Table table, int row, int column) {
    String cell = table.cell(row, column);
    if (!(table.columns().get(column) instanceof Table.Numbers numbers)) {
      return cell;
    }
    return cell.length() <= SHORT
        ? cell.replaceFirst("^-", "−")
        : NumberText.error(numbers.values()[row]);
  }

  private static Label label(String text) {
    boolean cut = text.length() > LONGEST + 2;
    return new Label(cut ? text.substring(0, LONGEST) + MORE : text);
  }
}
