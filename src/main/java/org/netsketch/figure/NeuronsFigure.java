package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;
import org.netsketch.figure.ChartStyle.Entry;
import org.netsketch.figure.ChartStyle.Mark;
import org.netsketch.nn.Architecture;
import org.netsketch.text.Messages;

/**
 * What each unit of the last hidden layer gives: its activation a_j(x), and its contribution w_j ·
 * a_j(x) to the network's sum.
 *
 * @param data of a run whose rows have one input
 * @param horizontal the inputs shown
 * @param vertical the values shown, the same for all units
 * @param palette colours and sizes
 * @param messages the words
 */
public record NeuronsFigure(
    FigureData data, AxisRange horizontal, AxisRange vertical, Palette palette, Messages messages)
    implements Figure {
  private static final int CURVE_POINTS = 240;

  /** With ranges that show all curves. */
  public static NeuronsFigure of(FigureData data, Palette palette, Messages messages) {
    AxisRange horizontal = data.inputRange();
    Extent extent =
        NetworkCurve.of(data.preparation(), data.parameters(), horizontal, CURVE_POINTS)
            .unitExtent();
    AxisRange vertical = AxisRange.around(extent.min(), extent.max());
    return new NeuronsFigure(data, horizontal, vertical, palette, messages);
  }

  /** How many units there are. */
  public int units() {
    Architecture architecture = data.parameters().architecture();
    return architecture.depth() == 1 ? 0 : architecture.unitsOf(architecture.depth() - 2);
  }

  /** With everything. */
  public JFreeChart chart() {
    NetworkCurve curve =
        NetworkCurve.of(data.preparation(), data.parameters(), horizontal, CURVE_POINTS);
    return new ChartStyle(palette)
        .full(
            plot(Optional.of(curve)),
            messages.get("figure.neurons"),
            List.of(
                new Entry(messages.get("figure.activation"), palette.activation(), Mark.CURVE),
                new Entry(messages.get("figure.contribution"), palette.network(), Mark.CURVE)));
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    chart().draw(graphics, area);
  }

  /** Without the curves, and without words. */
  public StillLayer still(int width, int height, double scale) {
    JFreeChart chart = new ChartStyle(palette).bare(plot(Optional.empty()));
    float margin = palette.fontSize() * 0.7f;
    chart.setPadding(new RectangleInsets(margin, margin, margin, margin));
    return StillLayer.of(
        chart, new PlotArea(0, 0, 1, 1, horizontal, vertical, false), width, height, scale);
  }

  private NeuronsPlot plot(Optional<NetworkCurve> curve) {
    NeuronsPlot plot = new NeuronsPlot(units(), curve, horizontal, vertical, palette);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    return plot;
  }
}
