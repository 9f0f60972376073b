package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.UnitType;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;
import org.netsketch.math.Grid;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Network;
import org.netsketch.nn.Workspace;
import org.netsketch.text.Messages;

/**
 * The activation of a layer, f(z), with its derivative f'(z), and in a strip below them where the
 * weighted inputs of the training samples fall: where they lie on its flat parts, nothing is
 * learned.
 *
 * @param data of a run
 * @param layer from 0
 * @param horizontal the weighted inputs shown
 * @param palette colours and sizes
 * @param messages the words
 */
public record ActivationFigure(
    FigureData data, int layer, AxisRange horizontal, Palette palette, Messages messages)
    implements CaptionedFigure {
  private static final int CURVE_POINTS = 300;
  private static final int MOST_ROWS = 400;
  private static final int BINS = 60;

  /** The share of the plot that the strip takes, and the share of the strip that bars may fill. */
  private static final double STRIP = 0.22;

  private static final double BARS = 0.7;

  /** In a lower strip a number would run into those of the axis above it, in letters. */
  private static final double LEAST_FOR_NUMBER = 1.1;

  /** With a range that shows the weighted inputs. */
  public static ActivationFigure of(FigureData data, int layer, Palette palette, Messages words) {
    Extent extent = extent(weightedInputs(data, layer));
    return new ActivationFigure(
        data, layer, AxisRange.around(extent.min(), extent.max()), palette, words);
  }

  /** z of each unit of a layer, at each training sample, or at some where they are many. */
  public static double[][] weightedInputs(FigureData data, int layer) {
    double[][] rows = data.preparation().scaled(data.preparation().split().training()).inputs();
    int step = Math.max(1, (rows.length + MOST_ROWS - 1) / MOST_ROWS);
    int count = (rows.length + step - 1) / step;
    double[][] z = new double[data.parameters().architecture().unitsOf(layer)][count];
    Network network = new Network(data.parameters());
    Workspace workspace = new Workspace(data.parameters().architecture());
    for (int i = 0; i < count; i++) {
      network.forward(rows[i * step], workspace);
      for (int unit = 0; unit < z.length; unit++) {
        z[unit][i] = workspace.weightedInputs[layer][unit];
      }
    }
    return z;
  }

  /** What is shown of weighted inputs: all of them, and 0 with its surroundings. */
  public static Extent extent(double[][] weightedInputs) {
    Extent extent = new Extent(-4.0, 4.0);
    for (double[] unit : weightedInputs) {
      extent = extent.with(unit);
    }
    return extent;
  }

  /** The values of the function and of its derivative. */
  public AxisRange vertical() {
    Extent extent = new Extent(0.0, 1.0);
    for (double z : Grid.linspace(horizontal.low(), horizontal.high(), CURVE_POINTS)) {
      double a = activation().value(z);
      extent = extent.with(a, activation().derivative(z, a));
    }
    return AxisRange.around(extent.min(), extent.max());
  }

  private Activation activation() {
    return data.parameters().architecture().layers().get(layer).activation();
  }

  private ChartWords words(Caption caption) {
    String name = messages.name("activation", activation().id());
    String title = messages.get("figure.activationOf", Integer.toString(layer + 1), name);
    return ChartWords.of(title, legend(), caption, palette);
  }

  private List<Entry> legend() {
    return List.of(
        new Entry("f(z)", palette.activation(), Mark.CURVE),
        new Entry("f′(z)", palette.mutedInk(), Mark.DASHES),
        new Entry(messages.get("figure.shareOfSamples"), palette.points(), Mark.BARS));
  }

  @Override
  public double heightFor(double width, Caption caption) {
    return new ChartStyle(palette).height(0.65, width) + words(caption).height(width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    Rectangle2D below = words(caption).draw(graphics, area);
    JFreeChart chart = new ChartStyle(palette).full(plot());
    PlotArea plot = StillLayer.draw(chart, ranges(), graphics, below);
    paint(new ImagePaper(graphics), plot, weightedInputs(data, layer), Emphasis.NONE);
  }

  /** Axes and the grid. */
  public StillLayer still(int width, int height, double scale) {
    return StillLayer.of(new ChartStyle(palette).bare(plot()), ranges(), width, height, scale);
  }

  private XYPlot plot() {
    RoundAxis across = new RoundAxis(horizontal);
    across.setLabel("z");
    XYPlot plot = new ChartStyle(palette).plot(across, new RoundAxis(vertical()));
    plot.setAxisOffset(new RectangleInsets(UnitType.RELATIVE, 0.0, 0.0, STRIP, 0.0));
    plot.setDomainZeroBaselineVisible(true);
    plot.setRangeZeroBaselineVisible(true);
    plot.setDomainZeroBaselinePaint(palette.axis());
    plot.setRangeZeroBaselinePaint(palette.axis());
    return plot;
  }

  /** The room below the curves, in pixels. */
  private static double strip(PlotArea area) {
    return STRIP / (1.0 - STRIP) * area.height();
  }

  private PlotArea ranges() {
    return PlotArea.linear(new Rectangle2D.Double(0, 0, 1, 1), horizontal, vertical());
  }

  /**
   * The two curves, and below them the bars.
   *
   * @param z the weighted inputs of each unit
   */
  public void paint(Paper paper, PlotArea area, double[][] z, Emphasis emphasis) {
    paper.part("samples", () -> drawSamples(paper, area, z, emphasis));
    double[] x = Grid.linspace(horizontal.low(), horizontal.high(), CURVE_POINTS);
    double[] f = new double[x.length];
    double[] derivative = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      f[i] = activation().value(x[i]);
      derivative[i] = activation().derivative(x[i], f[i]);
    }
    Polyline slope = Polyline.through(x, derivative, area);
    Polyline value = Polyline.through(x, f, area);
    paper.part(
        "derivative",
        () ->
            paper.within(
                area.rectangle(),
                () -> paper.dash(slope, palette.mutedInk(), palette.lineWidth())));
    paper.part(
        "activation",
        () ->
            paper.within(
                area.rectangle(),
                () -> paper.stroke(value, palette.activation(), palette.curveWidth() * 0.85)));
  }

  /** The share of the samples in each bar, and of the highest one how much it is. */
  private void drawSamples(Paper paper, PlotArea area, double[][] z, Emphasis emphasis) {
    int[] all = new int[BINS];
    int samples = 0;
    for (double[] unit : z) {
      count(unit, all);
      samples += unit.length;
    }
    int most = Math.max(1, Arrays.stream(all).max().orElse(0));
    bars(paper, area, all, most, palette.points());
    emphasis
        .lit()
        .filter(unit -> unit.layer() == layer)
        .ifPresent(
            unit -> {
              int[] one = new int[BINS];
              count(z[unit.index()], one);
              bars(paper, area, one, most, palette.activation());
            });
    double letter = palette.fontSize();
    double foot = Math.floor(area.y() + area.height() + strip(area)) - 0.5;
    paper.line(area.x(), foot, area.x() + area.width(), foot, palette.axis(), 1.0);
    double highest = BARS * strip(area);
    if (highest < LEAST_FOR_NUMBER * letter) {
      return;
    }
    String share = NumberText.fixed(100.0 * most / Math.max(1, samples), 0) + " %";
    paper.write(
        share,
        area.x() - 0.5 * letter,
        Math.rint(foot - highest + 0.8 * letter),
        Paper.Align.RIGHT,
        letter,
        palette.mutedInk());
  }

  private void count(double[] values, int[] bins) {
    for (double z : values) {
      double share = (z - horizontal.low()) / (horizontal.high() - horizontal.low());
      int bin = (int) Math.floor(share * BINS);
      if (bin >= 0 && bin < BINS) {
        bins[bin]++;
      }
    }
  }

  private void bars(Paper paper, PlotArea area, int[] counts, int most, Color colour) {
    double width = area.width() / BINS;
    double foot = area.y() + area.height() + strip(area);
    for (int bin = 0; bin < BINS; bin++) {
      double height = BARS * strip(area) * counts[bin] / most;
      paper.fill(
          new Rectangle2D.Double(
              area.x() + bin * width + 0.5, foot - height, Math.max(1.0, width - 1.0), height),
          0.0,
          colour);
    }
  }
}
