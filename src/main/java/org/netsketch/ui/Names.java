package org.netsketch.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.netsketch.text.Messages;

/** What things with an id are called in pickers; one without a name of its own shows its id. */
final class Names {
  private Names() {}

  /** The id of an enum's constant: RANDOM is random. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }

  /** The ids of constants. */
  static List<String> ids(Enum<?>... constants) {
    return Arrays.stream(constants).map(Names::id).toList();
  }

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
