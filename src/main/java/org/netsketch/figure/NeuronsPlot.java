package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A plot of small charts, one a hidden unit. */
final class NeuronsPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private final transient NeuronCharts figure;
  private final boolean curves;

  /** Without curves only frames, zero lines and numbers are drawn. */
  NeuronsPlot(NeuronCharts figure, boolean curves) {
    this.figure = figure;
    this.curves = curves;
    setBackgroundPaint(null);
    setOutlineVisible(false);
    setInsets(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
  }

  @Override
  public String getPlotType() {
    return "Neurons";
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
    Paper paper = new ImagePaper(g2);
    figure.drawStill(paper, area);
    if (curves) {
      figure.paint(paper, area, Emphasis.NONE);
    }
  }
}
