package org.netsketch.ui;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.netsketch.session.Speed;
import org.netsketch.text.Messages;

/** How fast epochs follow each other: from one a second, by factors, to as fast as it goes. */
final class SpeedSlider extends VBox {
  private static final double[] SPEEDS = {
    1, 2, 3, 5, 10, 20, 30, 60, 100, 200, 500, 1000, Double.POSITIVE_INFINITY
  };
  private static final int FIRST = 5;

  private final Slider slider = new Slider(0, SPEEDS.length - 1, FIRST);

  SpeedSlider(Messages messages, Consumer<Speed> listener) {
    getStyleClass().add("speed");
    Label caption = new Label();
    caption.getStyleClass().add("caption");
    slider.setId("speed");
    slider.setBlockIncrement(1);
    Hints.explain(slider, messages.get("window.speed"));
    slider
        .valueProperty()
        .subscribe(
            value -> {
              double speed = SPEEDS[(int) Math.round(value.doubleValue())];
              caption.setText(
                  Double.isInfinite(speed)
                      ? messages.get("window.speedUnlimited")
                      : messages.get("window.speedValue", Integer.toString((int) speed)));
              listener.accept(new Speed(speed));
            });
    getChildren().addAll(caption, slider);
  }
}
