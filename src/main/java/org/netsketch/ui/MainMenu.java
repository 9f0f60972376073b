package org.netsketch.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.netsketch.text.Messages;

/** One button for all that is not needed while a run is watched: files, what is seen, help. */
final class MainMenu extends MenuButton {
  private final Messages messages;
  private final FileDesk files;
  private final Map<Shortcut, Runnable> commands;
  private final ViewMenu shown;

  MainMenu(SessionView view, Look look, FileDesk files, Map<Shortcut, Runnable> commands) {
    messages = look.messages();
    shown = new ViewMenu(view, look);
    this.files = files;
    this.commands = commands;
    setId("menu");
    setGraphic(new FontIcon(MaterialDesignM.MENU));
    getStyleClass().addAll("icon-button", "flat", "no-arrow", "menu");
    Hints.explain(this, messages.get("window.menu"));
    fill();
    setOnShowing(event -> fill());
  }

  private void fill() {
    Menu recent = new Menu(messages.get("file.recent"));
    recent.setId("recent");
    List<Path> paths = files.recentFiles();
    recent.setDisable(paths.isEmpty());
    for (Path path : paths) {
      MenuItem item = new MenuItem(path.toString());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> files.open(path));
      recent.getItems().add(item);
    }
    getItems()
        .setAll(
            item(Shortcut.NEW),
            item(Shortcut.OPEN),
            recent,
            item(Shortcut.GALLERY),
            new SeparatorMenuItem(),
            item(Shortcut.SAVE),
            item(Shortcut.SAVE_AS),
            item(Shortcut.FIGURE),
            item(Shortcut.NUMBERS),
            item(Shortcut.REPORT),
            item(Shortcut.PROGRAM),
            item(Shortcut.FILM),
            new SeparatorMenuItem(),
            shown,
            item(Shortcut.SETTINGS),
            item(Shortcut.FULL_SCREEN),
            item(Shortcut.HELP));
  }

  private MenuItem item(Shortcut shortcut) {
    MenuItem item = new MenuItem(shortcut.explanation(messages));
    item.setId("menu-" + shortcut.name().toLowerCase(Locale.ROOT));
    item.setAccelerator(shortcut.combination());
    item.setOnAction(event -> commands.get(shortcut).run());
    return item;
  }
}
