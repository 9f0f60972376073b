package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/**
 * The panels side by side, with dividers that can be dragged and are remembered. One of them can
 * fill all the room, and goes back to its place.
 */
final class Workspace extends StackPane {
  private static final double FIT_SHARE = 0.70;
  private static final double UPPER_SHARE = 0.62;
  private static final double ERRORS_SHARE = 0.44;

  private final WindowMemory memory;
  private final List<StackPane> places = new ArrayList<>();
  private final SplitPane upper;
  private final SplitPane lower;
  private final SplitPane whole;
  private final ReadOnlyBooleanWrapper grown = new ReadOnlyBooleanWrapper();
  private Optional<StackPane> emptied = Optional.empty();

  /** Panels at their places; the first is the one that a key lets grow where none is pointed at. */
  Workspace(Node fit, Node network, Node errors, Node neurons, WindowMemory memory) {
    this.memory = memory;
    getStyleClass().add("panels");
    setMinSize(0, 0);
    upper = split(Orientation.HORIZONTAL, place(fit), place(network));
    lower = split(Orientation.HORIZONTAL, place(errors), place(neurons));
    whole = split(Orientation.VERTICAL, upper, lower);
    upper.setDividerPositions(memory.get("divider.fit", FIT_SHARE));
    lower.setDividerPositions(memory.get("divider.errors", ERRORS_SHARE));
    whole.setDividerPositions(memory.get("divider.upper", UPPER_SHARE));
    getChildren().add(whole);
    addEventHandler(
        Panel.GROW,
        event -> {
          event.consume();
          toggle(placeOf((Node) event.getTarget()));
        });
  }

  private static SplitPane split(Orientation orientation, Node one, Node other) {
    SplitPane split = new SplitPane(one, other);
    split.setOrientation(orientation);
    split.setMinSize(0, 0);
    split.setFocusTraversable(false);
    return split;
  }

  private StackPane place(Node panel) {
    StackPane place = new StackPane(panel);
    place.setMinSize(120, 90);
    places.add(place);
    return place;
  }

  /** Whether a panel fills all the room. */
  ReadOnlyBooleanProperty grownProperty() {
    return grown.getReadOnlyProperty();
  }

  /** Has the panel that is pointed at, or else the fit, fill all the room, or go back. */
  void growOrShrink() {
    toggle(places.stream().filter(Node::isHover).findFirst().orElse(places.get(0)));
  }

  /** Has the panel that fills the room, if there is one, go back to its place. */
  void shrink() {
    emptied.ifPresent(this::toggle);
  }

  private StackPane placeOf(Node panel) {
    Node node = panel;
    while (node != null && !places.contains(node)) {
      node = node.getParent();
    }
    return emptied.orElse((StackPane) node);
  }

  private void toggle(StackPane place) {
    if (emptied.isPresent()) {
      Node panel = getChildren().get(1);
      getChildren().remove(panel);
      emptied.get().getChildren().add(panel);
      emptied = Optional.empty();
    } else {
      Node panel = place.getChildren().get(0);
      place.getChildren().clear();
      getChildren().add(panel);
      emptied = Optional.of(place);
    }
    whole.setVisible(emptied.isEmpty());
    grown.set(emptied.isPresent());
    for (Node chart : lookupAll(".chart-pane")) {
      ((ChartPane) chart).redraw();
    }
  }

  /** Remembers where the dividers stand. */
  void remember() {
    memory.put("divider.fit", upper.getDividerPositions()[0]);
    memory.put("divider.errors", lower.getDividerPositions()[0]);
    memory.put("divider.upper", whole.getDividerPositions()[0]);
  }
}
