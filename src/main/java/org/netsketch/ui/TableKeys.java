package org.netsketch.ui;

import java.util.BitSet;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.netsketch.session.DataDesk;
import org.netsketch.session.Session;

/**
 * What keys do in the table of numbers, as spreadsheets have it: a number that is typed goes into
 * the cell with the focus, Tab goes on to the next cell, Ctrl with Home, End or an arrow goes to an
 * edge of the table, Delete takes the rows away.
 */
final class TableKeys {
  /** Rows are numbered in the first column. */
  static final int FIRST_COLUMN = 1;

  private final TableView<Integer> table;
  private final Toolbox toolbox;
  private final TableClipboard clipboard;
  private String typed = "";

  TableKeys(TableView<Integer> table, Session session, Toolbox toolbox) {
    this.table = table;
    this.toolbox = toolbox;
    clipboard = new TableClipboard(table, session);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    table.focusedProperty().subscribe(this::focusFirst);
  }

  /** The rows of which a cell is selected. */
  BitSet selectedRows() {
    BitSet rows = new BitSet();
    table.getSelectionModel().getSelectedIndices().stream()
        .filter(row -> row >= 0)
        .forEach(rows::set);
    return rows;
  }

  /** What was typed to begin the editing of a cell; empty if it was begun otherwise. */
  String typed() {
    return typed;
  }

  /** Selects the cell so many rows below and columns to the right of one; the last for none. */
  void goOn(int fromRow, int fromColumn, int down, int right) {
    int width = table.getColumns().size() - FIRST_COLUMN;
    int cell = (fromRow + down) * width + fromColumn - FIRST_COLUMN + right;
    int last = table.getItems().size() * width - 1;
    int next =
        cell > last && right == 0
            ? last - (width - 1) + (fromColumn - FIRST_COLUMN)
            : Math.max(0, Math.min(cell, last));
    if (last >= 0) {
      select(next / width, table.getColumns().get(FIRST_COLUMN + next % width));
    }
  }

  private void select(int row, TableColumn<Integer, ?> column) {
    table.getSelectionModel().clearAndSelect(row, column);
    table.getFocusModel().focus(row, column);
    bringIntoSight(row);
    table.requestFocus();
  }

  /** Cells that are made anew in the next frame would take what is typed into them along. */
  private void bringIntoSight(int row) {
    if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
      rows.scrollTo(row);
    }
    table.applyCss();
    table.layout();
  }

  /** There is always a cell to type in. */
  private void focusFirst(boolean focused) {
    boolean has = table.getFocusModel().getFocusedCell().getColumn() >= FIRST_COLUMN;
    if (focused && !has && table.getColumns().size() > FIRST_COLUMN) {
      table.getFocusModel().focus(0, table.getColumns().get(FIRST_COLUMN));
    }
  }

  private void press(KeyEvent event) {
    if (table.getEditingCell() != null) {
      return; // the cell takes them
    }
    KeyCode key = event.getCode();
    if (event.isShortcutDown() && key == KeyCode.C) {
      clipboard.copy();
    } else if (event.isShortcutDown() && key == KeyCode.V) {
      clipboard.paste();
    } else if (event.isShortcutDown() && !event.isShiftDown() && key.isNavigationKey()) {
      goToEdge(key);
    } else if (event.isShortcutDown()) {
      return;
    } else if (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) {
      remove();
    } else if (key == KeyCode.TAB) {
      TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
      goOn(cell.getRow(), cell.getColumn(), 0, event.isShiftDown() ? -1 : 1);
    } else {
      return;
    }
    event.consume();
  }

  private void goToEdge(KeyCode key) {
    TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
    int lastRow = table.getItems().size() - 1;
    int lastColumn = table.getColumns().size() - 1;
    int row =
        switch (key) {
          case HOME, UP, KP_UP, PAGE_UP -> 0;
          case END, DOWN, KP_DOWN, PAGE_DOWN -> lastRow;
          default -> cell.getRow();
        };
    int column =
        switch (key) {
          case HOME, LEFT, KP_LEFT -> FIRST_COLUMN;
          case END, RIGHT, KP_RIGHT -> lastColumn;
          default -> Math.max(FIRST_COLUMN, cell.getColumn());
        };
    if (row >= 0 && column <= lastColumn) {
      select(row, table.getColumns().get(column));
    }
  }

  private void type(KeyEvent event) {
    TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
    boolean begins = !event.isShortcutDown() && event.getCharacter().matches("[-−+.,0-9]");
    if (begins && table.getEditingCell() == null && cell.getColumn() >= FIRST_COLUMN) {
      bringIntoSight(cell.getRow());
      typed = event.getCharacter().replace('−', '-');
      table.edit(cell.getRow(), table.getColumns().get(cell.getColumn()));
      typed = "";
      event.consume();
    }
  }

  private void remove() {
    BitSet rows = selectedRows();
    DataDesk desk = toolbox.desk();
    if (!rows.isEmpty()) {
      TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
      desk.edit(desk.drawing().minus(rows));
      goOn(rows.nextSetBit(0), Math.max(FIRST_COLUMN, cell.getColumn()), 0, 0);
      toolbox.choose(selectedRows());
    }
  }
}
