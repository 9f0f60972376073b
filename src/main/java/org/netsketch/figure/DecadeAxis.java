package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** A logarithmic axis of fixed range that is marked at 1, 2, 5, 10 … as far as these have room. */
final class DecadeAxis extends LogAxis implements MarkedAxis {
  private static final long serialVersionUID = 1L;

  DecadeAxis(AxisRange range) {
    super(null);
    setSmallestValue(range.low() * 1e-3);
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
    return RoundAxis.of(
        ticks(RoundAxis.mostTicks(area, edge, getTickLabelFont().getSize2D())), edge);
  }

  @Override
  public Ticks ticks(int most) {
    AxisRange range = new AxisRange(getRange().getLowerBound(), getRange().getUpperBound());
    return Ticks.logarithmic(range, most);
  }
}
