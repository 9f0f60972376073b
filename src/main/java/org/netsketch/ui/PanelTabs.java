package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** Panels in one place, of which one is seen; a click on another's title shows that one. */
final class PanelTabs extends StackPane {
  private final List<Panel> panels;
  private int shown;

  /**
   * Shows the first of them.
   *
   * @param key that goes on to the next, for tooltips
   */
  PanelTabs(Look look, Shortcut key, Panel... several) {
    panels = List.of(several);
    setMinSize(0, 0);
    getChildren().addAll(several);
    for (Panel panel : panels) {
      List<Button> others = new ArrayList<>();
      for (Panel other : panels) {
        if (other != panel) {
          Button button = new Button(other.title());
          button.getStyleClass().addAll("flat", "tab");
          button.setMinWidth(USE_PREF_SIZE);
          String text = look.messages().get("window.showPanel", other.title());
          Hints.explain(button, text, key.text(look.messages()));
          button.setOnAction(event -> show(panels.indexOf(other)));
          others.add(button);
        }
      }
      panel.addTabs(others, panels.indexOf(panel));
    }
    show(0);
  }

  /** Shows the next one. */
  void next() {
    show((shown + 1) % panels.size());
  }

  /** The panel that is seen. */
  Panel shown() {
    return panels.get(shown);
  }

  private void show(int index) {
    shown = index;
    for (Panel panel : panels) {
      panel.setVisible(panel == panels.get(index));
    }
    // What was not seen has not been drawn.
    for (Node chart : panels.get(index).lookupAll(".chart-pane")) {
      ((ChartPane) chart).redraw();
    }
  }
}
