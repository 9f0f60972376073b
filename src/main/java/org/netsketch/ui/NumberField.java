package org.netsketch.ui;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.netsketch.data.Numeral;
import org.netsketch.file.ShortDecimal;

/**
 * A number that is typed; as long as it is none that is allowed, its field is marked, and it is not
 * taken.
 */
final class NumberField extends TextField {
  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

  private final double least;
  private final double most;
  private final boolean whole;
  private double shown = Double.NaN;

  /**
   * A field without a number.
   *
   * @param whole whether the number is
   * @param taken is told of a number when Enter is pressed or the focus goes
   */
  NumberField(String id, double least, double most, boolean whole, DoubleConsumer taken) {
    this.least = least;
    this.most = most;
    this.whole = whole;
    setId(id);
    setPrefColumnCount(5);
    getStyleClass().add("number-field");
    textProperty().addListener((property, before, now) -> mark(this, Double.isNaN(number())));
    setOnAction(event -> take(taken));
    focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                take(taken);
              }
            });
  }

  /** Marks a field whose text cannot be taken. */
  static void mark(TextField field, boolean faulty) {
    field.pseudoClassStateChanged(FAULTY, faulty);
  }

  private void take(DoubleConsumer taken) {
    double number = number();
    if (Double.isNaN(number)) {
      setText(ShortDecimal.of(shown));
    } else if (number != shown) {
      shown = number;
      taken.accept(number);
    }
  }

  /** The number that stands there; NaN if it is none that is allowed. */
  private double number() {
    double number = Numeral.read(getText().strip(), true);
    boolean allowed = number >= least && number <= most && (!whole || number == Math.rint(number));
    return allowed ? number : Double.NaN;
  }

  /** Shows a number, unless it is there already. */
  void show(double number) {
    if (number != shown) {
      shown = number;
      setText(ShortDecimal.of(number));
    }
  }
}
