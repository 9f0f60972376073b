package org.netsketch.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number that is read from the last row: its name in small letters, its value in large ones. */
final class Readout extends VBox {
  private final Label caption;
  private final Label value = new Label("–");

  /**
   * A number without a value yet.
   *
   * @param widest the widest text it will have, which it always has room for
   */
  Readout(String name, String id, String widest) {
    getStyleClass().addAll("readout", "readout-" + id);
    setAlignment(Pos.CENTER_LEFT);
    caption = new Label(name);
    caption.getStyleClass().add("caption");
    value.setId(id + "-value");
    value.getStyleClass().add("value");
    value.setStyle("-fx-min-width: " + widest.length() * 0.6 + "em;");
    value.setMaxWidth(Double.MAX_VALUE);
    caption.setMinWidth(USE_PREF_SIZE);
    value.setAccessibleHelp(name);
    getChildren().addAll(caption, value);
  }

  /** Gives it another name: it shows another quantity from now on. */
  void rename(String name) {
    caption.setText(name);
    value.setAccessibleHelp(name);
  }

  void show(String text) {
    value.setText(text);
  }
}
