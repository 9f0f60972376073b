package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** A plot without data of its own whose grid and zero lines are a part of the drawing. */
final class GriddedPlot extends XYPlot {
  private static final long serialVersionUID = 1L;
  private static final String GRID = "grid";

  GriddedPlot(ValueAxis horizontal, ValueAxis vertical) {
    super(null, horizontal, vertical, new XYLineAndShapeRenderer());
  }

  @Override
  protected void drawDomainGridlines(Graphics2D g2, Rectangle2D area, List<ValueTick> ticks) {
    DrawingHint.part(g2, GRID, () -> super.drawDomainGridlines(g2, area, ticks));
  }

  @Override
  protected void drawRangeGridlines(Graphics2D g2, Rectangle2D area, List<ValueTick> ticks) {
    DrawingHint.part(g2, GRID, () -> super.drawRangeGridlines(g2, area, ticks));
  }

  @Override
  protected void drawZeroDomainBaseline(Graphics2D g2, Rectangle2D area) {
    DrawingHint.part(g2, GRID, () -> super.drawZeroDomainBaseline(g2, area));
  }

  @Override
  protected void drawZeroRangeBaseline(Graphics2D g2, Rectangle2D area) {
    DrawingHint.part(g2, GRID, () -> super.drawZeroRangeBaseline(g2, area));
  }
}
