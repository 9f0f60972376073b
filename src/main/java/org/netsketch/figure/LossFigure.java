package org.netsketch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
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
 * @param palette colours and sizes
 * @param messages the words
 */
public record LossFigure(
    FigureData data,
    HistoryTraces traces,
    AxisRange epochs,
    AxisRange errors,
    boolean logarithmic,
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
    return new LossFigure(data, traces, epochs, errors, logarithmic, palette, messages);
  }

  /** The same with other ranges. */
  public LossFigure within(AxisRange otherEpochs, AxisRange otherErrors) {
    return new LossFigure(data, traces, otherEpochs, otherErrors, logarithmic, palette, messages);
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
        .flatMap(best -> EarlyStopping.of(rule, best))
        .ifPresent(mark -> mark(plot, mark));
    // The training curve lies above the validation curve where they meet.
    data.validationQuantity()
        .ifPresent(
            quantity -> plot.addAnnotation(curve("validation", quantity, palette.validation())));
    plot.addAnnotation(curve("training", data.trainingQuantity(), palette.network()));
    new ChartStyle(palette).full(plot).draw(graphics, words(caption).draw(graphics, area));
  }

  private void mark(XYPlot plot, EarlyStopping mark) {
    double end = Math.min((double) mark.bestEpoch() + mark.patience(), epochs.high());
    double best = mark.bestEpoch();
    Color band = EarlyStopping.band(palette);
    plot.addAnnotation(
        new XYBoxAnnotation(best, errors.low(), end, errors.high(), null, null, band));
    plot.addAnnotation(
        new XYLineAnnotation(
            best, errors.low(), best, errors.high(), dashed(palette), palette.mutedInk()));
  }

  private Curve curve(String name, Quantity quantity, Color colour) {
    return new Curve(name, ranges(), area -> line(quantity, area), colour, palette.lineStroke());
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
                                new double[] {epochs.low(), epochs.high()},
                                new double[] {level, level},
                                area),
                        palette.leastSquares(),
                        palette.lineStroke())));
    return plot;
  }

  private static Stroke dashed(Palette palette) {
    float width = palette.lineWidth();
    float[] dashes = {2 * width, 2 * width};
    return new BasicStroke(width / 2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes, 0f);
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
      String value = NumberText.error(data.history().last(quantity));
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
    return entries;
  }
}
