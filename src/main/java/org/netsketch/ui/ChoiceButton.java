package org.netsketch.ui;

import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of several things of which one is always chosen: pressing it again does not let it go. */
final class ChoiceButton extends ToggleButton {
  ChoiceButton(Ikon icon) {
    super(null, new FontIcon(icon));
  }

  @Override
  public void fire() {
    if (!isSelected()) {
      super.fire();
    }
  }
}
