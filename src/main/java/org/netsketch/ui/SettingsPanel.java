package org.netsketch.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What can be changed of the experiment: data, network and training. */
final class SettingsPanel extends ScrollPane {
  SettingsPanel(SessionView view, Look look) {
    VBox sections =
        new VBox(
            new DataSettings(view, look),
            new NetworkSettings(view, look),
            new TrainingSettings(view, look));
    sections.getStyleClass().add("sections");
    setContent(sections);
    setId("settings");
    getStyleClass().add("settings");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }
}
