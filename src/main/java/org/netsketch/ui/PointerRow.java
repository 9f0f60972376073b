package org.netsketch.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.netsketch.figure.PlotArea;

/**
 * The line below the numbers of a chart's horizontal axis: what the axis and the curves are called,
 * or, while the pointer is over the chart, their values there. So it never lies over what is looked
 * at, and always stands in the same place.
 */
final class PointerRow {
  /** The height of a line, in letters' sizes. */
  private static final double LINE = 1.25;

  /** At the ends of a line, in pixels: it begins below the panel's title. */
  private static final double EDGE = 4.0;

  private final ChartPane chart;
  private final LegendRow row = new LegendRow(1);
  private Optional<Point2D> pointer = Optional.empty();

  PointerRow(ChartPane chart) {
    this.chart = chart;
    row.setManaged(false);
    row.setMouseTransparent(true);
    row.getStyleClass().add("pointer-row");
    chart.add(row);
    chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::follow);
    chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty()));
  }

  private void follow(MouseEvent event) {
    point(Optional.of(new Point2D(event.getX(), event.getY())));
  }

  private void point(Optional<Point2D> place) {
    pointer = place;
    chart.requestLayout(); // the values are read when the chart is drawn, once a frame
  }

  /** Where the pointer is, if it is over the numbers of the chart. */
  Optional<Point2D> pointer(PlotArea area) {
    return pointer.filter(place -> area.contains(place.getX(), place.getY()));
  }

  /**
   * Says what there is to say.
   *
   * @param letter the size of letters, in pixels
   */
  void show(List<LegendRow.Entry> entries, HPos alignment, PlotArea area, double letter) {
    row.show(entries, alignment);
    double height = Math.ceil(LINE * letter);
    boolean amid = alignment == HPos.CENTER;
    double x = amid ? Math.rint(area.x()) : EDGE; // values need the whole line
    double width = amid ? area.width() : chart.getWidth() - 2 * EDGE;
    row.resizeRelocate(x, Math.rint(chart.getHeight() - height - 1), width, height);
  }
}
