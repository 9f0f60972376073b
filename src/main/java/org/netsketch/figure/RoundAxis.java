package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A linear axis of fixed range that is marked at round numbers, as many as have room. */
final class RoundAxis extends NumberAxis implements MarkedAxis {
  private static final long serialVersionUID = 1L;

  /** Between two numbers side by side, in letters. */
  private static final double GAP = 0.5;

  RoundAxis(AxisRange range) {
    super(null);
    setRange(range.low(), range.high());
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    AxisState[] state = new AxisState[1];
    MarkedAxis.part(
        g2, edge, () -> state[0] = super.draw(g2, cursor, plotArea, dataArea, edge, info));
    return state[0];
  }

  @Override
  protected AxisState drawLabel(
      String label,
      Graphics2D g2,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      AxisState state) {
    return new AxisName(this, plotArea, dataArea).draw(g2, edge, state);
  }

  @Override
  public List<Tick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
    int most = mostTicks(area, edge, getTickLabelFont().getSize2D());
    Ticks ticks = ticks(most);
    while (RectangleEdge.isTopOrBottom(edge) && most > 1 && !hasRoom(ticks, area)) {
      most--;
      ticks = ticks(most);
    }
    if (RectangleEdge.isTopOrBottom(edge) && !hasRoom(ticks, area)) {
      ticks = ticks.first();
    }
    return of(ticks, edge);
  }

  /** Whether all numbers fit side by side. */
  private boolean hasRoom(Ticks ticks, Rectangle2D area) {
    double width = MarkedAxis.widest(ticks, getTickLabelFont());
    double room = width + GAP * getTickLabelFont().getSize2D();
    double apart = area.getWidth() / getRange().getLength();
    List<Double> values = ticks.values();
    for (int i = 1; i < values.size(); i++) {
      if ((values.get(i) - values.get(i - 1)) * apart < room) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Ticks ticks(int most) {
    AxisRange range = new AxisRange(getRange().getLowerBound(), getRange().getUpperBound());
    return Ticks.linear(range, most);
  }

  /** How many labels have room: side by side they need more of it than one above the other. */
  static int mostTicks(Rectangle2D area, RectangleEdge edge, float fontSize) {
    boolean sideways = RectangleEdge.isTopOrBottom(edge);
    double room =
        sideways ? area.getWidth() / (4.2 * fontSize) : area.getHeight() / (1.8 * fontSize);
    return (int) Math.max(2, Math.min(room, sideways ? 10 : 8));
  }

  static List<Tick> of(Ticks ticks, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    List<Tick> result = new ArrayList<>();
    for (int i = 0; i < ticks.values().size(); i++) {
      result.add(
          new NumberTick(
              ticks.values().get(i), ticks.labels().get(i), anchor, TextAnchor.CENTER, 0.0));
    }
    return result;
  }
}
