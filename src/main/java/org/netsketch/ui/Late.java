package org.netsketch.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Room for something that is not seen at first: it is built when the window's first frame has been
 * painted, for controls cost time even while they are hidden.
 */
final class Late extends StackPane {
  private final Supplier<Node> content;

  Late(SessionView view, Supplier<Node> content) {
    this.content = content;
    view.afterFirstFrame(this::fill);
    setPickOnBounds(false);
    setMinSize(0, 0);
    setManaged(false);
  }

  private void fill() {
    Node built = content.get();
    getChildren().add(built);
    managedProperty().bind(built.managedProperty());
  }
}
