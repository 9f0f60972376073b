package org.netsketch.ui;

import javafx.scene.control.Slider;
import org.netsketch.session.DataDesk;

/** Makes one step of a slider's drag, so that it is taken back at once. */
final class Strokes {
  private Strokes() {}

  static void join(Slider slider, DataDesk desk) {
    slider
        .valueChangingProperty()
        .addListener(
            (property, before, now) -> {
              if (now) {
                desk.beginStroke();
              } else {
                desk.endStroke();
              }
            });
  }
}
