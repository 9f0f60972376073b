package org.netsketch.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.netsketch.data.Expression;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Messages;

/**
 * A formula as it is typed. Enter takes it over, and so does leaving the field; what is wrong with
 * it is said below at once, underlined at its place, and stays until it is mended or until Escape
 * brings back what was there.
 */
final class FormulaField extends VBox {
  private final Look look;
  private final TextField text = new TextField();
  private final Label fault = new Label();
  private final Line underline = new Line();
  private final Consumer<Expression> trial;
  private final Consumer<Expression> taken;
  private Optional<Expression> shown = Optional.empty();

  /**
   * An empty field.
   *
   * @param trial is given each formula as it is typed, and refuses with an {@link InvalidInput} one
   *     that could not be taken
   * @param taken is told of a formula when Enter is pressed or the focus goes
   */
  FormulaField(Look look, Consumer<Expression> trial, Consumer<Expression> taken) {
    this.look = look;
    this.trial = trial;
    this.taken = taken;
    Messages messages = look.messages();
    text.setId("formula");
    Hints.explain(text, messages.get("window.formulaHint"));
    fault.setId("formula-fault");
    fault.getStyleClass().addAll("fault", "formula-fault");
    fault.setWrapText(true);
    underline.getStyleClass().add("fault-place");
    underline.setManaged(false);
    Pane marks = new Pane(underline);
    marks.setMinHeight(0);
    marks.setPrefHeight(0);
    // Above what follows, so that nothing moves while one types.
    fault.setManaged(false);
    setViewOrder(-1.0);
    getChildren().addAll(new Field(messages.get("window.formula"), text), marks, fault);
    text.textProperty().addListener((property, before, now) -> check());
    text.setOnAction(event -> take());
    text.focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                take();
              }
            });
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            shown.ifPresent(expression -> text.setText(expression.text()));
            event.consume();
          }
        });
  }

  /** Shows a formula; what is being typed stays if it is the same formula as before. */
  void show(Expression expression) {
    if (!shown.equals(Optional.of(expression))) {
      shown = Optional.of(expression);
      text.setText(expression.text());
    }
    check();
  }

  private void take() {
    boolean isNew = shown.stream().noneMatch(now -> now.text().equals(text.getText()));
    if (isNew && check()) {
      taken.accept(Expression.parse(text.getText()));
    }
  }

  private boolean check() {
    try {
      trial.accept(Expression.parse(text.getText()));
      fault.setVisible(false);
      underline.setVisible(false);
      NumberField.mark(text, false);
      return true;
    } catch (InvalidInput e) {
      fault.setText(e.fault(look.languageProperty().get()));
      fault.setVisible(true);
      requestLayout();
      NumberField.mark(text, true);
      underline.setVisible(e.position().isPresent());
      e.position().ifPresent(this::underline);
      return false;
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    fault.resizeRelocate(0.0, getHeight() + 4.0, getWidth(), fault.prefHeight(getWidth()));
  }

  /** Draws the line below a character, as far as the field shows it. */
  private void underline(int position) {
    int at = Math.min(position - 1, text.getLength());
    double left = text.getInsets().getLeft() + width(text.getText(0, at));
    String letter = at < text.getLength() ? text.getText(at, at + 1) : "x";
    double most = Math.max(0.0, text.getWidth() - text.getInsets().getRight() - 4.0);
    underline.setStartX(Math.min(left, most));
    underline.setEndX(Math.min(left + Math.max(7.0, width(letter)), most + 4.0));
    underline.setStartY(-6.0);
    underline.setEndY(-6.0);
  }

  private double width(String letters) {
    Text measured = new Text(letters);
    measured.setFont(text.getFont());
    return measured.getLayoutBounds().getWidth();
  }
}
