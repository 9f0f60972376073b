package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.text.Messages;

/**
 * The size of each layer's gradient epoch by epoch: where it vanishes or explodes on its way back
 * through the layers.
 *
 * @param data of a run
 * @param traces of its history
 * @param epochs the epochs shown
 * @param sizes the sizes shown, on a logarithmic axis
 * @param palette colours and sizes
 * @param messages the words
 */
public record GradientFigure(
    FigureData data,
    HistoryTraces traces,
    AxisRange epochs,
    AxisRange sizes,
    Palette palette,
    Messages messages)
    implements CaptionedFigure {

  /** With ranges that show the whole history. */
  public static GradientFigure of(FigureData data, Palette palette, Messages messages) {
    HistoryTraces traces = HistoryTraces.of(data.history());
    Extent extent = extent(data, traces);
    return new GradientFigure(
        data,
        traces,
        AxisRange.ofEpochs(data.history().size() - 1),
        AxisRange.aroundPositive(extent.min(), extent.max()),
        palette,
        messages);
  }

  /** The same with other ranges. */
  public GradientFigure within(AxisRange otherEpochs, AxisRange otherSizes) {
    return new GradientFigure(data, traces, otherEpochs, otherSizes, palette, messages);
  }

  /** The least and the greatest size, both above 0. */
  public static Extent extent(FigureData data, HistoryTraces traces) {
    Extent extent = Extent.NONE;
    for (int layer = 0; layer < data.history().layers(); layer++) {
      Extent sizes = traces.gradient(layer).extentAboveFloor();
      extent = extent.with(sizes.min(), sizes.max());
    }
    return extent.min() > extent.max() ? new Extent(0.01, 1.0) : extent;
  }

  @Override
  public double heightFor(double width, Caption caption) {
    return new ChartStyle(palette).height(0.48, width) + words(caption).height(width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    Rectangle2D below = words(caption).draw(graphics, area);
    JFreeChart chart = new ChartStyle(palette).full(plot());
    PlotArea plot = StillLayer.draw(chart, ranges(), graphics, below);
    paintCurves(new ImagePaper(graphics), plot);
  }

  private ChartWords words(Caption caption) {
    List<Entry> legend = new LayerLegend(data, palette, messages).entries();
    return ChartWords.of(messages.get("figure.gradientsOf"), legend, caption, palette);
  }

  /** Without the curves; with room for the legend above them. */
  public StillLayer still(int width, int height, double scale) {
    LayerLegend legend = new LayerLegend(data, palette, messages);
    JFreeChart chart = new ChartStyle(palette).bare(plot());
    // The first drawing finds out how wide the plot is, the second one has room above to suit it.
    double wide = StillLayer.of(chart, ranges(), width, height, scale).area().width();
    RectangleInsets usual = chart.getPadding();
    double top = usual.getTop() + legend.room(wide, height);
    chart.setPadding(
        new RectangleInsets(top, usual.getLeft(), usual.getBottom(), usual.getRight()));
    return StillLayer.of(chart, ranges(), width, height, scale);
  }

  private XYPlot plot() {
    RoundAxis horizontal = new RoundAxis(epochs);
    horizontal.setLabel(messages.get("figure.epoch"));
    return new ChartStyle(palette).plot(horizontal, new DecadeAxis(sizes));
  }

  private PlotArea ranges() {
    return new PlotArea(0, 0, 1, 1, epochs, sizes, true);
  }

  /** The curves, one a layer, and above them which is which. */
  public void paint(Paper paper, PlotArea area) {
    paintCurves(paper, area);
    new LayerLegend(data, palette, messages).draw(paper, area);
  }

  private void paintCurves(Paper paper, PlotArea area) {
    int layers = data.history().layers();
    for (int layer = layers - 1; layer >= 0; layer--) {
      Color colour = LayerColours.of(layer, layers, palette);
      Polyline line = Polyline.ofSequence(traces.gradient(layer), area);
      paper.part(
          "layer-" + (layer + 1),
          () ->
              paper.within(
                  area.rectangle(),
                  () -> paper.growing(line, area, colour, palette.lineWidth(), palette.surface())));
    }
  }
}
