package org.netsketch.ui;

import java.util.BitSet;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.netsketch.data.Drawing;
import org.netsketch.figure.PlotArea;

/**
 * Drawing with the mouse in the fit: the left button works the tool at hand, and the right one
 * takes the nearest point away, whatever the tool.
 */
final class PointEditing {
  /** How near a point must be to be taken, in pixels. */
  static final double REACH = 16.0;

  private final ChartPane chart;
  private final Toolbox toolbox;
  private final ToolCursor cursor;
  private final Runnable released;
  private PointStroke stroke;
  private PlotArea area;

  /**
   * Listens to the mouse.
   *
   * @param released is run after each stroke
   */
  PointEditing(ChartPane chart, Toolbox toolbox, Runnable released) {
    this.chart = chart;
    this.toolbox = toolbox;
    this.released = released;
    cursor = new ToolCursor(chart, toolbox);
    chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> cursor.hide());
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    chart.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    chart.addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  /** The row that a click at a pixel would take; -1 if there is none, or if the tool takes more. */
  int rowUnder(Point2D pixel, PlotArea shown) {
    return toolbox.tool().hasRadius() ? -1 : cursor.nearestRow(pixel.getX(), pixel.getY(), shown);
  }

  /** Whether a stroke is being made, during which the axes stay as they are. */
  boolean isBusy() {
    return stroke != null;
  }

  private void point(MouseEvent event) {
    if (chart.area() != null) {
      cursor.show(event, chart.area());
    }
  }

  private void press(MouseEvent event) {
    release();
    area = chart.area();
    Drawing drawing = toolbox.desk().drawing();
    boolean drawn = area != null && drawing != null && !ChartZoom.isPan(event);
    if (!drawn || !area.contains(event.getX(), event.getY())) {
      return;
    }
    if (event.getButton() != MouseButton.PRIMARY || event.isControlDown()) {
      int row = cursor.nearestRow(event.getX(), event.getY(), area);
      if (row >= 0) {
        toolbox.desk().edit(drawing.minus(single(row)));
      }
    } else if (toolbox.tool() == Tool.ADD) {
      PointStroke.addPoint(toolbox, event.getX(), event.getY(), area);
    } else {
      toolbox.desk().beginStroke();
      stroke = stroke(event);
      stroke.at(event.getX(), event.getY());
    }
    point(event);
  }

  private PointStroke stroke(MouseEvent event) {
    return switch (toolbox.tool()) {
      case BRUSH -> PointStroke.brushing(toolbox, area);
      case ERASE -> PointStroke.erasing(toolbox, area);
      case ADD, SELECT -> choosingOrMoving(event);
    };
  }

  private PointStroke choosingOrMoving(MouseEvent event) {
    int row = cursor.nearestRow(event.getX(), event.getY(), area);
    if (row < 0) {
      BitSet already = event.isShiftDown() ? toolbox.chosen() : new BitSet();
      return PointStroke.choosing(toolbox, cursor, already, event.getX(), event.getY(), area);
    }
    if (!toolbox.chosen().get(row)) {
      BitSet chosen = single(row);
      if (event.isShiftDown()) {
        chosen.or(toolbox.chosen());
      }
      toolbox.choose(chosen);
    }
    return PointStroke.moving(toolbox, event.getX(), event.getY(), area);
  }

  private static BitSet single(int row) {
    BitSet rows = new BitSet();
    rows.set(row);
    return rows;
  }

  private void drag(MouseEvent event) {
    if (stroke != null) {
      stroke.at(event.getX(), event.getY());
    }
    point(event);
  }

  private void release() {
    if (stroke != null) {
      stroke = null;
      cursor.hideBand();
      toolbox.desk().endStroke();
      released.run();
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.isControlDown() && toolbox.tool().hasRadius() && event.getDeltaY() != 0.0) {
      if (event.getDeltaY() > 0.0) {
        toolbox.enlarge();
      } else {
        toolbox.reduce();
      }
      event.consume();
    }
  }
}
