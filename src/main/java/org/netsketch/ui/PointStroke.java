package org.netsketch.ui;

import java.util.BitSet;
import java.util.List;
import org.netsketch.data.Brush;
import org.netsketch.data.Drawing;
import org.netsketch.figure.PlotArea;

/** What one press of the mouse does to the points, until it is released. */
interface PointStroke {

  /** The pointer is at a pixel; called at the press too. */
  void at(double x, double y);

  /** Adds a point where the mouse is pressed. */
  static void addPoint(Toolbox toolbox, double x, double y, PlotArea area) {
    double[] point = {area.fromX(x), area.fromY(y)};
    toolbox.desk().edit(toolbox.desk().drawing().plus(List.of(point)));
  }

  /** Scatters points along the way, none of them where the axes would have to reach out for it. */
  static PointStroke brushing(Toolbox toolbox, PlotArea area) {
    Brush brush = toolbox.brush();
    return (x, y) -> {
      List<double[]> points =
          brush.moveTo(ToolCursor.disc(x, y, toolbox.radiusProperty().get(), area)).stream()
              .filter(point -> area.horizontal().showsWhole(point[0]))
              .filter(point -> area.vertical().showsWhole(point[1]))
              .toList();
      if (!points.isEmpty()) {
        toolbox.desk().edit(toolbox.desk().drawing().plus(points));
      }
    };
  }

  /** Takes points away along the way. */
  static PointStroke erasing(Toolbox toolbox, PlotArea area) {
    return (x, y) -> {
      Drawing drawing = toolbox.desk().drawing();
      BitSet gone = drawing.within(ToolCursor.disc(x, y, toolbox.radiusProperty().get(), area));
      if (!gone.isEmpty()) {
        toolbox.desk().edit(drawing.minus(gone));
      }
    };
  }

  /** Moves the chosen points along. */
  static PointStroke moving(Toolbox toolbox, double fromX, double fromY, PlotArea area) {
    Drawing before = toolbox.desk().drawing();
    return (x, y) -> {
      if (x != fromX || y != fromY || !toolbox.desk().drawing().equals(before)) {
        toolbox.editChosen(
            before.moved(
                toolbox.chosen(),
                area.fromX(x) - area.fromX(fromX),
                area.fromY(y) - area.fromY(fromY)));
      }
    };
  }

  /** Chooses the points in a rectangle, besides others that are chosen already. */
  static PointStroke choosing(
      Toolbox toolbox,
      ToolCursor cursor,
      BitSet already,
      double fromX,
      double fromY,
      PlotArea area) {
    return (x, y) -> {
      cursor.showBand(fromX, fromY, x, y);
      BitSet within =
          toolbox
              .desk()
              .drawing()
              .within(area.fromX(fromX), area.fromY(fromY), area.fromX(x), area.fromY(y));
      within.or(already);
      toolbox.choose(within);
    };
  }
}
