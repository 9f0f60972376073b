package org.netsketch.ui;

import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Who has the keys: a field only for as long as one types in it. Enter, and a press beside all
 * controls, on a chart or on a title, give them back to the window; Tab then goes on from the field
 * that was left with Enter.
 */
final class KeyFocus {
  /** How fields are marked whose text cannot be taken. */
  private static final Set<String> FAULTS = Set.of("faulty", "invalid", "error");

  private final Parent window;
  private final Sheet sheet;
  private Optional<Node> left = Optional.empty();

  /**
   * Listens to keys and mouse.
   *
   * @param window has the keys where no control has them
   * @param sheet keeps the focus in itself
   */
  KeyFocus(Parent window, Sheet sheet) {
    this.window = window;
    this.sheet = sheet;
    window.setFocusTraversable(true);
    // Before all others: panes in between keep what is pressed in them to themselves.
    window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    window.addEventHandler(ActionEvent.ACTION, this::take);
    window.addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
  }

  private void press(MouseEvent event) {
    left = Optional.empty();
    Node node = event.getTarget() instanceof Node pressed ? pressed : null;
    while (node != null && node != window && !wants(node)) {
      node = node.getParent();
    }
    if (node == window && !sheet.isOpen()) {
      window.requestFocus();
    }
  }

  /** Whether a press on it is for itself; one on a pane that can be scrolled is not. */
  private static boolean wants(Node node) {
    return node.isFocusTraversable() && !(node instanceof ScrollPane);
  }

  /** Enter was pressed in a field, and what stands there has been taken. */
  private void take(ActionEvent event) {
    boolean taken =
        event.getTarget() instanceof TextField field
            && field.isFocused()
            && field.getPseudoClassStates().stream()
                .noneMatch(mark -> FAULTS.contains(mark.getPseudoClassName()));
    if (taken && !sheet.isOpen()) {
      left = Optional.of((Node) event.getTarget());
      window.requestFocus();
    }
  }

  private void goOn(KeyEvent event) {
    Node from =
        left.filter(field -> field.getScene() != null && ChartPane.isSeen(field)).orElse(null);
    if (event.getCode() != KeyCode.TAB || !window.isFocused() || from == null) {
      return;
    }
    left = Optional.empty();
    event.consume();
    from.requestFocus();
    Event.fireEvent(from, event.copyFor(from, from));
  }
}
