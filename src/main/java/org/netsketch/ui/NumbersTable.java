package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.CellEditEvent;
import javafx.scene.control.TableView;
import org.netsketch.data.Drawing;
import org.netsketch.figure.Palette;
import org.netsketch.session.DataDesk;
import org.netsketch.session.Session;
import org.netsketch.text.Messages;

/** The numbers of the points, beside the chart and in step with it. */
final class NumbersTable extends TableView<Integer> {
  private final Session session;
  private final Toolbox toolbox;
  private final TableKeys keys;
  private List<String> names = List.of();

  /** The widths of columns, in letters. */
  private static final double ROW_NUMBER = 4.6;

  private static final double NUMBER = 6.0;

  private boolean showing;
  private double letter = Palette.LIGHT.fontSize();

  NumbersTable(SessionView view, Toolbox toolbox, Messages messages) {
    session = view.session();
    this.toolbox = toolbox;
    keys = new TableKeys(this, session, toolbox);
    setId("numbers");
    setAccessibleText(messages.get("desk.table"));
    getStyleClass().addAll("numbers", "dense");
    setEditable(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel().setCellSelectionEnabled(true);
    setPlaceholder(new Label(messages.get("desk.noPoints")));
    getSelectionModel().getSelectedIndices().subscribe(this::chooseSelected);
    view.add(desk().drawingProperty().subscribe(this::show));
    view.add(visibleProperty().subscribe(() -> show(desk().drawing())));
  }

  /** Whether keys go to it. */
  boolean hasKeys() {
    // isFocusWithin stays false once a cell that had the focus has gone.
    Node node = getScene() == null ? null : getScene().getFocusOwner();
    while (node != null && node != this) {
      node = node.getParent();
    }
    return node != null && isVisible();
  }

  private DataDesk desk() {
    return session.desk();
  }

  private void show(Drawing drawing) {
    if (drawing == null || !isVisible()) {
      return;
    }
    showing = true;
    List<String> needed = new ArrayList<>(drawing.rows().inputNames());
    needed.addAll(drawing.rows().targetNames());
    if (!needed.equals(names)) {
      names = needed;
      getColumns()
          .setAll(IntStream.rangeClosed(-1, names.size() - 1).mapToObj(this::column).toList());
    }
    int size = drawing.size();
    if (getItems().size() > size) {
      getItems().remove(size, getItems().size());
    } else if (getItems().size() < size) {
      getItems().addAll(IntStream.range(getItems().size(), size).boxed().toList());
    }
    refresh();
    showing = false;
  }

  /** Has room for letters of a size, in pixels. */
  void enlarge(double size) {
    letter = size;
    for (int column = 0; column < getColumns().size(); column++) {
      getColumns().get(column).setPrefWidth((column == 0 ? ROW_NUMBER : NUMBER) * letter);
    }
  }

  private TableColumn<Integer, ?> column(int column) {
    return column < 0 ? rowNumbers() : numbers(column);
  }

  private TableColumn<Integer, Integer> rowNumbers() {
    TableColumn<Integer, Integer> column = new TableColumn<>("");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(unused -> new RowNumber());
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(ROW_NUMBER * letter);
    return column;
  }

  /** Counts from 1, and shows whether the row is set aside as the chart does. */
  private final class RowNumber extends TableCell<Integer, Integer> {
    RowNumber() {
      getStyleClass().add("row-number");
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = !empty && row != null;
      boolean aside = shown && row >= desk().drawing().trainingRows();
      setText(shown ? Integer.toString(row + 1) : null);
      setGraphic(aside ? LegendMark.mark("validation", LegendMark.Shape.RING) : null);
    }
  }

  private TableColumn<Integer, Double> numbers(int index) {
    TableColumn<Integer, Double> column = new TableColumn<>(names.get(index));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number(row.getValue(), index)));
    column.setCellFactory(unused -> new NumberCell(keys));
    column.setOnEditCommit(event -> edit(event, index));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(NUMBER * letter);
    return column;
  }

  private Double number(int row, int column) {
    Drawing drawing = desk().drawing();
    return row < drawing.size() ? drawing.cell(row, column) : null;
  }

  private void edit(CellEditEvent<Integer, Double> event, int column) {
    int row = event.getRowValue();
    if (event.getNewValue() != desk().drawing().cell(row, column)) {
      desk().edit(desk().drawing().withCell(row, column, event.getNewValue()));
    }
    requestFocus();
  }

  private void chooseSelected() {
    if (!showing) {
      toolbox.choose(keys.selectedRows());
    }
  }
}
