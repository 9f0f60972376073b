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
import org.netsketch.figure.Outcome;
import org.netsketch.file.View;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/** Which panels and which settings can be seen: a lesson hides what it does not need. */
final class ViewMenu extends Menu {
  private final SessionView view;
  private final Look look;
  private int digit = 1;

  ViewMenu(SessionView view, Look look) {
    super(look.messages().get("view.title"));
    this.view = view;
    this.look = look;
    Messages messages = look.messages();
    setId("view");
    for (View.Part panel : View.Part.values()) {
      CheckMenuItem item = item("panel-" + panel.id(), messages.get("view.panel." + panel.id()));
      item.setOnAction(event -> toggle(panel, item));
      view.onView(seen -> item.setSelected(seen.shows(panel)));
      if (panel == View.Part.FIT) {
        view.onRun(run -> item.setText(name(run, messages)));
      }
    }
    getItems().add(new SeparatorMenuItem());
    for (View.Settings group : View.Settings.values()) {
      String word = messages.get("view.settings." + group.name().toLowerCase(Locale.ROOT));
      CheckMenuItem item = item("settings-" + group.id(), word);
      item.setOnAction(event -> toggle(group));
      view.onView(seen -> item.setSelected(isSeen(group)));
      view.add(look.settingsProperty().subscribe(() -> item.setSelected(isSeen(group))));
    }
  }

  /** What the fit's panel is called for the data of a run. */
  private static String name(Run run, Messages messages) {
    return messages.get("figure." + Names.id(Outcome.of(run.preparation().split().all())));
  }

  private boolean isSeen(View.Settings group) {
    return look.settingsProperty().get() && view.session().presentation().view().shows(group);
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

  /** Where all settings are away, they come back with those that are asked for. */
  private void toggle(View.Settings group) {
    boolean comesBack = !look.settingsProperty().get();
    look.settingsProperty().set(true);
    view.change(
        seen ->
            comesBack && seen.shows(group)
                ? seen
                : seen.withSettings(toggled(View.Settings.class, seen.settings(), group)));
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
