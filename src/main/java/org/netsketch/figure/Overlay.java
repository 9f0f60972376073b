package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** What moves in the window, drawn on a chart that stands still. */
final class Overlay extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final transient BiConsumer<Paper, PlotArea> drawing;
  private final AxisRange horizontal;
  private final AxisRange vertical;

  /** Something drawn over two linear axes. */
  Overlay(AxisRange horizontal, AxisRange vertical, BiConsumer<Paper, PlotArea> drawing) {
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.drawing = drawing;
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    drawing.accept(new ImagePaper(g2), PlotArea.linear(area, horizontal, vertical));
  }
}
