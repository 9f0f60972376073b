package org.netsketch.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/** A choice of things with an id, by their names; it tells of what a person chooses. */
final class Picker extends ComboBox<String> {
  private boolean showing;

  /**
   * A picker without a choice yet.
   *
   * @param kind what is chosen: the first part of the names' keys, and the control's id
   */
  Picker(Messages messages, String kind, List<String> ids) {
    getItems().addAll(ids);
    setId(kind);
    setMaxWidth(Double.MAX_VALUE);
    setVisibleRowCount(12);
    openBySpace(this);
    setConverter(
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
  }

  /**
   * A choice of the languages.
   *
   * @param listener is told of what a person chooses
   */
  static Picker ofLanguages(Messages messages, Language shown, Consumer<Language> listener) {
    Picker languages = new Picker(messages, "language", Language.codes());
    languages.setMinWidth(0);
    languages.show(shown.code());
    languages.onChosen(code -> Language.of(code).ifPresent(listener));
    return languages;
  }

  /** A choice by itself knows only F4 and Alt with an arrow, which nobody looks for. */
  static void openBySpace(ComboBox<?> choice) {
    choice.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE) {
            choice.show();
            event.consume();
          }
        });
  }

  /** Has something done with what a person chooses. */
  void onChosen(Consumer<String> listener) {
    valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!showing && now != null) {
                listener.accept(now);
              }
            });
  }

  /** Shows what is chosen; one that cannot be chosen again is shown all the same. */
  void show(String id) {
    showing = true;
    setValue(id);
    showing = false;
  }

  /** Offers other things. */
  void offer(List<String> ids) {
    if (!getItems().equals(ids)) {
      showing = true;
      String value = getValue();
      getItems().setAll(ids);
      setValue(value);
      showing = false;
    }
  }
}
