package org.netsketch.ui;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.netsketch.session.DataDesk;

/** The keys that edit the data, wherever the focus is. */
final class DeskKeys {
  private static final double SPREAD_STEP = 0.1;

  private final Toolbox toolbox;
  private final FitPanel fit;

  DeskKeys(Toolbox toolbox, FitPanel fit) {
    this.toolbox = toolbox;
    this.fit = fit;
  }

  /** Those that are pressed alone. */
  Map<Shortcut, Runnable> plain() {
    Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    keys.put(Shortcut.ADD, () -> fit.take(Tool.ADD));
    keys.put(Shortcut.BRUSH, () -> fit.take(Tool.BRUSH));
    keys.put(Shortcut.ERASE, () -> fit.take(Tool.ERASE));
    keys.put(Shortcut.SELECT, () -> fit.take(Tool.SELECT));
    keys.put(Shortcut.REDUCE, toolbox::reduce);
    keys.put(Shortcut.ENLARGE, toolbox::enlarge);
    keys.put(Shortcut.THIN_OUT, () -> toolbox.thicken(-1));
    keys.put(Shortcut.THICKEN, () -> toolbox.thicken(1));
    keys.put(Shortcut.GATHER, () -> toolbox.scatter(-SPREAD_STEP));
    keys.put(Shortcut.SCATTER, () -> toolbox.scatter(SPREAD_STEP));
    keys.put(Shortcut.REMOVE, toolbox::removeChosen);
    keys.put(Shortcut.TABLE, fit::toggleTable);
    return keys;
  }

  /** Chooses no point. */
  void chooseNone() {
    toolbox.choose(new BitSet());
  }

  /** Takes those that are pressed with Ctrl; on a Mac with Cmd. */
  void handle(KeyEvent event) {
    Node focus = event.getTarget() instanceof Node node ? node.getScene().getFocusOwner() : null;
    if (focus instanceof TextInputControl) {
      return;
    }
    Runnable command = Shortcut.of(event).map(this::withShortcut).orElse(null);
    if (command != null && !(fit.hasTableFocus() && isForTable(event.getCode()))) {
      event.consume();
      command.run();
    }
  }

  private Runnable withShortcut(Shortcut shortcut) {
    DataDesk desk = toolbox.desk();
    return switch (shortcut) {
      case UNDO -> desk::undo;
      case REDO -> desk::redo;
      case CLEAR -> toolbox::removeAll;
      case ALL_POINTS -> toolbox::chooseAll;
      case COPY -> fit.exchange()::copy;
      case PASTE -> fit.exchange()::paste;
      case IMPORT -> fit.exchange()::open;
      case EXPORT -> fit.exchange()::save;
      default -> null;
    };
  }

  /** Those that mean something else in the table of numbers. */
  private static boolean isForTable(KeyCode key) {
    return key == KeyCode.A || key == KeyCode.C || key == KeyCode.V;
  }
}
