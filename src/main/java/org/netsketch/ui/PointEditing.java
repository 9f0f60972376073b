package org.netsketch.ui;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.netsketch.data.Dataset;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.PlotArea;
import org.netsketch.session.Run;
import org.netsketch.session.Session;

/**
 * Drawing with the mouse in the fit: a click adds a sample, a right click takes the nearest one
 * away, and a cross shows the place.
 */
final class PointEditing {
  /** How near a sample must be to be taken away, in pixels. */
  private static final double REACH = 16.0;

  private final ChartPane chart;
  private final Session session;
  private final Line across = new Line();
  private final Line up = new Line();
  private final Circle nearest = new Circle(9);
  private final Label place = new Label();
  private final Group cross = new Group(across, up, nearest, place);

  PointEditing(ChartPane chart, Session session, Look look) {
    this.chart = chart;
    this.session = session;
    across.getStyleClass().add("crosshair");
    up.getStyleClass().add("crosshair");
    nearest.getStyleClass().add("nearest");
    place.getStyleClass().add("place");
    cross.setMouseTransparent(true);
    cross.setManaged(false);
    cross.setVisible(false);
    chart.add(cross);
    chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
    chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> cross.setVisible(false));
    chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    chart.setCursor(Cursor.CROSSHAIR);
  }

  private void point(MouseEvent event) {
    PlotArea area = chart.area();
    boolean inside = area != null && area.contains(event.getX(), event.getY());
    cross.setVisible(inside);
    if (!inside) {
      return;
    }
    double x = Math.round(event.getX()) + 0.5;
    double y = Math.round(event.getY()) + 0.5;
    draw(across, area.x(), y, area.x() + area.width(), y);
    draw(up, x, area.y(), x, area.y() + area.height());
    place.setText(
        "x "
            + NumberText.fixed(area.fromX(event.getX()), 2)
            + "   y "
            + NumberText.fixed(area.fromY(event.getY()), 2));
    place.applyCss();
    place.autosize();
    boolean right = x + place.getWidth() + 12 < area.x() + area.width();
    boolean above = y - place.getHeight() - 8 > area.y();
    place.relocate(
        right ? x + 8 : x - 8 - place.getWidth(), above ? y - place.getHeight() - 6 : y + 6);
    int row = nearestRow(event, area);
    nearest.setVisible(row >= 0);
    if (row >= 0) {
      Dataset rows = rows();
      nearest.setCenterX(area.toX(rows.inputs()[row][0]));
      nearest.setCenterY(area.toY(rows.targets()[row][0]));
    }
  }

  private static void draw(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }

  private void click(MouseEvent event) {
    PlotArea area = chart.area();
    if (area == null || !area.contains(event.getX(), event.getY()) || !event.isStillSincePress()) {
      return;
    }
    if (event.getButton() == MouseButton.PRIMARY && !event.isControlDown()) {
      double[] input = {area.fromX(event.getX())};
      double[] target = new double[rows().outputs()];
      target[0] = area.fromY(event.getY());
      session.addPoint(input, target);
    } else {
      int row = nearestRow(event, area);
      if (row >= 0) {
        session.removePoint(row);
      }
    }
  }

  private Dataset rows() {
    return session.runProperty().get().preparation().split().all();
  }

  /** The sample nearest to the mouse within reach; -1 if there is none. */
  private int nearestRow(MouseEvent event, PlotArea area) {
    Run run = session.runProperty().get();
    if (run == null) {
      return -1;
    }
    Dataset rows = rows();
    int found = -1;
    double least = REACH * REACH;
    for (int row = 0; row < rows.size(); row++) {
      double dx = area.toX(rows.inputs()[row][0]) - event.getX();
      double dy = area.toY(rows.targets()[row][0]) - event.getY();
      if (dx * dx + dy * dy < least) {
        least = dx * dx + dy * dy;
        found = row;
      }
    }
    return found;
  }
}
