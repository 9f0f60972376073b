package org.netsketch.ui;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work wherever the focus is: a lecturer does not look where it is.
 *
 * <p>Letters go to a text field that is being typed in; and a control that was reached with the
 * keyboard keeps the keys that work it.
 */
final class KeyCommands {
  /** A table of numbers takes all keys that are typed in one; but it is played, closed and left. */
  private static final Set<KeyCode> PAST_TABLES =
      EnumSet.of(KeyCode.SPACE, KeyCode.T, KeyCode.ESCAPE);

  private final Map<Shortcut, Runnable> commands;
  private final Map<KeyCode, Runnable> others;

  /**
   * Keys and what they do.
   *
   * @param others keys that are pressed alone and of which there are too many to name each
   */
  KeyCommands(Map<Shortcut, Runnable> commands, Map<KeyCode, Runnable> others) {
    this.commands = Map.copyOf(commands);
    this.others = Map.copyOf(others);
  }

  /** What the window's keys do. */
  Map<Shortcut, Runnable> commands() {
    return commands;
  }

  void handle(KeyEvent event) {
    boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (!modified && isFor(focused(event), event.getCode(), event.isShiftDown())) {
      return;
    }
    Optional<Runnable> other =
        Optional.of(event.getCode())
            .filter(key -> !modified && !event.isShiftDown())
            .map(others::get);
    Shortcut.of(event)
        .map(commands::get)
        .or(() -> other)
        .ifPresent(
            command -> {
              event.consume();
              command.run();
            });
  }

  private static Node focused(KeyEvent event) {
    return event.getTarget() instanceof Node node && node.getScene() != null
        ? node.getScene().getFocusOwner()
        : null;
  }

  private static boolean isInSpinner(Node focus) {
    return focus != null && focus.getParent() instanceof Spinner<?>;
  }

  /** Whether the focused control needs the key itself. */
  private static boolean isFor(Node focus, KeyCode key, boolean shifted) {
    if (focus instanceof Spinner<?> || isInSpinner(focus)) {
      return key == KeyCode.RIGHT || key == KeyCode.LEFT || key == KeyCode.HOME;
    }
    if (focus instanceof TextInputControl) {
      return !key.isFunctionKey();
    }
    if (focus instanceof TableView<?>) {
      return !key.isFunctionKey() && !PAST_TABLES.contains(key);
    }
    if (focus == null || shifted || !focus.isFocusVisible()) {
      return focus instanceof ComboBoxBase<?> picker && picker.isShowing();
    }
    return switch (key) {
      case SPACE -> !(focus instanceof Slider);
      case RIGHT, LEFT, UP, DOWN, HOME, PAGE_UP, PAGE_DOWN ->
          focus instanceof Slider || focus instanceof ComboBoxBase<?>;
      default -> focus instanceof ComboBoxBase<?> && key.isLetterKey();
    };
  }
}
