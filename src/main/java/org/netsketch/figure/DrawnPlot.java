package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;

/** A plot without axes of its own, drawn by a figure. */
final class DrawnPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private final transient Figure figure;

  DrawnPlot(Figure figure) {
    this.figure = figure;
    setBackgroundPaint(null);
    setOutlineVisible(false);
    setInsets(RectangleInsets.ZERO_INSETS);
  }

  @Override
  public String getPlotType() {
    return "Drawn";
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      Point2D anchor,
      PlotState parentState,
      PlotRenderingInfo info) {
    if (info != null) {
      info.setPlotArea(area);
      info.setDataArea(area);
    }
    figure.draw(g2, area);
  }
}
