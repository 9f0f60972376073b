package org.netsketch.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.netsketch.data.Dataset;
import org.netsketch.file.View;
import org.netsketch.text.Messages;
import org.netsketch.train.Baseline;

/**
 * The fit: samples, the function that they were made with, the least-squares line, and the
 * network's curve now and before it had learned.
 *
 * @param data of a run whose rows have one input and a quantity as target
 * @param horizontal the inputs shown
 * @param vertical the targets shown
 * @param curves what is drawn over the points
 * @param palette colours and sizes
 * @param messages the words
 */
public record FitFigure(
    FigureData data,
    AxisRange horizontal,
    AxisRange vertical,
    Set<View.Curve> curves,
    Palette palette,
    Messages messages)
    implements CaptionedFigure {
  private static final int CURVE_POINTS = 600;

  /** With ranges that show all rows, and the usual curves. */
  public static FitFigure of(FigureData data, Palette palette, Messages messages) {
    return of(data, View.USUAL.curves(), palette, messages);
  }

  /** With ranges that show all rows. */
  public static FitFigure of(
      FigureData data, Set<View.Curve> curves, Palette palette, Messages messages) {
    return new FitFigure(data, data.inputRange(), data.targetRange(), curves, palette, messages);
  }

  private String title() {
    return data.ofTarget(messages.get("figure.fit"), messages);
  }

  @Override
  public double heightFor(double width, Caption caption) {
    double foot = caption.legend() ? FitFormulas.of(this, width).height() : 0.0;
    return new ChartStyle(palette).height(0.5, width) + words(caption).height(width) + foot;
  }

  /** With everything: a legend that says the errors, and below the chart the equations. */
  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    XYPlot plot = stillPlot(false);
    plot.addAnnotation(moving());
    FitFormulas formulas = FitFormulas.of(this, area.getWidth());
    double foot = caption.legend() ? formulas.height() : 0.0;
    Rectangle2D above =
        new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - foot);
    graphics.setPaint(palette.surface());
    graphics.fill(area);
    Rectangle2D below = words(caption).draw(graphics, above);
    new ChartStyle(palette).full(plot).draw(graphics, below);
    if (caption.legend()) {
      formulas.draw(graphics, area.getX(), above.getMaxY());
    }
  }

  private ChartWords words(Caption caption) {
    return ChartWords.of(title(), new FitLegend(this).entries(), caption, palette);
  }

  /** As a small picture: points, line and curve, without axes and without words. */
  public Figure picture() {
    return (graphics, area) -> {
      XYPlot plot = stillPlot(false);
      plot.addAnnotation(moving());
      plot.getDomainAxis().setVisible(false);
      plot.getRangeAxis().setVisible(false);
      plot.setFixedDomainAxisSpace(null);
      plot.setFixedRangeAxisSpace(null);
      JFreeChart chart = new ChartStyle(palette).bare(plot);
      chart.setPadding(RectangleInsets.ZERO_INSETS);
      chart.draw(graphics, area);
    };
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
    plot.getDomainAxis().setLabel(null); // the window says it, and the value that is pointed at
    plot.addAnnotation(
        new PointCloud(
            "chosen", chosen, data.target(), PointMark.HALO, palette.ink(), points().size(), true));
    JFreeChart chart = new ChartStyle(palette).bare(plot);
    return StillLayer.of(chart, ranges(), width, height, scale);
  }

  private Overlay moving() {
    NetworkCurve curve = NetworkCurve.of(data, horizontal, CURVE_POINTS);
    FitCurves moving = new FitCurves(data, curve, curves, palette);
    return new Overlay(
        horizontal, vertical, (paper, area) -> moving.paint(paper, area, Emphasis.NONE));
  }

  private PlotArea ranges() {
    return PlotArea.linear(new Rectangle2D.Double(0, 0, 1, 1), horizontal, vertical);
  }

  private XYPlot stillPlot(boolean stamped) {
    RoundAxis x = new RoundAxis(horizontal);
    RoundAxis y = new RoundAxis(vertical);
    x.setLabel(data.rows().inputNames().get(0));
    y.setLabel(data.rows().targetNames().get(data.target()));
    boolean short_ = y.getLabel().length() <= 2;
    y.setLabelAngle(short_ ? Math.PI / 2 : 0.0);
    XYPlot plot = new ChartStyle(palette).plot(x, y);
    zeroLines(plot);
    Dataset training = data.preparation().split().training();
    Dataset validation = data.preparation().split().validation();
    PointLook look = points();
    double size = look.size();
    plot.addAnnotation(
        new PointCloud(
            "points",
            training,
            data.target(),
            PointMark.DISC,
            look.colour(palette.points()),
            size,
            stamped));
    plot.addAnnotation(
        new PointCloud(
            "validation",
            validation,
            data.target(),
            PointMark.RING,
            look.colour(palette.validation()),
            size,
            stamped));
    if (curves.contains(View.Curve.START)) {
      plot.addAnnotation(start());
    }
    trueFunction().ifPresent(function -> plot.addAnnotation(curve(function)));
    leastSquares().ifPresent(line -> plot.addAnnotation(curve(line)));
    return plot;
  }

  private PointLook points() {
    return new PointLook(palette, data.rows().size());
  }

  private void zeroLines(XYPlot plot) {
    plot.setDomainZeroBaselineVisible(horizontal.contains(0.0));
    plot.setRangeZeroBaselineVisible(vertical.contains(0.0));
    plot.setDomainZeroBaselinePaint(palette.axis());
    plot.setRangeZeroBaselinePaint(palette.axis());
    plot.setDomainZeroBaselineStroke(Palette.pen(1f));
    plot.setRangeZeroBaselineStroke(Palette.pen(1f));
  }

  /** The function that the points were made with, if it is known and to be seen. */
  public Optional<TrueFunction> trueFunction() {
    return TrueFunction.of(data).filter(known -> curves.contains(View.Curve.TRUE_FUNCTION));
  }

  /** The samples that are gone through one by one. */
  public VisitedSamples visited(Emphasis emphasis) {
    return new VisitedSamples(data, emphasis.rows(), palette);
  }

  /** The least-squares line, if there is one and it is to be seen. */
  public Optional<Baseline> leastSquares() {
    return data.baseline().filter(known -> curves.contains(View.Curve.LEAST_SQUARES));
  }

  private Curve curve(TrueFunction function) {
    float width = palette.lineWidth();
    Stroke dashes = dashed(width, 4 * width, 3 * width);
    return new Curve("true-function", ranges(), function::line, palette.trueFunction(), dashes);
  }

  private Curve curve(Baseline line) {
    double[] x = {horizontal.low(), horizontal.high()};
    double[] y = {
      line.predict(new double[] {x[0]}, data.target()),
      line.predict(new double[] {x[1]}, data.target()),
    };
    return new Curve(
        "least-squares",
        ranges(),
        area -> Polyline.through(x, y, area),
        palette.leastSquares(),
        palette.lineStroke());
  }

  private Curve start() {
    NetworkCurve start =
        NetworkCurve.with(data.preparation().start(), data, horizontal, CURVE_POINTS);
    float width = palette.lineWidth();
    return new Curve(
        "start",
        ranges(),
        area -> Polyline.through(start.x(), start.y(), area),
        palette.start(),
        dashed(width, 2.5f * width, 2 * width));
  }

  private static Stroke dashed(float width, float dash, float gap) {
    float[] dashes = {dash, gap};
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dashes, 0f);
  }
}
