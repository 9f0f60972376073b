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
import org.netsketch.figure.ChartStyle.Entry;
import org.netsketch.figure.ChartStyle.Mark;
import org.netsketch.text.Messages;
import org.netsketch.train.Baseline;
import org.netsketch.train.Extremes;
import org.netsketch.train.History;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.StopRule;

/**
 * The error epoch by epoch: over the training rows, over the validation rows, and the level of the
 * baseline.
 *
 * @param data of a run
 * @param epochs the epochs shown
 * @param errors the errors shown
 * @param logarithmic whether the vertical axis is
 * @param palette colours and sizes
 * @param messages the words
 */
public record LossFigure(
    FigureData data,
    AxisRange epochs,
    AxisRange errors,
    boolean logarithmic,
    Palette palette,
    Messages messages)
    implements Figure {
  /** An error below this is what rounding has left of 0. */
  private static final double NEGLIGIBLE = 1e-20;

  /** With ranges that show the whole history. */
  public static LossFigure of(
      FigureData data, boolean logarithmic, Palette palette, Messages messages) {
    AxisRange epochs = AxisRange.upTo(data.history().size() - 1);
    Extent extent = extent(data, logarithmic);
    AxisRange errors =
        logarithmic
            ? AxisRange.aroundPositive(extent.min(), extent.max())
            : AxisRange.around(0.0, extent.max());
    return new LossFigure(data, epochs, errors, logarithmic, palette, messages);
  }

  /**
   * The least and the greatest error, the baseline's among them.
   *
   * @param positive whether errors of 0 are passed over, for which a logarithmic axis has no place
   */
  public static Extent extent(FigureData data, boolean positive) {
    double min = Double.POSITIVE_INFINITY;
    double max = 0.0;
    History history = data.history();
    for (Quantity quantity : quantities(data)) {
      Extremes errors = history.extremes(quantity);
      int greatest = errors.greatest(0, errors.size());
      if (greatest >= 0) {
        min = Math.min(min, errors.leastAbove(positive ? 0.0 : Double.NEGATIVE_INFINITY));
        max = Math.max(max, errors.get(greatest));
      }
    }
    double baseline = data.baseline().map(Baseline::mse).orElse(Double.NaN);
    if (baseline > NEGLIGIBLE) {
      min = Math.min(min, baseline);
      max = Math.max(max, baseline);
    }
    return max > 0.0 ? new Extent(min, max) : new Extent(NEGLIGIBLE, 1.0);
  }

  private static List<Quantity> quantities(FigureData data) {
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(data.trainingQuantity());
    data.validationQuantity().ifPresent(quantities::add);
    return quantities;
  }

  /** With everything. */
  public JFreeChart chart() {
    XYPlot plot = stillPlot();
    StopRule rule = data.preparation().experiment().training().stop();
    rule.patience()
        .map(patience -> patience.bestEpoch(data.history()))
        .flatMap(best -> EarlyStopping.of(rule, best))
        .ifPresent(mark -> mark(plot, mark));
    // The training curve lies above the validation curve where they meet.
    data.validationQuantity()
        .ifPresent(quantity -> plot.addAnnotation(curve(quantity, palette.validation())));
    plot.addAnnotation(curve(data.trainingQuantity(), palette.network()));
    return new ChartStyle(palette).full(plot, messages.get("figure.loss"), legend());
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

  private Curve curve(Quantity quantity, Color colour) {
    return new Curve(ranges(), area -> line(quantity, area), colour, palette.lineStroke());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    chart().draw(graphics, area);
  }

  /** Without the curves, and without words. */
  public StillLayer still(int width, int height, double scale) {
    JFreeChart chart = new ChartStyle(palette).bare(stillPlot());
    return StillLayer.of(chart, ranges(), width, height, scale);
  }

  /** The curve of a quantity. */
  public Polyline line(Quantity quantity, PlotArea area) {
    return Polyline.ofSequence(data.history().extremes(quantity), area);
  }

  private PlotArea ranges() {
    return new PlotArea(0, 0, 1, 1, epochs, errors, logarithmic);
  }

  private XYPlot stillPlot() {
    ValueAxis vertical = logarithmic ? new DecadeAxis(errors) : new RoundAxis(errors);
    RoundAxis horizontal = new RoundAxis(epochs);
    horizontal.setLabel(messages.get("figure.epoch"));
    XYPlot plot = new ChartStyle(palette).plot(horizontal, vertical);
    data.baseline()
        .ifPresent(
            line ->
                plot.addAnnotation(
                    new Curve(
                        ranges(),
                        area ->
                            Polyline.through(
                                new double[] {epochs.low(), epochs.high()},
                                new double[] {line.mse(), line.mse()},
                                area),
                        palette.leastSquares(),
                        thin(palette))));
    return plot;
  }

  private static Stroke dashed(Palette palette) {
    float width = palette.lineWidth();
    float[] dashes = {2 * width, 2 * width};
    return new BasicStroke(width / 2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes, 0f);
  }

  private static Stroke thin(Palette palette) {
    return Palette.pen(palette.lineWidth() * 0.7f);
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
    data.baseline()
        .ifPresent(
            line ->
                entries.add(
                    new Entry(
                        messages.get("figure.leastSquares") + "   " + NumberText.error(line.mse()),
                        palette.leastSquares(),
                        Mark.LINE)));
    return entries;
  }
}
