package org.netsketch.ui;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.netsketch.file.View;
import org.netsketch.text.Messages;

/** Which panels and which settings can be seen: a lesson hides what it does not need. */
final class ViewMenu extends Menu {
  private final SessionView view;
  private int digit = 1;

  ViewMenu(SessionView view, Messages messages) {
    super(messages.get("view.title"));
    this.view = view;
    setId("view");
    for (View.Part panel : View.Part.values()) {
      CheckMenuItem item = item("panel-" + panel.id(), messages.get("view.panel." + panel.id()));
      item.setOnAction(event -> toggle(panel, item));
      view.onView(seen -> item.setSelected(seen.shows(panel)));
    }
    getItems().add(new SeparatorMenuItem());
    for (View.Settings group : View.Settings.values()) {
      String word = messages.get("view.settings." + group.name().toLowerCase(Locale.ROOT));
      CheckMenuItem item = item("settings-" + group.id(), word);
      item.setOnAction(event -> toggle(group));
      view.onView(seen -> item.setSelected(seen.shows(group)));
    }
  }

  private CheckMenuItem item(String id, String word) {
    CheckMenuItem item = new CheckMenuItem(word);
    item.setId(id);
    item.setAccelerator(
        new KeyCodeCombination(KeyCode.valueOf("DIGIT" + digit++), KeyCombination.SHORTCUT_DOWN));
    getItems().add(item);
    return item;
  }

  /** One panel stays, for a window with none could not be told from one that does not work. */
  private void toggle(View.Part panel, CheckMenuItem item) {
    View seen = view.session().presentation().view();
    Set<View.Part> panels = toggled(View.Part.class, seen.panels(), panel);
    if (panels.isEmpty()) {
      item.setSelected(true);
    } else {
      view.change(shown -> shown.withPanels(panels).withoutGrown(panel));
    }
  }

  private void toggle(View.Settings group) {
    view.change(seen -> seen.withSettings(toggled(View.Settings.class, seen.settings(), group)));
  }

  private static <E extends Enum<E>> Set<E> toggled(Class<E> kind, Set<E> some, E one) {
    Set<E> changed = EnumSet.noneOf(kind);
    changed.addAll(some);
    if (!changed.remove(one)) {
      changed.add(one);
    }
    return changed;
  }
}
