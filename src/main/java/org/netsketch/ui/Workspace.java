package org.netsketch.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.netsketch.file.View;

/**
 * The panels side by side, with dividers that can be dragged and are remembered. Those that the
 * view leaves out give their room to the others; one can fill all the room, and goes back to its
 * place.
 */
final class Workspace extends StackPane {
  /** The least height of the lower panels that can be read, in pixels. */
  private static final double LEAST_HEIGHT = 200.0;

  private static final double FIT_SHARE = 0.70;
  private static final double UPPER_SHARE = 0.62;
  private static final double ERRORS_SHARE = 0.44;

  /** A place of the workspace, and what may stand in it. */
  private record Place(
      StackPane room, Node content, Supplier<View.Part> shown, Set<View.Part> all) {
    Place(Node content, View.Part part) {
      this(emptyRoom(), content, () -> part, EnumSet.of(part));
    }

    Place(PanelTabs tabs, View.Part one, View.Part other) {
      this(emptyRoom(), tabs, () -> tabs.shown().part(), EnumSet.of(one, other));
    }

    private static StackPane emptyRoom() {
      StackPane room = new StackPane();
      room.setMinSize(120, 90);
      return room;
    }

    boolean isSeen(View view) {
      return all.stream().anyMatch(view::shows);
    }
  }

  private final SessionView view;
  private final WindowMemory memory;
  private final List<Place> places;
  private final SplitPane upper = split(Orientation.HORIZONTAL);
  private final SplitPane lower = split(Orientation.HORIZONTAL);
  private final SplitPane whole = split(Orientation.VERTICAL);
  private final StackPane upperHalf = half(upper);
  private final StackPane lowerHalf = half(lower);
  private double foot;

  /** Panels at their places; the first is the one that a key lets grow where none is pointed at. */
  Workspace(
      SessionView view,
      Panel fit,
      Panel network,
      PanelTabs errors,
      PanelTabs neurons,
      WindowMemory memory) {
    this.view = view;
    this.memory = memory;
    places =
        List.of(
            new Place(fit, fit.part()),
            new Place(network, network.part()),
            new Place(errors, View.Part.LOSS, View.Part.GRADIENTS),
            new Place(neurons, View.Part.NEURONS, View.Part.ACTIVATIONS));
    getStyleClass().add("panels");
    setMinSize(0, 0);
    getChildren().add(whole);
    addEventHandler(
        Panel.GROW,
        event -> {
          event.consume();
          toggle(placeOf((Node) event.getTarget()));
        });
    addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (isDivider(event.getTarget())) {
            remember();
          }
        });
    view.onView(this::arrange);
  }

  private static SplitPane split(Orientation orientation) {
    SplitPane split = new SplitPane();
    split.setOrientation(orientation);
    split.setMinSize(0, 0);
    split.setFocusTraversable(false);
    return split;
  }

  /** Half of the window; it has room for a message at its foot. */
  private static StackPane half(SplitPane panels) {
    StackPane half = new StackPane(panels);
    half.setMinSize(0, 0);
    return half;
  }

  /**
   * Leaves some room at the foot, which the lowest panels give: those above stand as they stood,
   * unless the lowest would be left with too little to be read.
   *
   * @param height of the room, in pixels
   */
  void leaveAtFoot(double height) {
    foot = height;
    List<Node> halves = whole.getItems();
    boolean all = halves.size() > 1 && lowerHalf.getHeight() - foot < LEAST_HEIGHT;
    for (Node half : halves) {
      boolean gives = !all && half == halves.get(halves.size() - 1);
      ((StackPane) half).setPadding(new Insets(0, 0, gives ? foot : 0, 0));
    }
    for (Node large : getChildren()) {
      StackPane.setMargin(large, new Insets(0, 0, large == whole && !all ? 0 : foot, 0));
    }
  }

  /** Has the panel that is pointed at, or else the first, fill all the room, or go back. */
  void growOrShrink() {
    View now = view.session().presentation().view();
    List<Place> seen = places.stream().filter(place -> place.isSeen(now)).toList();
    toggle(seen.stream().filter(place -> place.content.isHover()).findFirst().orElse(seen.get(0)));
  }

  /** Has the panel that fills the room, if there is one, go back to its place. */
  void shrink() {
    view.change(now -> now.withGrown(Optional.empty()));
  }

  private Place placeOf(Node panel) {
    return places.stream()
        .filter(place -> isWithin(panel, place.content))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isWithin(Node panel, Node content) {
    Node node = panel;
    while (node != null && node != content) {
      node = node.getParent();
    }
    return node != null;
  }

  private void toggle(Place place) {
    view.change(
        now ->
            now.withGrown(
                now.grown().isPresent() ? Optional.empty() : Optional.of(place.shown.get())));
  }

  private void arrange(View now) {
    Optional<Place> large =
        now.grown()
            .flatMap(part -> places.stream().filter(place -> place.all.contains(part)).findFirst());
    for (Place place : places) {
      if (large.isEmpty() || !large.get().equals(place)) {
        place.room.getChildren().setAll(place.content);
      }
    }
    large.ifPresent(place -> place.room.getChildren().clear());
    List<Node> all = new ArrayList<>(List.of(whole));
    large.ifPresent(place -> all.add(place.content));
    boolean grows = !getChildren().equals(all);
    if (grows) {
      getChildren().setAll(all);
    }
    boolean changed = fill(upper, rooms(now, 0, 1));
    changed |= fill(lower, rooms(now, 2, 3));
    List<Node> halves =
        Stream.of(upperHalf, lowerHalf)
            .filter(half -> !((SplitPane) half.getChildren().get(0)).getItems().isEmpty())
            .map(Node.class::cast)
            .toList();
    if (fill(whole, halves) || changed) {
      restore();
    }
    leaveAtFoot(foot);
    whole.setVisible(large.isEmpty());
    if (changed || grows) {
      ChartPane.redrawAll(this);
    }
  }

  private List<Node> rooms(View now, int one, int other) {
    return Stream.of(places.get(one), places.get(other))
        .filter(place -> place.isSeen(now))
        .map(place -> (Node) place.room)
        .toList();
  }

  private static boolean fill(SplitPane split, List<Node> items) {
    boolean changes = !split.getItems().equals(items);
    if (changes) {
      split.getItems().setAll(items);
    }
    return changes;
  }

  /** Has the dividers stand where a person has put them last. */
  void restore() {
    upper.setDividerPositions(memory.get("divider.fit", FIT_SHARE));
    lower.setDividerPositions(memory.get("divider.errors", ERRORS_SHARE));
    whole.setDividerPositions(memory.get("divider.upper", UPPER_SHARE));
  }

  /** Only what a person drags is remembered: large letters push dividers about for a while. */
  private static boolean isDivider(EventTarget target) {
    Node node = target instanceof Node pressed ? pressed : null;
    while (node != null && !node.getStyleClass().contains("split-pane-divider")) {
      node = node.getParent();
    }
    return node != null;
  }

  private void remember() {
    remember("divider.fit", upper);
    remember("divider.errors", lower);
    remember("divider.upper", whole);
  }

  private void remember(String name, SplitPane split) {
    if (!split.getDividers().isEmpty()) {
      memory.put(name, split.getDividerPositions()[0]);
    }
  }
}
