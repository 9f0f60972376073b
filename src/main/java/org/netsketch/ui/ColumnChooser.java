package org.netsketch.ui;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netsketch.text.Messages;

/** Asks which columns of a table become x and y, in a card above the fit. */
final class ColumnChooser extends VBox {
  private final ComboBox<String> x = new ComboBox<>();
  private final ComboBox<String> y = new ComboBox<>();
  private BiConsumer<String, String> answer = (one, other) -> {};

  ColumnChooser(Messages messages) {
    setId("column-chooser");
    getStyleClass().add("column-chooser");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label title = new Label(messages.get("desk.columns"));
    title.getStyleClass().add("section-title");
    x.setId("column-x");
    y.setId("column-y");
    x.setAccessibleText(messages.get("desk.columnX"));
    y.setAccessibleText(messages.get("desk.columnY"));
    x.setMaxWidth(Double.MAX_VALUE);
    y.setMaxWidth(Double.MAX_VALUE);
    Button take = new Button(messages.get("desk.take"));
    take.setId("columns-take");
    take.setDefaultButton(true);
    take.setOnAction(event -> take());
    Button cancel = new Button(messages.get("desk.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> close());
    HBox buttons = new HBox(cancel, take);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("buttons");
    getChildren()
        .addAll(
            title,
            new Field(messages.get("desk.columnX"), x),
            new Field(messages.get("desk.columnY"), y),
            buttons);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !x.isShowing() && !y.isShowing()) {
            close();
            event.consume();
          }
        });
    close();
  }

  /**
   * Asks.
   *
   * @param names at least two; the first two are proposed
   * @param todo is given the names of x and y
   */
  void ask(List<String> names, BiConsumer<String, String> todo) {
    answer = todo;
    x.getItems().setAll(names);
    y.getItems().setAll(names);
    x.setValue(names.get(0));
    y.setValue(names.get(1));
    setVisible(true);
    x.requestFocus();
  }

  private void take() {
    close();
    answer.accept(x.getValue(), y.getValue());
  }

  /** Asks no more. */
  void close() {
    setVisible(false);
  }
}
