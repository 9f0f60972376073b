package org.netsketch.ui;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.netsketch.data.Numeral;
import org.netsketch.figure.NumberText;
import org.netsketch.file.ShortDecimal;

/** A number in the table, which is typed over in its place; what is no number is not taken. */
final class NumberCell extends TableCell<Integer, Double> {
  private final TableKeys keys;
  private TextField field;

  NumberCell(TableKeys keys) {
    this.keys = keys;
    getStyleClass().add("number-cell");
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    boolean typed = !keys.typed().isEmpty();
    field = new TextField(typed ? keys.typed() : ShortDecimal.of(getItem()));
    field.setAccessibleText(getTableColumn().getText());
    field
        .textProperty()
        .addListener(
            (property, before, now) ->
                NumberField.mark(field, Double.isNaN(Numeral.read(now.strip(), true))));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now && isEditing()) {
                take();
                cancelEdit();
              }
            });
    setText(null);
    setGraphic(field);
    field.applyCss(); // without a skin it would lose what is typed before the next frame
    field.requestFocus();
    if (typed) {
      field.end();
    } else {
      field.selectRange(field.getLength(), 0); // a long number is seen from its beginning
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      takeAndGoOn(1, 0);
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      takeAndGoOn(0, event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      cancelEdit();
      getTableView().requestFocus();
      event.consume();
    }
  }

  private void takeAndGoOn(int down, int right) {
    int row = getIndex();
    int column = getTableView().getColumns().indexOf(getTableColumn());
    take();
    if (!isEditing()) {
      keys.goOn(row, column, down, right);
    }
  }

  private void take() {
    double number = Numeral.read(field.getText().strip(), true);
    if (!Double.isNaN(number)) {
      commitEdit(number);
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    showNumber();
  }

  @Override
  protected void updateItem(Double item, boolean empty) {
    super.updateItem(item, empty);
    if (!isEditing()) {
      showNumber();
    }
  }

  private void showNumber() {
    if (field != null && field.isFocused()) {
      getTableView().requestFocus(); // the next keys are the table's, and not the window's
    }
    setGraphic(null);
    setText(isEmpty() || getItem() == null ? null : NumberText.error(getItem()));
  }
}
