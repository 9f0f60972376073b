package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.netsketch.data.ColumnChoice;
import org.netsketch.text.Messages;

/** Asks which columns of a table become inputs and which is predicted, on a sheet. */
final class ColumnChooser extends VBox {
  private final Sheet sheet;
  private final String title;
  private final VBox inputs = new VBox();
  private final ComboBox<String> predicted = new ComboBox<>();
  private final CheckBox classes = new CheckBox();
  private final Button take = new Button();
  private final Field inputsField;
  private List<String> words = List.of();
  private Consumer<ColumnChoice> answer = choice -> {};

  ColumnChooser(Messages messages, Sheet sheet) {
    this.sheet = sheet;
    title = messages.get("desk.columns");
    setId("column-chooser");
    getStyleClass().add("column-chooser");
    inputs.setId("columns-x");
    inputs.getStyleClass().add("column-list");
    ScrollPane list = new ScrollPane(inputs);
    list.setFitToWidth(true);
    list.getStyleClass().add("column-scroll");
    inputsField = new Field(messages.get("desk.columnX"), list);
    predicted.setId("column-y");
    predicted.setAccessibleText(messages.get("desk.columnY"));
    predicted.setMaxWidth(Double.MAX_VALUE);
    predicted.setOnAction(event -> showPredicted());
    Picker.openBySpace(predicted);
    classes.setId("column-classes");
    classes.setText(messages.get("desk.columnClasses"));
    take.setText(messages.get("desk.take"));
    take.setId("columns-take");
    take.setDefaultButton(true);
    take.getStyleClass().add("accent");
    take.setOnAction(event -> take());
    Button cancel = new Button(messages.get("desk.cancel"));
    cancel.setOnAction(event -> close());
    HBox buttons = new HBox(cancel, take);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("answers");
    getChildren()
        .addAll(inputsField, new Field(messages.get("desk.columnY"), predicted), classes, buttons);
  }

  /**
   * Asks.
   *
   * @param numbers names of the columns of numbers, at least one
   * @param others names of other columns; there are three in all, or more
   * @param todo is given what was chosen
   */
  void ask(List<String> numbers, List<String> others, Consumer<ColumnChoice> todo) {
    answer = todo;
    words = others;
    ColumnChoice proposed = ColumnChoice.proposed(numbers, others);
    inputs.getChildren().setAll(numbers.stream().map(this::box).toList());
    boxes().forEach(box -> box.setSelected(proposed.inputs().contains(box.getText())));
    List<String> all = new ArrayList<>(numbers.size() > 1 ? numbers : List.of());
    all.addAll(others);
    predicted.getItems().setAll(all);
    predicted.setValue(proposed.predicted());
    showPredicted();
    classes.setSelected(proposed.classes());
    sheet.open(title, this, predicted, () -> {});
  }

  private CheckBox box(String name) {
    CheckBox box = new CheckBox(name);
    box.setMnemonicParsing(false);
    box.selectedProperty().subscribe(this::count);
    return box;
  }

  private Stream<CheckBox> boxes() {
    return inputs.getChildren().stream().map(CheckBox.class::cast);
  }

  /** What is predicted is no input; words are always classes. */
  private void showPredicted() {
    String name = predicted.getValue();
    boxes().forEach(box -> box.setDisable(box.getText().equals(name)));
    boolean word = words.contains(name);
    classes.setSelected(word);
    classes.setDisable(word);
    count();
  }

  private void count() {
    List<String> chosen = chosen();
    long offered = boxes().filter(box -> !box.isDisabled()).count();
    inputsField.showValue(chosen.size() + " / " + offered);
    take.setDisable(chosen.isEmpty());
  }

  private List<String> chosen() {
    return boxes()
        .filter(box -> box.isSelected() && !box.isDisabled())
        .map(CheckBox::getText)
        .toList();
  }

  private void take() {
    ColumnChoice choice = new ColumnChoice(chosen(), predicted.getValue(), classes.isSelected());
    close();
    answer.accept(choice);
  }

  /** Asks no more. */
  void close() {
    if (getScene() != null) {
      sheet.close();
    }
  }
}
