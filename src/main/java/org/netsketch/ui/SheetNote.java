package org.netsketch.ui;

import java.nio.file.Path;
import javafx.scene.control.Label;
import org.netsketch.text.InvalidInput;

/** The line on a sheet that says what has come of what a person did there. */
final class SheetNote extends Label {
  private final Look look;

  SheetNote(String id, Look look) {
    this.look = look;
    setId(id);
    setWrapText(true);
    getStyleClass().add("figure-note");
  }

  void say(String text) {
    getStyleClass().remove("fault");
    setText(text);
  }

  /** A file has been written. */
  void written(Path file) {
    say(look.messages().get("print.saved", file.toString()));
  }

  void blame(InvalidInput fault) {
    say(fault.in(look.languageProperty().get()));
    getStyleClass().add("fault");
  }
}
