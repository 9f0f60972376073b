package org.netsketch.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What can be changed of the experiment: data, network and training. */
final class SettingsPanel extends ScrollPane {
  private final SessionView view;
  private final Look look;

  /** With room for the settings, which are yet to be {@linkplain #fill filled in}. */
  SettingsPanel(SessionView view, Look look) {
    this.view = view;
    this.look = look;
    setId("settings");
    getStyleClass().add("settings");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /** Builds the settings: so many controls cost as much as the rest of the window. */
  void fill() {
    VBox sections =
        new VBox(
            new DataSettings(view, look),
            new NetworkSettings(view, look),
            new TrainingSettings(view, look));
    sections.getStyleClass().add("sections");
    setContent(sections);
  }
}
