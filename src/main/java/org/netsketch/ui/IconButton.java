package org.netsketch.ui;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that is a picture; its name is in the tooltip. */
final class IconButton extends Button {
  private final FontIcon icon;

  IconButton(String id, Ikon picture, Runnable action) {
    icon = new FontIcon(picture);
    setGraphic(icon);
    setId(id);
    getStyleClass().add("icon-button");
    setOnAction(event -> action.run());
  }

  void show(Ikon picture) {
    icon.setIconCode(picture);
  }
}
