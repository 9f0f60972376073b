package org.netsketch.ui;

import java.util.BitSet;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.netsketch.data.CellBlock;
import org.netsketch.data.CsvTable;
import org.netsketch.data.Dataset;
import org.netsketch.data.Drawing;
import org.netsketch.file.PointsTable;
import org.netsketch.session.DataDesk;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;

/** What is copied from the table of numbers, and pasted into it, as spreadsheets have it. */
final class TableClipboard {
  private final TableView<Integer> table;
  private final Session session;

  TableClipboard(TableView<Integer> table, Session session) {
    this.table = table;
    this.session = session;
  }

  /** Copies the selected cells, with those between them; the number of a row stands for the row. */
  void copy() {
    Drawing drawing = desk().drawing();
    BitSet rows = new BitSet();
    cells().forEach(cell -> rows.set(cell.getRow()));
    Dataset copied = drawing.rows().rows(rows.stream().toArray());
    boolean whole = cells().stream().anyMatch(cell -> cell.getColumn() < TableKeys.FIRST_COLUMN);
    int last = cells().stream().mapToInt(TablePosition::getColumn).max().orElse(0);
    DataExchange.copy(
        whole
            ? PointsTable.text(copied)
            : PointsTable.text(copied, firstColumn(), last - TableKeys.FIRST_COLUMN + 1));
  }

  /** Writes a block of numbers over others, from the upper left of the selected cells on. */
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.isBlank()) {
      return;
    }
    Drawing before = desk().drawing();
    int firstRow = cells().stream().mapToInt(TablePosition::getRow).min().orElse(0);
    try {
      double[][] numbers = CsvTable.pasted(text).numbers();
      CellBlock block = CellBlock.at(before, Math.max(0, firstRow), firstColumn(), numbers);
      desk().edit(block.over(before));
      select(desk().drawing().newSince(before), block.column(), numbers[0].length);
    } catch (InvalidInput e) {
      session.report(e);
    }
  }

  /** Selects some columns of some rows. */
  private void select(BitSet rows, int column, int width) {
    if (rows.isEmpty()) {
      return;
    }
    TableColumn<Integer, ?> first = table.getColumns().get(TableKeys.FIRST_COLUMN + column);
    TableColumn<Integer, ?> last =
        table.getColumns().get(TableKeys.FIRST_COLUMN + column + width - 1);
    table.getSelectionModel().clearSelection();
    for (int from = rows.nextSetBit(0); from >= 0; ) {
      int end = rows.nextClearBit(from);
      table.getSelectionModel().selectRange(from, first, end - 1, last);
      from = rows.nextSetBit(end);
    }
    table.getFocusModel().focus(rows.nextSetBit(0), first);
    table.scrollTo(rows.nextSetBit(0));
  }

  /** Which of the columns of numbers is the first that is selected, counted from 0. */
  private int firstColumn() {
    int column = cells().stream().mapToInt(TablePosition::getColumn).min().orElse(0);
    return Math.max(0, column - TableKeys.FIRST_COLUMN);
  }

  /** The selected cells, or else the one with the focus. */
  private List<TablePosition<?, ?>> cells() {
    List<TablePosition<?, ?>> selected =
        table.getSelectionModel().getSelectedCells().stream()
            .<TablePosition<?, ?>>map(cell -> cell)
            .filter(cell -> cell.getRow() >= 0)
            .toList();
    return selected.isEmpty() ? List.of(table.getFocusModel().getFocusedCell()) : selected;
  }

  private DataDesk desk() {
    return session.desk();
  }
}
