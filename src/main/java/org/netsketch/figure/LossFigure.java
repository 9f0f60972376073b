package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;
import org.netsketch.text.Messages;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.StopRule;

/**
 * The error epoch by epoch: over the training rows, over the validation rows, and the level of the
 * baseline.
 *
 * @param data of a run
 * @param traces of its history
 * @param epochs the epochs shown
 * @param errors the errors shown
 * @param logarithmic whether the vertical axis is
 * @param levelFrom the epoch from which on the baseline is that of the data
 * @param palette colours and sizes
 * @param messages the words
 */
public record LossFigure(
    FigureData data,
    HistoryTraces traces,
    AxisRange epochs,
    AxisRange errors,
    boolean logarithmic,
    int levelFrom,
    Palette palette,
    Messages messages)
    implements CaptionedFigure {
  /** An error below this is what rounding has left of 0. */
  private static final double NEGLIGIBLE = 1e-20;

  /** With ranges that show the whole history. */
  public static LossFigure of(
      FigureData data, boolean logarithmic, Palette palette, Messages messages) {
    AxisRange epochs = AxisRange.ofEpochs(data.history().size() - 1);
    HistoryTraces traces = HistoryTraces.of(data.history());
    Extent extent = extent(data, traces, logarithmic);
    AxisRange errors =
        logarithmic
            ? AxisRange.aroundPositive(extent.min(), extent.max())
            : AxisRange.around(0.0, extent.max());
    return new LossFigure(data, traces, epochs, errors, logarithmic, 0, palette, messages);
  }

  /** The same with other ranges. */
  public LossFigure within(AxisRange otherEpochs, AxisRange otherErrors) {
    return new LossFigure(
        data, traces, otherEpochs, otherErrors, logarithmic, levelFrom, palette, messages);
  }

  /**
   * The least and the greatest error, the baseline's among them.
   *
   * @param positive whether errors of 0 are passed over, for which a logarithmic axis has no place
   */
  public static Extent extent(FigureData data, HistoryTraces traces, boolean positive) {
    Extent extent = Extent.NONE;
    for (Quantity quantity : quantities(data)) {
      Trace errors = traces.error(quantity);
      Extent own = positive ? errors.extentAboveFloor() : errors.extent();
      extent = extent.with(own.min(), own.max());
    }
    double baseline = data.level().orElse(Double.NaN);
    if (baseline > NEGLIGIBLE) {
      extent = extent.with(baseline);
    }
    return extent.max() > 0.0 ? extent : new Extent(NEGLIGIBLE, 1.0);
  }

  private static List<Quantity> quantities(FigureData data) {
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(data.trainingQuantity());
    data.validationQuantity().ifPresent(quantities::add);
    return quantities;
  }

  @Override
  public double heightFor(double width, Caption caption) {
    return new ChartStyle(palette).height(0.48, width) + words(caption).height(width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    XYPlot plot = stillPlot();
    StopRule rule = data.preparation().experiment().training().stop();
    rule.patience()
        .map(patience -> patience.bestEpoch(data.history()))
        .flatMap(best -> EarlyStopping.of(rule, best, best.orElse(0)))
        .ifPresent(
            mark ->
                plot.addAnnotation(
                    new Overlay(
                        epochs,
                        errors,
                        (paper, place) ->
                            paper.part("best-epoch", () -> draw(mark, paper, place)))));
    Rectangle2D below = words(caption).draw(graphics, area);
    JFreeChart chart = new ChartStyle(palette).full(plot);
    paint(new ImagePaper(graphics), StillLayer.draw(chart, ranges(), graphics, below));
  }

  /** The curves; that of the training rows lies above that of the validation rows. */
  public void paint(Paper paper, PlotArea area) {
    data.validationQuantity()
        .ifPresent(
            quantity ->
                paper.part("validation", () -> draw(paper, area, quantity, palette.validation())));
    paper.part("training", () -> draw(paper, area, data.trainingQuantity(), palette.network()));
  }

  private void draw(Paper paper, PlotArea area, Quantity quantity, Color colour) {
    paper.growing(line(quantity, area), area, colour, palette.lineWidth(), palette.surface());
    if (data.isGivenBack()) {
      double error = data.history().get(quantity, data.epoch());
      double radius = 2.0 * palette.lineWidth();
      paper.dot(area.toX(data.epoch()), area.toY(error), radius, colour, palette.surface());
    }
  }

  /** The best epoch, and the span in which a better one was waited for. */
  private void draw(EarlyStopping mark, Paper paper, PlotArea area) {
    double best = mark.best(area);
    paper.fill(
        new Rectangle2D.Double(mark.left(area), area.y(), mark.width(area), area.height()),
        0.0,
        EarlyStopping.band(palette));
    double[] x = {best, best};
    double[] y = {area.y(), area.y() + area.height()};
    paper.dash(new Polyline(x, y, 2), palette.mutedInk(), palette.lineWidth() / 2);
  }

  /** Without the curves, and without words. */
  public StillLayer still(int width, int height, double scale) {
    XYPlot plot = stillPlot();
    plot.getDomainAxis().setLabel(null); // the window says it, and the epoch that is pointed at
    JFreeChart chart = new ChartStyle(palette).bare(plot);
    return StillLayer.of(chart, ranges(), width, height, scale);
  }

  /** The curve of a quantity. */
  public Polyline line(Quantity quantity, PlotArea area) {
    return Polyline.ofSequence(traces.error(quantity), area);
  }

  private PlotArea ranges() {
    return new PlotArea(0, 0, 1, 1, epochs, errors, logarithmic);
  }

  private XYPlot stillPlot() {
    ValueAxis vertical = logarithmic ? new DecadeAxis(errors) : new RoundAxis(errors);
    RoundAxis horizontal = new RoundAxis(epochs);
    horizontal.setLabel(messages.get("figure.epoch"));
    XYPlot plot = new ChartStyle(palette).plot(horizontal, vertical);
    data.level()
        .ifPresent(
            level ->
                plot.addAnnotation(
                    new Curve(
                        "least-squares",
                        ranges(),
                        area ->
                            Polyline.through(
                                new double[] {Math.max(levelFrom, epochs.low()), epochs.high()},
                                new double[] {level, level},
                                area),
                        palette.leastSquares(),
                        palette.lineStroke())));
    return plot;
  }

  private ChartWords words(Caption caption) {
    String title = messages.get("figure.lossOf", data.lossName(messages));
    return ChartWords.of(title, legend(), caption, palette);
  }

  private List<Entry> legend() {
    List<Entry> entries = new ArrayList<>();
    for (Quantity quantity : quantities(data)) {
      boolean training = quantity == data.trainingQuantity();
      Color colour = training ? palette.network() : palette.validation();
      String name = messages.get(training ? "figure.training" : "figure.validation");
      String value = NumberText.error(data.history().get(quantity, data.epoch()));
      entries.add(new Entry(name + "   " + value, colour, Mark.CURVE));
    }
    data.level()
        .ifPresent(
            level ->
                entries.add(
                    new Entry(
                        messages.get("figure.leastSquares") + "   " + NumberText.error(level),
                        palette.leastSquares(),
                        Mark.LINE)));
    if (data.isGivenBack()) {
      String text = messages.get("figure.bestEpoch", Integer.toString(data.epoch()));
      entries.add(new Entry(text, palette.mutedInk(), Mark.POINT));
    }
    return entries;
  }
}
