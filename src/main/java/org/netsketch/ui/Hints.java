package org.netsketch.ui;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** What a control says of itself: a tooltip with its key, and a name for screen readers. */
final class Hints {
  private static final Duration DELAY = Duration.millis(400);

  private Hints() {}

  /** Explains a control that a key also works. */
  static void explain(Control control, String text, String key) {
    explain(control, text);
    control.getTooltip().setText(text + "  (" + key + ")");
  }

  /** Explains a control. */
  static void explain(Control control, String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setShowDelay(DELAY);
    control.setTooltip(tooltip);
    control.setAccessibleText(text);
  }
}
