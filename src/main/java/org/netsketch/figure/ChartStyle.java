package org.netsketch.figure;

import java.awt.BasicStroke;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * How every chart looks: a quiet grid, no frames, letters of one face.
 *
 * @param palette colours and sizes
 */
record ChartStyle(Palette palette) {
  private static final Stroke HAIRLINE = new BasicStroke(1f);

  /** Room for the numbers of the axis below and its name, in letters. */
  private static final double ROOM_BELOW = 2.9;

  /** Above and below a chart that stands below its words, in pixels. */
  static final double BORDERS = ChartWords.GAP + ChartWords.MARGIN;

  /** The least height of a plot with axes, in letters. */
  private static final double LEAST_PLOT = 7.0;

  /** A plot without data of its own: what it shows is drawn by annotations. */
  XYPlot plot(ValueAxis horizontal, ValueAxis vertical) {
    style(horizontal);
    style(vertical);
    XYPlot plot = new GriddedPlot(horizontal, vertical);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(palette.grid());
    plot.setRangeGridlinePaint(palette.grid());
    plot.setDomainGridlineStroke(HAIRLINE);
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setFixedRangeAxisSpace(space(roomAtLeft(vertical), 0));
    plot.setFixedDomainAxisSpace(space(0, palette.fontSize() * ROOM_BELOW));
    return plot;
  }

  /** The same room for all ordinary numbers, so that the plot does not move; more for long ones. */
  private double roomAtLeft(ValueAxis axis) {
    float letter = palette.fontSize();
    double numbers =
        axis instanceof MarkedAxis marked ? marked.widestNumber(axis.getTickLabelFont()) : 0.0;
    double name = axis.getLabel() == null ? 0.0 : letter;
    return Math.max(letter * 3.9, numbers + name + letter * 0.8);
  }

  /** Room for the last number of the axis below, of which half stands out over its end. */
  private double roomAtRight(Plot plot) {
    boolean marked =
        plot instanceof XYPlot xy
            && xy.getDomainAxis() instanceof MarkedAxis
            && xy.getDomainAxis().isVisible();
    float letter = palette.fontSize();
    return marked
        ? Math.max(
            letter,
            2 + ((MarkedAxis) ((XYPlot) plot).getDomainAxis()).overhang(Typeface.regular(letter)))
        : letter;
  }

  private static AxisSpace space(double left, double bottom) {
    AxisSpace space = new AxisSpace();
    space.setLeft(left);
    space.setBottom(bottom);
    return space;
  }

  private void style(ValueAxis axis) {
    float letter = palette.fontSize();
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(Typeface.regular(letter));
    axis.setTickLabelPaint(palette.mutedInk());
    axis.setLabelFont(Typeface.regular(letter));
    axis.setLabelPaint(palette.mutedInk());
    axis.setTickLabelInsets(new RectangleInsets(letter * 0.3, 2, letter * 0.1, letter * 0.5));
    axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
  }

  /** A chart without words around it, as the window shows it. */
  JFreeChart bare(Plot plot) {
    JFreeChart chart = new JFreeChart(null, Typeface.regular(palette.fontSize()), plot, false);
    chart.setBackgroundPaint(palette.surface());
    float letter = palette.fontSize();
    chart.setPadding(new RectangleInsets(letter * 0.7, 2, 2, roomAtRight(plot)));
    return chart;
  }

  /** A chart that stands below its words, as in notes. */
  JFreeChart full(Plot plot) {
    return full(plot, 0.0);
  }

  /**
   * A chart that stands below its words, as in notes.
   *
   * @param beside what room there is to be at the right of it, in pixels
   */
  JFreeChart full(Plot plot, double beside) {
    JFreeChart chart = bare(plot);
    double margin = ChartWords.MARGIN;
    double right = Math.max(16.0, roomAtRight(plot)) + beside;
    chart.setPadding(new RectangleInsets(ChartWords.GAP, margin, margin, right));
    return chart;
  }

  /**
   * The height of a chart with axes, without the words above it: a share of its width, and in a
   * narrow figure as much as the plot needs to be read.
   */
  double height(double share, double width) {
    double least = (LEAST_PLOT + ROOM_BELOW) * palette.fontSize();
    return BORDERS + Math.max(share * width, least);
  }
}
