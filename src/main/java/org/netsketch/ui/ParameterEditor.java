package org.netsketch.ui;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netsketch.data.Numeral;
import org.netsketch.figure.NumberText;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;
import org.netsketch.text.Messages;

/**
 * A field for one weight or bias: Enter sets it, Escape leaves it as it is, the arrows up and down
 * go on to the one before and after.
 */
final class ParameterEditor extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

  private final ChartPane chart;
  private final Spotlight spotlight;
  private final BiConsumer<ParameterPlace, Double> setter;
  private final Messages messages;
  private final Label symbol = new Label();
  private final TextField field = new TextField();
  private final Label remark = new Label();
  private Parameters parameters;
  private boolean ofStart;
  private ParameterPlace place = new ParameterPlace(0, 0, 0);
  private String before = "";

  /**
   * An editor that is not open.
   *
   * @param chart stands under it
   * @param setter is given what was typed
   */
  ParameterEditor(
      ChartPane chart,
      Spotlight spotlight,
      Messages messages,
      BiConsumer<ParameterPlace, Double> setter) {
    this.chart = chart;
    this.spotlight = spotlight;
    this.messages = messages;
    this.setter = setter;
    setId("parameter-editor");
    getStyleClass().add("parameter-editor");
    field.setId("parameter");
    field.setPrefColumnCount(7);
    // No letters but an exponent's: the W that opens the field is not to be typed into it.
    field.setTextFormatter(
        new TextFormatter<String>(
            change -> change.getText().matches("[-−+0-9.,eE ]*") ? change : null));
    field.setOnAction(event -> apply());
    field.textProperty().addListener((property, old, now) -> showFault(false));
    field
        .focusedProperty()
        .addListener(
            (property, old, focused) -> {
              if (!focused) {
                close();
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    symbol.setMinWidth(Region.USE_PREF_SIZE);
    symbol.setLabelFor(field);
    remark.getStyleClass().add("remark");
    HBox line = new HBox(6, symbol, field);
    line.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(line, remark);
    setManaged(false);
    setVisible(false);
  }

  /**
   * Opens at a parameter, beside a place of the chart.
   *
   * @param atStart whether it is the network before training
   */
  void open(ParameterPlace which, Parameters current, boolean atStart, Point2D beside) {
    parameters = current;
    ofStart = atStart;
    show(which);
    if (getParent() == null) {
      chart.add(this);
    }
    setVisible(true);
    applyCss();
    autosize();
    double x = Math.min(beside.getX() + 8, chart.getWidth() - getWidth() - 4);
    double y = Math.min(beside.getY() + 8, chart.getHeight() - getHeight() - 4);
    relocate(Math.max(4, x), Math.max(4, y));
    field.requestFocus();
    field.selectAll();
  }

  /** Opens where it was last. */
  void openAgain(Parameters current, boolean atStart, Point2D beside) {
    boolean there = place.isIn(current.architecture());
    open(there ? place : new ParameterPlace(0, 0, 0), current, atStart, beside);
  }

  private void show(ParameterPlace which) {
    place = which;
    before = NumberText.editable(parameters.at(which));
    symbol.setText(NumberText.symbol(which) + " =");
    field.setAccessibleText(NumberText.symbol(which));
    field.setText(before);
    field.selectAll();
    spotlight.lookAt(which);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> leave();
      case UP -> next(-1);
      case DOWN -> next(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void next(int step) {
    Architecture architecture = parameters.architecture();
    int index = place.index(architecture) + step;
    show(ParameterPlace.at(Math.floorMod(index, architecture.parameterCount()), architecture));
  }

  private void apply() {
    String text = field.getText().trim().replace('−', '-');
    double value = Numeral.read(text, true);
    if (Double.isNaN(value)) {
      showFault(true);
      return;
    }
    if (!text.equals(before)) {
      setter.accept(place, value);
    }
    leave();
  }

  private void showFault(boolean wrong) {
    field.pseudoClassStateChanged(WRONG, wrong);
    remark.getStyleClass().setAll("label", wrong ? "fault" : "remark");
    String keys = messages.get("window.parameterHint");
    String kept = messages.get(ofStart ? "window.parameterOfStart" : "window.parameterOfRun");
    remark.setText(wrong ? messages.get("window.numberNeeded") : keys + "\n" + kept);
  }

  private void leave() {
    close();
    getScene().getRoot().requestFocus();
  }

  private void close() {
    if (isVisible()) {
      setVisible(false);
      spotlight.lookAway();
    }
  }
}
