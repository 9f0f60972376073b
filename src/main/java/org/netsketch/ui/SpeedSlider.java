package org.netsketch.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.netsketch.figure.NumberText;
import org.netsketch.file.View;
import org.netsketch.text.Messages;

/** How fast epochs follow each other: from one a second, by factors, to as fast as it goes. */
final class SpeedSlider extends VBox {
  private static final double[] SPEEDS = {
    1, 2, 3, 5, 10, 20, 30, 60, 100, 200, 500, 1000, Double.POSITIVE_INFINITY
  };
  private final Slider slider = new Slider(0, SPEEDS.length - 1, 0);

  SpeedSlider(SessionView view, Messages messages) {
    getStyleClass().add("speed");
    Label caption = new Label();
    caption.getStyleClass().add("caption");
    slider.setId("speed");
    slider.setBlockIncrement(1);
    String keys = KeyLine.keys(messages, Shortcut.SLOWER, Shortcut.FASTER);
    Hints.explain(slider, messages.get("window.speed"), keys);
    slider
        .valueProperty()
        .subscribe((before, value) -> view.change(shown -> choose(shown, value.doubleValue())));
    view.onView(
        shown -> {
          caption.setText(caption(messages, shown.speed()));
          if (SPEEDS[(int) Math.round(slider.getValue())] != shown.speed()) {
            slider.setValue(nearest(shown.speed()));
          }
        });
    getChildren().addAll(caption, slider);
  }

  /** A speed that no notch of the slider has stays as it is until the slider is moved. */
  private static View choose(View shown, double value) {
    boolean stands = value == nearest(shown.speed());
    return stands ? shown : shown.withSpeed(SPEEDS[(int) Math.round(value)]);
  }

  /** So many notches faster, or slower, as far as there are any. */
  static View faster(View shown, int notches) {
    int notch = nearest(shown.speed()) + notches;
    return shown.withSpeed(SPEEDS[Math.max(0, Math.min(notch, SPEEDS.length - 1))]);
  }

  private static int nearest(double speed) {
    int notch = 0;
    while (SPEEDS[notch] < speed) {
      notch++;
    }
    return notch;
  }

  private static String caption(Messages messages, double speed) {
    return Double.isInfinite(speed)
        ? messages.get("window.speedUnlimited")
        : messages.get("window.speedValue", NumberText.setting(speed));
  }
}
