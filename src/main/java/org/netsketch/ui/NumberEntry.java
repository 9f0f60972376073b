package org.netsketch.ui;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.netsketch.file.Range;
import org.netsketch.file.ShortDecimal;
import org.netsketch.text.InvalidInput;

/**
 * A number that is typed. Enter takes it over, and so does leaving the field; what it cannot be is
 * said below it, and changes nothing. Escape brings back what was there; the arrow keys count a
 * whole number up and down.
 */
final class NumberEntry extends VBox {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Look look;
  private final Range range;
  private final DoubleConsumer listener;
  private final TextField text = new TextField();
  private final Label fault = new Label();
  private double empty = Double.NaN;
  private double value = Double.NaN;
  private boolean shown;

  /**
   * A field without a number yet.
   *
   * @param hint what it is, for a tooltip and for screen readers
   * @param listener is given what is typed, and may refuse it with an {@link InvalidInput}
   */
  NumberEntry(String id, Look look, String hint, Range range, DoubleConsumer listener) {
    this.look = look;
    this.range = range;
    this.listener = listener;
    getStyleClass().add("number-entry");
    text.setId(id);
    text.setPrefColumnCount(5);
    Hints.explain(text, hint);
    text.setOnAction(event -> take());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    text.focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                take();
              }
            });
    fault.setId(id + "-fault");
    fault.getStyleClass().add("fault");
    fault.setWrapText(true);
    fault.setMinHeight(USE_PREF_SIZE);
    Section.hide(fault, true);
    getChildren().addAll(text, fault);
  }

  /**
   * The field may be left empty.
   *
   * @param number that this stands for
   * @param meaning is read in the empty field
   */
  NumberEntry mayBeEmpty(double number, String meaning) {
    empty = number;
    text.setPromptText(meaning);
    return this;
  }

  /** What is wrong with what was typed, to be shown elsewhere than below the field. */
  Label fault() {
    return fault;
  }

  /** Shows a number; what is being typed stays if it is the same number as before. */
  void show(double number) {
    if (!shown || number != value) {
      shown = true;
      value = number;
      restore();
    }
  }

  private void restore() {
    text.setText(value == empty || Double.isNaN(value) ? "" : ShortDecimal.of(value));
    text.positionCaret(text.getLength());
    blame("");
  }

  private void take() {
    if (!shown) {
      return;
    }
    try {
      boolean isEmpty = text.getText().isBlank() && text.getPromptText().length() > 0;
      double typed = isEmpty ? empty : range.read(text.getText());
      if (Double.compare(typed, value) != 0) {
        listener.accept(typed);
      }
      value = typed;
      restore();
    } catch (InvalidInput e) {
      blame(e.in(look.languageProperty().get()));
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      restore();
      event.consume();
    } else if (range.whole() && event.getCode() == KeyCode.UP) {
      count(1);
      event.consume();
    } else if (range.whole() && event.getCode() == KeyCode.DOWN) {
      count(-1);
      event.consume();
    }
  }

  private void count(int step) {
    double next = (Double.isNaN(value) || value == empty ? 0.0 : value) + step;
    if (range.contains(next)) {
      text.setText(ShortDecimal.of(next));
      take();
    }
  }

  private void blame(String reason) {
    fault.setText(reason);
    Section.hide(fault, reason.isEmpty());
    text.pseudoClassStateChanged(INVALID, !reason.isEmpty());
    text.setAccessibleHelp(reason);
  }
}
