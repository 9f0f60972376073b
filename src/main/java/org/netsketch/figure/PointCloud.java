package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.netsketch.data.Dataset;

/** Samples as marks, each drawn by itself, so that it gets darker where many lie. */
final class PointCloud extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient Dataset rows;
  private final int target;
  private final PointMark mark;
  private final double size;
  private final Color colour;
  private final Color inside;
  private final boolean stamped;

  /**
   * Some samples.
   *
   * @param name of this part of the drawing
   * @param target upwards, from 0
   * @param stamped whether they are drawn on an image, and quickly
   */
  PointCloud(
      String name,
      Dataset rows,
      int target,
      PointMark mark,
      Color colour,
      double size,
      boolean stamped) {
    this(name, rows, target, mark, colour, Palette.faded(colour, 0.0), size, stamped);
  }

  /**
   * The same with marks that cover each other.
   *
   * @param inside the colour that a mark on an image has inside
   */
  PointCloud(
      String name,
      Dataset rows,
      int target,
      PointMark mark,
      Color colour,
      Color inside,
      double size,
      boolean stamped) {
    this.name = name;
    this.rows = rows;
    this.target = target;
    this.mark = mark;
    this.size = size;
    this.colour = colour;
    this.inside = inside;
    this.stamped = stamped;
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
    DrawingHint.part(g2, name, () -> draw(g2, area, domain, range));
  }

  private void draw(Graphics2D g2, Rectangle2D area, ValueAxis domain, ValueAxis range) {
    PointStamp stamp = stamped ? new PointStamp(g2, mark.shape(size), colour, inside) : null;
    g2.setPaint(colour);
    for (int row = 0; row < rows.size(); row++) {
      double x = domain.valueToJava2D(rows.inputs()[row][0], area, RectangleEdge.BOTTOM);
      double y = range.valueToJava2D(rows.targets()[row][target], area, RectangleEdge.LEFT);
      if (stamped) {
        stamp.at(x, y);
      } else {
        mark.draw(g2, x, y, size);
      }
    }
    if (stamped) {
      stamp.end();
    }
  }
}
