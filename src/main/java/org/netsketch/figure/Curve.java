package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** A line through points that are worked out when it is known how large the plot is. */
final class Curve extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  /** Gives a line in pixels. */
  interface Path {
    /** The line on this area. */
    Polyline on(PlotArea area);
  }

  private final String name;
  private final transient Path path;
  private final AxisRange horizontal;
  private final AxisRange vertical;
  private final boolean logarithmic;
  private final Color colour;
  private final transient Stroke stroke;

  /**
   * A line.
   *
   * @param name of this part of the drawing
   */
  Curve(String name, PlotArea ranges, Path path, Color colour, Stroke stroke) {
    this.name = name;
    this.horizontal = ranges.horizontal();
    this.vertical = ranges.vertical();
    this.logarithmic = ranges.logarithmic();
    this.path = path;
    this.colour = colour;
    this.stroke = stroke;
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
    Polyline line =
        path.on(
            new PlotArea(
                area.getX(),
                area.getY(),
                area.getWidth(),
                area.getHeight(),
                horizontal,
                vertical,
                logarithmic));
    g2.setPaint(colour);
    g2.setStroke(stroke);
    DrawingHint.part(g2, name, () -> g2.draw(shape(line)));
  }

  /** The line as Java 2D draws it; it is broken where there is no number. */
  static Path2D shape(Polyline line) {
    Path2D.Double shape = new Path2D.Double();
    boolean begun = false;
    for (int i = 0; i < line.size(); i++) {
      boolean there = !Double.isNaN(line.y()[i]);
      if (there && begun) {
        shape.lineTo(line.x()[i], line.y()[i]);
      } else if (there) {
        shape.moveTo(line.x()[i], line.y()[i]);
      }
      begun = there;
    }
    return shape;
  }
}
