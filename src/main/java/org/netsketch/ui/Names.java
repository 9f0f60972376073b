package org.netsketch.ui;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.netsketch.text.Messages;

/** What things with an id are called in pickers; one without a name of its own shows its id. */
final class Names {
  private Names() {}

  /** A picker of ids that shows names. */
  static ComboBox<String> picker(Messages messages, String kind, List<String> ids) {
    ComboBox<String> picker = new ComboBox<>();
    picker.getItems().addAll(ids);
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setVisibleRowCount(12);
    picker.setId(kind);
    picker.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String id) {
            return id == null ? "" : messages.name(kind, id);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    return picker;
  }
}
