package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.netsketch.data.Dataset;
import org.netsketch.figure.ChartStyle.Entry;
import org.netsketch.figure.ChartStyle.Mark;
import org.netsketch.text.Messages;
import org.netsketch.train.Baseline;

/**
 * The fit: samples, the least-squares line and the network's curve.
 *
 * @param data of a run whose rows have one input and a quantity as target
 * @param horizontal the inputs shown
 * @param vertical the targets shown
 * @param palette colours and sizes
 * @param messages the words
 */
public record FitFigure(
    FigureData data, AxisRange horizontal, AxisRange vertical, Palette palette, Messages messages)
    implements Figure {
  private static final int CURVE_POINTS = 600;

  /** With ranges that show all rows. */
  public static FitFigure of(FigureData data, Palette palette, Messages messages) {
    return new FitFigure(data, data.inputRange(), data.targetRange(), palette, messages);
  }

  /** With everything, and a legend that says the errors. */
  public JFreeChart chart() {
    XYPlot plot = stillPlot(false);
    NetworkCurve curve =
        NetworkCurve.of(data.preparation(), data.parameters(), horizontal, CURVE_POINTS);
    plot.addAnnotation(
        new Curve(
            ranges(),
            area -> Polyline.through(curve.x(), curve.y(), area),
            palette.network(),
            palette.curveStroke()));
    return new ChartStyle(palette).full(plot, messages.get("figure.fit"), legend());
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    chart().draw(graphics, area);
  }

  /** Without the network's curve, and without words. */
  public StillLayer still(int width, int height, double scale) {
    return still(width, height, scale, data.rows().rows(new int[0]));
  }

  /**
   * Without the network's curve, and without words.
   *
   * @param chosen rows with a ring around them
   */
  public StillLayer still(int width, int height, double scale, Dataset chosen) {
    XYPlot plot = stillPlot(true);
    plot.addAnnotation(
        new PointCloud(chosen, PointMark.HALO, palette.ink(), palette.pointSize(), true));
    JFreeChart chart = new ChartStyle(palette).bare(plot);
    return StillLayer.of(chart, ranges(), width, height, scale);
  }

  private PlotArea ranges() {
    return PlotArea.linear(new Rectangle2D.Double(0, 0, 1, 1), horizontal, vertical);
  }

  private XYPlot stillPlot(boolean stamped) {
    RoundAxis x = new RoundAxis(horizontal);
    RoundAxis y = new RoundAxis(vertical);
    x.setLabel(data.rows().inputNames().get(0));
    y.setLabel(data.rows().targetNames().get(0));
    boolean short_ = y.getLabel().length() <= 2;
    y.setLabelAngle(short_ ? Math.PI / 2 : 0.0);
    XYPlot plot = new ChartStyle(palette).plot(x, y);
    zeroLines(plot);
    Dataset training = data.preparation().split().training();
    Dataset validation = data.preparation().split().validation();
    double size = palette.pointSize();
    plot.addAnnotation(
        new PointCloud(training, PointMark.DISC, palette.pointFill(), size, stamped));
    plot.addAnnotation(
        new PointCloud(validation, PointMark.RING, palette.validation(), size, stamped));
    data.baseline().ifPresent(line -> plot.addAnnotation(leastSquares(line)));
    return plot;
  }

  private void zeroLines(XYPlot plot) {
    plot.setDomainZeroBaselineVisible(horizontal.contains(0.0));
    plot.setRangeZeroBaselineVisible(vertical.contains(0.0));
    plot.setDomainZeroBaselinePaint(palette.axis());
    plot.setRangeZeroBaselinePaint(palette.axis());
    plot.setDomainZeroBaselineStroke(Palette.pen(1f));
    plot.setRangeZeroBaselineStroke(Palette.pen(1f));
  }

  private Curve leastSquares(Baseline line) {
    double[] x = {horizontal.low(), horizontal.high()};
    double[] y = {
      line.predict(new double[] {x[0]}, 0), line.predict(new double[] {x[1]}, 0),
    };
    return new Curve(
        ranges(),
        area -> Polyline.through(x, y, area),
        palette.leastSquares(),
        palette.lineStroke());
  }

  private List<Entry> legend() {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(messages.get("figure.points"), palette.points(), Mark.POINT));
    if (data.preparation().split().validationRows().length > 0) {
      String text = messages.get("figure.validationPoints");
      entries.add(new Entry(text, palette.validation(), Mark.RING));
    }
    data.baseline()
        .ifPresent(
            line -> {
              String equation = NumberText.line(line.coefficients()[0][0], line.intercepts()[0]);
              String text =
                  messages.get("figure.leastSquares")
                      + "   "
                      + equation
                      + "   "
                      + messages.get("figure.mse", NumberText.error(line.mse()));
              entries.add(new Entry(text, palette.leastSquares(), Mark.LINE));
            });
    String error = NumberText.error(data.history().last(data.trainingQuantity()));
    String epoch = Integer.toString(data.history().size() - 1);
    String text =
        messages.get("figure.networkAfter", epoch) + "   " + messages.get("figure.mse", error);
    entries.add(new Entry(text, palette.network(), Mark.CURVE));
    return entries;
  }
}
