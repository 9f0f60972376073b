package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** A plot of small charts, one a hidden unit, all with the same ranges. */
final class NeuronsPlot extends Plot {
  private static final long serialVersionUID = 1L;

  private final transient Optional<NetworkCurve> curve;
  private final int units;
  private final AxisRange horizontal;
  private final AxisRange vertical;
  private final transient Palette palette;

  /** Without curves only frames, zero lines and numbers are drawn. */
  NeuronsPlot(
      int units,
      Optional<NetworkCurve> curve,
      AxisRange horizontal,
      AxisRange vertical,
      Palette palette) {
    this.units = units;
    this.curve = curve;
    this.horizontal = horizontal;
    this.vertical = vertical;
    this.palette = palette;
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
    NeuronGrid grid = NeuronGrid.of(units, area);
    for (int unit = 0; unit < units; unit++) {
      PlotArea cell = grid.plotArea(unit, horizontal, vertical);
      drawFrame(g2, cell);
      if (curve.isPresent()) {
        drawCurves(g2, cell, unit, curve.get());
      }
      if (grid.hasRoomForNumbers(palette.fontSize())) {
        drawNumber(g2, cell, unit);
      }
    }
  }

  private void drawFrame(Graphics2D g2, PlotArea cell) {
    g2.setStroke(Palette.pen(1f));
    g2.setPaint(palette.grid());
    g2.draw(
        new Rectangle2D.Double(
            cell.x() + 0.5, cell.y() + 0.5, cell.width() - 1, cell.height() - 1));
    if (vertical.contains(0.0)) {
      double zero = Math.floor(cell.toY(0.0)) + 0.5;
      g2.setPaint(palette.axis());
      g2.draw(new Line2D.Double(cell.x() + 1, zero, cell.x() + cell.width() - 1, zero));
    }
  }

  private void drawNumber(Graphics2D g2, PlotArea cell, int unit) {
    g2.setFont(Typeface.regular(palette.fontSize() * 0.85f));
    g2.setPaint(palette.mutedInk());
    g2.drawString(
        Integer.toString(unit + 1),
        (float) cell.x() + 5f,
        (float) cell.y() + palette.fontSize() + 1f);
  }

  private void drawCurves(Graphics2D g2, PlotArea cell, int unit, NetworkCurve network) {
    java.awt.Shape clip = g2.getClip();
    g2.clip(new Rectangle2D.Double(cell.x(), cell.y(), cell.width(), cell.height()));
    Polyline contribution = Polyline.through(network.x(), network.contributions()[unit], cell);
    Path2D area = Curve.shape(contribution);
    area.lineTo(cell.x() + cell.width(), cell.toY(0.0));
    area.lineTo(cell.x(), cell.toY(0.0));
    area.closePath();
    g2.setPaint(palette.contributionFill());
    g2.fill(area);
    Stroke pen = Palette.pen(palette.lineWidth());
    g2.setStroke(pen);
    g2.setPaint(palette.network());
    g2.draw(Curve.shape(contribution));
    g2.setPaint(palette.activation());
    g2.draw(Curve.shape(Polyline.through(network.x(), network.activations()[unit], cell)));
    g2.setClip(clip);
  }
}
