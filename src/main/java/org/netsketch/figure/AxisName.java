package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The name of an axis, beside the middle of its plot; one that has no room there is moved, then
 * made smaller, and at last cut, so that it never leaves its chart.
 *
 * @param axis below or at the left of a plot
 * @param whole the room of the plot with its axes
 * @param plot without them
 */
record AxisName(ValueAxis axis, Rectangle2D whole, Rectangle2D plot) {
  /** The least size, in that of the axis' numbers. */
  private static final double LEAST = 0.75;

  /** The height of a name below, in letters. */
  private static final double BELOW = 1.4;

  /** From the middle of a line to its base line, in its size. */
  private static final float DOWN = 0.36f;

  private static final String CUT = "…";

  /** Draws it outside the numbers. */
  AxisState draw(Graphics2D graphics, RectangleEdge edge, AxisState state) {
    String name = axis.getLabel();
    if (name == null || name.isEmpty()) {
      return state;
    }
    boolean below = RectangleEdge.isTopOrBottom(edge);
    boolean lying = below || axis.getLabelAngle() != 0.0;
    float usual = axis.getLabelFont().getSize2D();
    double foot = whole.getMaxY() - BELOW * usual; // there is the name of the other axis
    double room =
        below ? whole.getWidth() : lying ? state.getCursor() - whole.getX() : foot - whole.getY();
    double share = Math.max(LEAST, Math.min(1.0, room / Typeface.width(name, usual)));
    float size = (float) (share * usual);
    String text = cut(name, size, room);
    double length = Typeface.width(text, size);
    double height =
        axis.getLabelFont().getLineMetrics(text, graphics.getFontRenderContext()).getHeight();
    double x = state.getCursor() - (lying ? length : height) / 2.0;
    double y = middle(plot.getCenterY(), lying ? height : length, whole.getY(), foot);
    if (below) {
      x = middle(plot.getCenterX(), length, whole.getX(), whole.getMaxX());
      y = state.getCursor() + height / 2.0;
    }
    graphics.setFont(axis.getLabelFont().deriveFont(size));
    graphics.setPaint(axis.getLabelPaint());
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y);
    graphics.rotate(lying ? 0.0 : -Math.PI / 2.0);
    graphics.setRenderingHint(DrawingHint.ALIGN, Paper.Align.CENTRE);
    graphics.drawString(text, (float) (-length / 2.0), DOWN * size);
    graphics.setTransform(before);
    if (below) {
      state.cursorDown(height);
    } else {
      state.cursorLeft(lying ? length : height);
    }
    return state;
  }

  /** The middle of a name, as near to its wanted place as the ends of its room allow. */
  private static double middle(double wanted, double length, double low, double high) {
    return Math.max(low + length / 2.0, Math.min(wanted, high - length / 2.0));
  }

  private static String cut(String name, float size, double room) {
    String text = name;
    int end = name.length();
    while (end > 1 && Typeface.width(text, size) > room + 0.5) {
      end = name.offsetByCodePoints(end, -1);
      text = name.substring(0, end).stripTrailing() + CUT;
    }
    return text;
  }
}
