package org.netsketch.ui;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.netsketch.data.Disc;
import org.netsketch.data.Drawing;
import org.netsketch.figure.PlotArea;

/**
 * What the pointer looks like over the fit: a cross, or the circle in which brush and eraser work;
 * and a ring around the point that a click would take.
 */
final class ToolCursor {
  private final ChartPane chart;
  private final Toolbox toolbox;
  private final Line across = new Line();
  private final Line up = new Line();
  private final Circle circle = new Circle();
  private final Circle nearest = new Circle(9);
  private final Rectangle band = new Rectangle();
  private final Rectangle plot = new Rectangle();
  private final Group layer = new Group(across, up, circle, nearest, band);

  ToolCursor(ChartPane chart, Toolbox toolbox) {
    this.chart = chart;
    this.toolbox = toolbox;
    across.getStyleClass().add("crosshair");
    up.getStyleClass().add("crosshair");
    circle.getStyleClass().add("tool-circle");
    circle.radiusProperty().bind(toolbox.radiusProperty());
    nearest.getStyleClass().add("nearest");
    band.getStyleClass().add("band");
    band.setVisible(false);
    layer.setMouseTransparent(true);
    layer.setManaged(false);
    layer.setClip(plot); // nothing of it lies over axes and buttons
    hide();
    chart.add(layer);
    // Of another size the chart has other places, and the pointer has yet to move over them.
    chart.layoutBoundsProperty().subscribe(this::hide);
  }

  void hide() {
    layer.setVisible(false);
  }

  /** Follows the pointer. */
  void show(MouseEvent event, PlotArea area) {
    boolean inside = area.contains(event.getX(), event.getY());
    plot.setX(area.x());
    plot.setY(area.y());
    plot.setWidth(area.width());
    plot.setHeight(area.height());
    layer.setVisible(inside || band.isVisible());
    Tool tool = toolbox.tool();
    boolean cross = inside && tool == Tool.ADD;
    across.setVisible(cross);
    up.setVisible(cross);
    circle.setVisible(inside && tool.hasRadius());
    chart.setCursor(
        !inside ? Cursor.DEFAULT : tool == Tool.SELECT ? Cursor.DEFAULT : Cursor.CROSSHAIR);
    double x = Math.round(event.getX()) + 0.5;
    double y = Math.round(event.getY()) + 0.5;
    draw(across, area.x(), y, area.x() + area.width(), y);
    draw(up, x, area.y(), x, area.y() + area.height());
    circle.setCenterX(event.getX());
    circle.setCenterY(event.getY());
    showNearest(inside && !tool.hasRadius() ? nearestRow(event.getX(), event.getY(), area) : -1);
  }

  private void showNearest(int row) {
    Drawing drawing = toolbox.desk().drawing();
    nearest.setVisible(row >= 0);
    if (row >= 0) {
      nearest.setCenterX(chart.area().toX(drawing.x(row)));
      nearest.setCenterY(chart.area().toY(drawing.y(row)));
    }
  }

  /** The row that a click at a pixel would take; -1 if there is none within reach. */
  int nearestRow(double x, double y, PlotArea area) {
    Drawing drawing = toolbox.desk().drawing();
    return drawing == null ? -1 : drawing.nearest(disc(x, y, PointEditing.REACH, area));
  }

  /** A circle of pixels in the units of the chart. */
  static Disc disc(double x, double y, double radius, PlotArea area) {
    return new Disc(
        area.fromX(x),
        area.fromY(y),
        area.fromX(x + radius) - area.fromX(x),
        area.fromY(y - radius) - area.fromY(y));
  }

  /** Draws the rectangle in which points are being chosen. */
  void showBand(double x1, double y1, double x2, double y2) {
    layer.setVisible(true);
    band.setVisible(true);
    band.setX(Math.min(x1, x2));
    band.setY(Math.min(y1, y2));
    band.setWidth(Math.abs(x1 - x2));
    band.setHeight(Math.abs(y1 - y2));
  }

  void hideBand() {
    band.setVisible(false);
  }

  private static void draw(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }
}
