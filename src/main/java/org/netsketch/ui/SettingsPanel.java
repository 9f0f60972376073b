package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.netsketch.file.View;

/** What can be changed of the experiment: data, network and training. */
final class SettingsPanel extends ScrollPane {
  /** With room for the settings, which are filled in after the first frame. */
  SettingsPanel(SessionView view, Look look) {
    view.afterFirstFrame(() -> fill(view, look));
    setId("settings");
    getStyleClass().add("settings");
    setFitToWidth(true);
    setFocusTraversable(false); // what is in it comes into sight when it is reached
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /** Builds the settings: so many controls cost as much as the rest of the window. */
  private void fill(SessionView view, Look look) {
    Map<View.Settings, Section> groups = new EnumMap<>(View.Settings.class);
    groups.put(View.Settings.DATA, new DataSettings(view, look));
    groups.put(View.Settings.NETWORK, new NetworkSettings(view, look));
    groups.put(View.Settings.TRAINING, new TrainingSettings(view, look));
    VBox sections = new VBox();
    sections.getChildren().addAll(groups.values());
    view.onView(
        seen -> groups.forEach((group, section) -> Section.hide(section, !seen.shows(group))));
    sections.getStyleClass().add("sections");
    setContent(sections);
  }
}
