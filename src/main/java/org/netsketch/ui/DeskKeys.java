package org.netsketch.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.netsketch.session.DataDesk;

/** The keys that edit the data, wherever the focus is. */
final class DeskKeys {
  private final Toolbox toolbox;
  private final FitPanel fit;

  DeskKeys(Toolbox toolbox, FitPanel fit) {
    this.toolbox = toolbox;
    this.fit = fit;
  }

  /** Those that are pressed alone. */
  Map<KeyCode, Runnable> plain() {
    Map<KeyCode, Runnable> keys = new HashMap<>();
    for (Tool tool : Tool.values()) {
      keys.put(tool.key(), () -> toolbox.toolProperty().set(tool));
    }
    keys.put(KeyCode.OPEN_BRACKET, toolbox::reduce);
    keys.put(KeyCode.CLOSE_BRACKET, toolbox::enlarge);
    keys.put(KeyCode.DELETE, toolbox::removeChosen);
    keys.put(KeyCode.BACK_SPACE, toolbox::removeChosen);
    keys.put(KeyCode.ESCAPE, () -> toolbox.choose(new java.util.BitSet()));
    keys.put(KeyCode.T, fit::toggleTable);
    return keys;
  }

  /** Takes those that are pressed with Ctrl; on a Mac with Cmd. */
  void handle(KeyEvent event) {
    Node focus = event.getTarget() instanceof Node node ? node.getScene().getFocusOwner() : null;
    if (!event.isShortcutDown() || event.isAltDown() || focus instanceof TextInputControl) {
      return;
    }
    Runnable command =
        event.isShiftDown() ? withShift(event.getCode()) : withShortcut(event.getCode());
    if (command != null && !(fit.hasTableFocus() && isForTable(event.getCode()))) {
      event.consume();
      command.run();
    }
  }

  private Runnable withShift(KeyCode key) {
    return switch (key) {
      case Z -> toolbox.desk()::redo;
      case DELETE, BACK_SPACE -> toolbox::removeAll;
      default -> null;
    };
  }

  private Runnable withShortcut(KeyCode key) {
    DataDesk desk = toolbox.desk();
    return switch (key) {
      case Z -> desk::undo;
      case Y -> desk::redo;
      case A -> toolbox::chooseAll;
      case C -> fit.exchange()::copy;
      case V -> fit.exchange()::paste;
      case I -> fit.exchange()::open;
      case E -> fit.exchange()::save;
      default -> null;
    };
  }

  /** Those that mean something else in the table of numbers. */
  private static boolean isForTable(KeyCode key) {
    return key == KeyCode.A || key == KeyCode.C || key == KeyCode.V;
  }
}
