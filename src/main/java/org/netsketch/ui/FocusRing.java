package org.netsketch.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The ring around the control that the keyboard has reached: the same for all of them, in every
 * look, and never there for a control that was clicked on.
 */
final class FocusRing extends Region {
  /** Between a control and the outer edge of its ring, in pixels. */
  private static final double DISTANCE = 3.0;

  private final Runnable following = this::follow;

  /** No ring yet; it follows the focus of the scene it is put in, frame by frame. */
  FocusRing() {
    getStyleClass().add("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    sceneProperty().addListener((property, before, now) -> move(before, now));
  }

  private void move(Scene before, Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(following);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(following);
    }
  }

  private void follow() {
    Node owner = getScene().getFocusOwner();
    boolean shown = owner != null && owner.isFocusVisible() && owner != getScene().getRoot();
    Bounds place = shown ? place(owner) : null;
    setVisible(place != null && place.getWidth() > 0.0 && place.getHeight() > 0.0);
    if (isVisible()) {
      resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }
  }

  /** Around a control, as far as it is seen. */
  private Bounds place(Node owner) {
    Bounds seen = grown(here(owner));
    for (Node node = owner.getParent(); node != null; node = node.getParent()) {
      if (node instanceof ScrollPane pane) {
        Node content = pane.lookup(".viewport");
        seen = common(seen, here(content == null ? pane : content));
      }
    }
    return common(seen, getParent().getLayoutBounds());
  }

  private Bounds here(Node node) {
    return getParent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private static Bounds grown(Bounds inner) {
    return new BoundingBox(
        Math.rint(inner.getMinX() - DISTANCE),
        Math.rint(inner.getMinY() - DISTANCE),
        Math.rint(inner.getWidth() + 2 * DISTANCE),
        Math.rint(inner.getHeight() + 2 * DISTANCE));
  }

  private static Bounds common(Bounds one, Bounds other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(0.0, Math.min(one.getMaxX(), other.getMaxX()) - left),
        Math.max(0.0, Math.min(one.getMaxY(), other.getMaxY()) - top));
  }
}
