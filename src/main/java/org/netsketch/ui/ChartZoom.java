package org.netsketch.ui;

import java.util.Map;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.netsketch.figure.PlotArea;
import org.netsketch.file.View;
import org.netsketch.text.Messages;

/**
 * Zoom and pan in the fit: the wheel shows more or less around the pointer, the middle button, or
 * the left one with Alt, moves what is shown, and a button that is there only then goes back to the
 * whole.
 */
final class ChartZoom {
  /** By how much one press of a key shows less. */
  private static final double STEP = 1.25;

  /** How many of the wheel's units make that step; a notch has 40. */
  private static final double WHEEL = 40.0;

  private final ChartPane chart;
  private final FitRange range;
  private final IconButton whole;
  private PlotArea grasped;
  private View.Zoom from;
  private double fromX;
  private double fromY;

  ChartZoom(ChartPane chart, FitRange range, Messages messages) {
    this.chart = chart;
    this.range = range;
    whole = new IconButton("whole", MaterialDesignF.FIT_TO_PAGE_OUTLINE, range::whole);
    whole.getStyleClass().add("whole");
    whole.setManaged(false);
    Hints.explain(whole, messages.get("fit.whole"), Shortcut.WHOLE.text(messages));
    chart.add(whole);
    chart.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    chart.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grasp);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    chart.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
  }

  /** Whether a press of the mouse is meant to move what is shown, and not to draw. */
  static boolean isPan(MouseEvent event) {
    return event.getButton() == MouseButton.MIDDLE
        || (event.getButton() == MouseButton.PRIMARY && event.isAltDown());
  }

  /** The keys. */
  Map<Shortcut, Runnable> keys() {
    return Map.of(
        Shortcut.ZOOM_IN, () -> range.zoom(1.0 / STEP),
        Shortcut.ZOOM_OUT, () -> range.zoom(STEP),
        Shortcut.WHOLE, range::whole);
  }

  /** Puts the button into its corner, if it is needed. */
  void place(PlotArea area) {
    whole.setVisible(range.isZoomed());
    whole.autosize();
    whole.relocate(
        Math.rint(area.x() + area.width() - whole.getWidth() - 4), Math.rint(area.y() + 4));
  }

  private void scroll(ScrollEvent event) {
    PlotArea area = chart.area();
    boolean meant = area != null && !event.isConsumed() && event.getDeltaY() != 0.0;
    if (meant && area.contains(event.getX(), event.getY())) {
      double factor = Math.pow(STEP, -event.getDeltaY() / WHEEL);
      range.zoom(area.fromX(event.getX()), area.fromY(event.getY()), factor);
      event.consume();
    }
  }

  private void pinch(ZoomEvent event) {
    PlotArea area = chart.area();
    if (area != null && event.getZoomFactor() > 0.0) {
      double factor = 1.0 / event.getZoomFactor();
      range.zoom(area.fromX(event.getX()), area.fromY(event.getY()), factor);
      event.consume();
    }
  }

  private void grasp(MouseEvent event) {
    if (isPan(event) && chart.area() != null && range.isChosen()) {
      grasped = chart.area();
      from = range.shown();
      fromX = event.getX();
      fromY = event.getY();
      chart.setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void drag(MouseEvent event) {
    if (grasped != null) {
      range.move(
          from,
          grasped.fromX(fromX) - grasped.fromX(event.getX()),
          grasped.fromY(fromY) - grasped.fromY(event.getY()));
      chart.setCursor(Cursor.CLOSED_HAND);
    }
  }

  private void release() {
    if (grasped != null) {
      grasped = null;
      chart.setCursor(Cursor.DEFAULT);
    }
  }
}
