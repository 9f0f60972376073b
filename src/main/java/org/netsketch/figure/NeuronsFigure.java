package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;
import org.netsketch.data.Dataset;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Unit;
import org.netsketch.text.Messages;

/**
 * What each unit of a hidden layer gives: its activation a_j(x), and, in the last hidden layer, its
 * contribution w_j · a_j(x) to the network's sum, with that sum as a last chart. Where an
 * activation has a kink, its hinge is marked on the zero line.
 *
 * @param data of a run whose rows have one input
 * @param curve what goes on in the network
 * @param layer which hidden layer, from 0
 * @param vertical the values shown, the same for all units
 * @param palette colours and sizes
 * @param messages the words
 */
public record NeuronsFigure(
    FigureData data,
    NetworkCurve curve,
    int layer,
    AxisRange vertical,
    Palette palette,
    Messages messages)
    implements NeuronCharts {
  private static final int CURVE_POINTS = 240;

  /** From so many units on, areas are not filled: their charts are small. */
  private static final int MANY = 30;

  private static final String SUM = "Σ + b";

  /** The last hidden layer, with ranges that show all curves. */
  public static NeuronsFigure of(FigureData data, Palette palette, Messages messages) {
    int layer = data.parameters().architecture().depth() - 2;
    NetworkCurve curve = NetworkCurve.of(data, data.inputRange(), CURVE_POINTS);
    Extent extent = curve.unitExtent(layer);
    AxisRange vertical = AxisRange.around(extent.min(), extent.max());
    return new NeuronsFigure(data, curve, layer, vertical, palette, messages);
  }

  @Override
  public AxisRange shown() {
    return vertical;
  }

  @Override
  public NeuronsFigure showing(AxisRange values) {
    return new NeuronsFigure(data, curve, layer, values, palette, messages);
  }

  /** How many units there are. */
  public int units() {
    return data.parameters().architecture().unitsOf(layer);
  }

  private boolean contributes() {
    return curve.contributes(layer);
  }

  /** One a unit, and one for their sum. */
  @Override
  public int charts() {
    return units() + (contributes() ? 1 : 0);
  }

  private List<Entry> legend() {
    List<Entry> legend = new ArrayList<>();
    legend.add(new Entry(messages.get("figure.activation"), palette.activation(), Mark.CURVE));
    if (contributes()) {
      String contribution = data.ofTarget(messages.get("figure.contribution"), messages);
      legend.add(new Entry(contribution, palette.network(), Mark.CURVE));
    }
    return legend;
  }

  private String title() {
    return data.ofNetwork(messages.get("figure.neurons"), messages);
  }

  @Override
  public double heightFor(double width, Caption caption) {
    double least = NeuronGrid.leastHeight(charts(), width - 28.0, palette.fontSize());
    return Math.max(0.5 * width, least) + ChartStyle.BORDERS + words(caption).height(width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    Rectangle2D below = words(caption).draw(graphics, area);
    new ChartStyle(palette).full(new DrawnPlot(this::drawAll)).draw(graphics, below);
  }

  private ChartWords words(Caption caption) {
    return ChartWords.of(title(), legend(), caption, palette);
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    JFreeChart chart =
        new ChartStyle(palette)
            .bare(new DrawnPlot((graphics, area) -> drawStill(new ImagePaper(graphics), area)));
    float margin = palette.fontSize() * 0.7f;
    chart.setPadding(new RectangleInsets(margin, margin, margin, margin));
    PlotArea ranges = new PlotArea(0, 0, 1, 1, data.inputRange(), vertical, false);
    return StillLayer.of(chart, ranges, width, height, scale);
  }

  @Override
  public Optional<Unit> unitAt(double x, double y, Rectangle2D area) {
    return grid(area).indexAt(x, y, units()).map(at -> new Unit(layer, at));
  }

  /** Frames and zero lines. */
  @Override
  public void drawStill(Paper paper, Rectangle2D area) {
    paper.part("frames", () -> drawFrames(paper, area));
  }

  private void drawFrames(Paper paper, Rectangle2D area) {
    NeuronGrid grid = grid(area);
    for (int index = 0; index < charts(); index++) {
      Rectangle2D cell = grid.cell(index);
      PlotArea plot = PlotArea.linear(cell, data.inputRange(), vertical);
      boolean sum = index == units();
      paper.frame(NeuronGrid.frame(cell), 0.0, sum ? palette.axis() : palette.grid(), 1.0);
      if (vertical.contains(0.0)) {
        double zero = Math.floor(plot.toY(0.0)) + 0.5;
        paper.line(cell.getX() + 1, zero, cell.getMaxX() - 1, zero, palette.axis(), 1.0);
      }
    }
  }

  private NeuronGrid grid(Rectangle2D area) {
    return NeuronGrid.of(charts(), area, palette.fontSize());
  }

  /** The curves, and above them the numbers of the units and the weights of the sum. */
  @Override
  public void paint(Paper paper, Rectangle2D area, Emphasis emphasis) {
    NeuronGrid grid = grid(area);
    for (int unit = 0; unit < units(); unit++) {
      Rectangle2D cell = grid.cell(unit);
      Unit which = new Unit(layer, unit);
      boolean off = emphasis.isOff(which);
      int drawn = unit;
      Optional<String> weight =
          contributes() && !off ? Optional.of(weight(unit)) : Optional.empty();
      paper.part(
          "neuron-" + (unit + 1),
          () -> {
            paper.within(cell, () -> drawUnit(paper, cell, drawn, off));
            grid.write(paper, drawn, Integer.toString(drawn + 1), weight, palette);
          });
      if (off) {
        paper.line(cell.getX(), cell.getMaxY(), cell.getMaxX(), cell.getY(), palette.axis(), 1.5);
      }
      if (emphasis.isLit(which)) {
        paper.frame(NeuronGrid.frame(cell), 0.0, palette.ink(), 2.0);
      }
    }
    if (contributes()) {
      Rectangle2D cell = grid.cell(units());
      PlotArea plot = PlotArea.linear(cell, data.inputRange(), vertical);
      Polyline sum = Polyline.through(curve.x(), curve.sum(), plot);
      double width = units() > MANY ? lineWidth() : palette.curveWidth() * 0.8;
      paper.part(
          "sum",
          () -> {
            paper.within(cell, () -> paper.stroke(sum, palette.network(), width));
            grid.write(paper, units(), SUM, Optional.empty(), palette);
          });
    }
    new VisitedSamples(data, emphasis.rows(), palette)
        .newest()
        .ifPresent(row -> markVisited(paper, grid, training().inputs()[row][0]));
  }

  private Dataset training() {
    return data.preparation().split().training();
  }

  /** What each unit gives for the sample that is gone through, and what comes of it. */
  private void markVisited(Paper paper, NeuronGrid grid, double input) {
    Prediction prediction = Prediction.of(data);
    prediction.at(input);
    double[][] sums = prediction.workspace().weightedInputs;
    double sum = sums[sums.length - 1][data.target()];
    for (int index = 0; index < charts(); index++) {
      Rectangle2D cell = grid.cell(index);
      PlotArea plot = PlotArea.linear(cell, data.inputRange(), vertical);
      boolean isSum = index == units();
      double value = isSum ? sum : prediction.workspace().outputs[layer][index];
      Color colour = isSum ? palette.network() : palette.activation();
      double radius = Math.min(1.1 * palette.curveWidth(), cell.getHeight() / 12);
      paper.within(
          cell,
          () -> paper.dot(plot.toX(input), plot.toY(value), radius, colour, palette.surface()));
    }
  }

  /** The weight with which the sum takes a unit. */
  private String weight(int unit) {
    return NumberText.weight(data.parameters().weight(layer + 1, data.target(), unit));
  }

  private double lineWidth() {
    return units() > MANY ? Math.min(1.5, palette.lineWidth()) : palette.lineWidth();
  }

  private void drawUnit(Paper paper, Rectangle2D cell, int unit, boolean off) {
    PlotArea plot = PlotArea.linear(cell, data.inputRange(), vertical);
    double opacity = off ? 0.3 : 1.0;
    if (contributes()) {
      Polyline contribution = Polyline.through(curve.x(), curve.contributions()[unit], plot);
      paper.part(
          partOf(unit, "contribution"),
          () -> {
            if (units() <= MANY && !off) {
              paper.fill(contribution.downTo(plot.toY(0.0)), palette.contributionFill());
            }
            paper.stroke(contribution, Palette.faded(palette.network(), opacity), lineWidth());
          });
    }
    Color colour = Palette.faded(palette.activation(), opacity);
    Polyline output = Polyline.through(curve.x(), curve.outputs()[layer][unit], plot);
    paper.part(partOf(unit, "activation"), () -> paper.stroke(output, colour, lineWidth()));
    if (activation().hasKinkBetween(-1.0, 1.0)) {
      double size = Math.min(5.0, cell.getHeight() / 8);
      paper.part(
          partOf(unit, "hinges"),
          () ->
              curve
                  .hinges(layer, unit)
                  .forEach(
                      hinge ->
                          paper.fill(mark(plot.toX(hinge), plot.toY(0.0), size), palette.ink())));
    }
  }

  private static String partOf(int unit, String part) {
    return "neuron-" + (unit + 1) + "-" + part;
  }

  private Activation activation() {
    return data.parameters().architecture().layers().get(layer).activation();
  }

  /** A small triangle that points up to a place of the zero line. */
  private static Polyline mark(double x, double y, double size) {
    return new Polyline(
        new double[] {x, x + size, x - size}, new double[] {y, y + 1.5 * size, y + 1.5 * size}, 3);
  }
}
