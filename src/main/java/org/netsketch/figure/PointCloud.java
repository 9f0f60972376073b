package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.netsketch.data.Dataset;

/** Samples as dots, each drawn by itself, so that it gets darker where many lie. */
final class PointCloud extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final transient Dataset rows;
  private final Color colour;
  private final double size;

  PointCloud(Dataset rows, Color colour, double size) {
    this.rows = rows;
    this.colour = colour;
    this.size = size;
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domain,
      ValueAxis range,
      int rendererIndex,
      PlotRenderingInfo info) {
    g2.setPaint(colour);
    Ellipse2D.Double dot = new Ellipse2D.Double(0, 0, size, size);
    for (int row = 0; row < rows.size(); row++) {
      double x = domain.valueToJava2D(rows.inputs()[row][0], area, RectangleEdge.BOTTOM);
      double y = range.valueToJava2D(rows.targets()[row][0], area, RectangleEdge.LEFT);
      dot.x = x - size / 2;
      dot.y = y - size / 2;
      g2.fill(dot);
    }
  }
}
