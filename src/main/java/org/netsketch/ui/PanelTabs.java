package org.netsketch.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.netsketch.file.View;

/** Panels in one place, of which one is seen; a click on another's title shows that one. */
final class PanelTabs extends StackPane {
  private final SessionView view;
  private final List<Panel> panels;
  private final Map<Button, View.Part> buttons = new HashMap<>();

  /**
   * Shows the one that the view has on top.
   *
   * @param key that goes on to the next, for tooltips
   */
  PanelTabs(SessionView view, Look look, Shortcut key, Panel... several) {
    this.view = view;
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
          button.setOnAction(event -> bringToFront(other.part()));
          buttons.put(button, other.part());
          others.add(button);
        }
      }
      panel.addTabs(others, panels.indexOf(panel));
    }
    view.onView(this::show);
  }

  /** Shows the next one that may be seen. */
  void next() {
    List<View.Part> seen = seen(view.session().presentation().view());
    if (!seen.isEmpty()) {
      bringToFront(seen.get((seen.indexOf(shown().part()) + 1) % seen.size()));
    }
  }

  /** The panel that is seen. */
  Panel shown() {
    return panels.stream().filter(Node::isVisible).findFirst().orElseThrow();
  }

  private List<View.Part> seen(View now) {
    return panels.stream().map(Panel::part).filter(now::shows).toList();
  }

  private void bringToFront(View.Part part) {
    view.change(
        now -> {
          Set<View.Part> front = new HashSet<>(now.front());
          panels.forEach(panel -> front.remove(panel.part()));
          front.add(part);
          return now.withFront(front);
        });
  }

  private void show(View now) {
    List<View.Part> seen = seen(now);
    View.Part top =
        seen.stream()
            .filter(now.front()::contains)
            .findFirst()
            .orElse(seen.isEmpty() ? panels.get(0).part() : seen.get(0));
    buttons.forEach((button, part) -> Section.hide(button, !now.shows(part)));
    for (Panel panel : panels) {
      boolean becomesVisible = panel.part() == top && !panel.isVisible();
      panel.setVisible(panel.part() == top);
      if (becomesVisible) {
        ChartPane.redrawAll(panel); // what was not seen has not been drawn
      }
    }
  }
}
