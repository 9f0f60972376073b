package org.netsketch.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A few words over the panels that go by themselves: what a key has set, where it is not seen. */
final class Passing extends Label {
  private static final Duration TIME = Duration.seconds(2.5);

  private final PauseTransition wait = new PauseTransition(TIME);

  Passing() {
    setId("passing");
    getStyleClass().addAll("place", "passing");
    setMouseTransparent(true);
    setVisible(false);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    wait.setOnFinished(event -> setVisible(false));
  }

  /** Says something for a while. */
  void say(String words) {
    setText(words);
    setVisible(true);
    wait.playFromStart();
  }
}
