package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Relu;
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
    return 0.48 * width
        + new ChartStyle(palette)
            .wordsHeight(messages.get("figure.gradientsOf"), List.of(), caption, width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    JFreeChart chart =
        new ChartStyle(palette)
            .full(plot(), messages.get("figure.gradientsOf"), List.of(), caption);
    PlotArea plot = StillLayer.draw(chart, ranges(), graphics, area);
    paint(new ImagePaper(graphics), plot);
  }

  /** Without the curves, and without words. */
  public StillLayer still(int width, int height, double scale) {
    return StillLayer.of(new ChartStyle(palette).bare(plot()), ranges(), width, height, scale);
  }

  private XYPlot plot() {
    RoundAxis horizontal = new RoundAxis(epochs);
    horizontal.setLabel(messages.get("figure.epoch"));
    return new ChartStyle(palette).plot(horizontal, new DecadeAxis(sizes));
  }

  private PlotArea ranges() {
    return new PlotArea(0, 0, 1, 1, epochs, sizes, true);
  }

  /** The curves, one a layer, and which is which. */
  public void paint(Paper paper, PlotArea area) {
    for (int layer = data.history().layers() - 1; layer >= 0; layer--) {
      int drawn = layer;
      Polyline line = Polyline.ofSequence(traces.gradient(layer), area);
      paper.part(
          "layer-" + (layer + 1),
          () -> paper.growing(line, area, colour(drawn), palette.lineWidth(), palette.surface()));
    }
    paper.part("legend", () -> drawNames(paper, area));
  }

  /** The nearer to the input, the paler. */
  private Color colour(int layer) {
    int layers = data.history().layers();
    double strength = layers == 1 ? 1.0 : 0.35 + 0.65 * layer / (layers - 1.0);
    return Palette.faded(palette.ink(), strength);
  }

  private void drawNames(Paper paper, PlotArea area) {
    double letter = palette.fontSize() * 0.85;
    Architecture architecture = data.parameters().architecture();
    UnitStates states = UnitStates.of(data);
    double right = area.x() + area.width() - 6;
    double y = area.y() + 1.3 * letter;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      String name = messages.get("figure.layer", Integer.toString(layer + 1));
      String text = name + stuck(architecture, layer, states.stuck()[layer]);
      double width = 0.56 * letter * text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
      Rectangle2D ground =
          new Rectangle2D.Double(right - width - 34, y - letter, width + 38, 1.3 * letter);
      paper.fill(ground, 3.0, Palette.faded(palette.surface(), 0.85));
      double middle = y - 0.35 * letter;
      paper.line(
          right - 18, middle, right - 2, middle, colour(layer), Math.max(3.0, palette.lineWidth()));
      paper.write(text, right - 26, y, Paper.Align.RIGHT, letter, palette.ink());
      y += 1.35 * letter;
    }
  }

  private String stuck(Architecture architecture, int layer, int stuck) {
    if (layer == architecture.depth() - 1) {
      return "";
    }
    String units = Integer.toString(architecture.unitsOf(layer));
    Activation activation = architecture.layers().get(layer).activation();
    if (activation instanceof Relu) {
      return "  " + messages.get("figure.dead", Integer.toString(stuck), units);
    }
    boolean saturates =
        activation instanceof Activation.Sigmoid || activation instanceof Activation.Tanh;
    return saturates ? "  " + messages.get("figure.saturated", Integer.toString(stuck), units) : "";
  }
}
