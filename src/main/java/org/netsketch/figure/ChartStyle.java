package org.netsketch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/**
 * How every chart looks: a quiet grid, no frames, letters of one face.
 *
 * @param palette colours and sizes
 */
record ChartStyle(Palette palette) {
  private static final Stroke HAIRLINE = new BasicStroke(1f);

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
    plot.setFixedDomainAxisSpace(space(0, palette.fontSize() * 2.9));
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

  /** A chart with its title and its legend, as it stands in notes, or with one of them or none. */
  JFreeChart full(Plot plot, String title, List<Entry> legend, Caption caption) {
    JFreeChart chart = bare(plot);
    chart.setPadding(new RectangleInsets(12, 12, 12, Math.max(16, roomAtRight(plot))));
    if (caption.title()) {
      chart.setTitle(heading(title));
    }
    if (caption.legend() && !legend.isEmpty()) {
      chart.addSubtitle(box(legend));
    }
    return chart;
  }

  /** How high the words above a chart are, and the margins around it, where it has some width. */
  double wordsHeight(String title, List<Entry> legend, Caption caption, double width) {
    RectangleConstraint room =
        new RectangleConstraint(new Range(0.0, Math.max(1.0, width - 28.0)), new Range(0.0, 1e4));
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    double height = 24.0;
    if (caption.title()) {
      height += heading(title).arrange(graphics, room).getHeight();
    }
    if (caption.legend() && !legend.isEmpty()) {
      height += box(legend).arrange(graphics, room).getHeight();
    }
    graphics.dispose();
    return height;
  }

  private TextTitle heading(String title) {
    TextTitle heading =
        new TextTitle(title, Typeface.bold(palette.fontSize() * 1.2f)) {
          private static final long serialVersionUID = 1L;

          @Override
          public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
            DrawingHint.part(g2, "title", () -> super.draw(g2, area, params));
            return null;
          }
        };
    heading.setPaint(palette.ink());
    heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
    heading.setPadding(0, 4, 8, 0);
    return heading;
  }

  private LegendTitle box(List<Entry> legend) {
    LegendItemCollection items = new LegendItemCollection();
    legend.forEach(entry -> items.add(item(entry)));
    LegendTitle box =
        new LegendTitle(() -> items) {
          private static final long serialVersionUID = 1L;

          @Override
          public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
            DrawingHint.part(g2, "legend", () -> super.draw(g2, area, params));
            return null;
          }
        };
    box.setPosition(RectangleEdge.TOP);
    box.setHorizontalAlignment(HorizontalAlignment.LEFT);
    box.setItemFont(Typeface.regular(palette.fontSize()));
    box.setItemPaint(palette.ink());
    box.setBackgroundPaint(null);
    box.setFrame(BlockBorder.NONE);
    box.setItemLabelPadding(new RectangleInsets(2, 4, 2, 20));
    box.setPadding(0, 0, 8, 0);
    return box;
  }

  /**
   * A line of a legend.
   *
   * @param text what it says
   * @param colour of the mark
   * @param mark a sample or a line
   */
  record Entry(String text, Color colour, Mark mark) {}

  /** How a legend shows a colour. */
  enum Mark {
    /** A dot. */
    POINT,
    /** A hollow dot. */
    RING,
    /** A line of the curve's width. */
    CURVE,
    /** A thinner line. */
    LINE,
    /** A thinner line of dashes. */
    DASHES,
    /** A filled area. */
    AREA,
    /** Bars side by side. */
    BARS
  }

  private LegendItem item(Entry entry) {
    float letter = palette.fontSize();
    float thickness =
        switch (entry.mark) {
          case POINT, RING -> palette.pointSize() * 1.4f;
          case CURVE -> palette.curveWidth();
          case LINE, DASHES -> palette.lineWidth();
          case AREA, BARS -> letter * 0.7f;
        };
    Shape shape =
        switch (entry.mark) {
          case POINT -> PointMark.DISC.shape(thickness);
          case RING -> PointMark.RING.shape(thickness);
          case DASHES -> dashes(letter, thickness);
          case BARS -> bars(letter);
          case CURVE, LINE, AREA ->
              new Rectangle2D.Double(-letter * 0.75, -thickness / 2, letter * 1.5, thickness);
        };
    Paint paint = entry.mark == Mark.AREA ? palette.contributionFill() : entry.colour;
    return new LegendItem(entry.text, null, null, null, shape, paint);
  }

  private static Shape bars(float letter) {
    Path2D.Double bars = new Path2D.Double();
    double left = -0.5;
    for (double height : new double[] {0.4, 0.8, 0.55}) {
      bars.append(
          new Rectangle2D.Double(
              left * letter, (0.4 - height) * letter, 0.28 * letter, height * letter),
          false);
      left += 0.36;
    }
    return bars;
  }

  private static Shape dashes(float letter, float thickness) {
    Path2D.Double dashes = new Path2D.Double();
    for (double left : new double[] {-0.75, -0.2, 0.35}) {
      dashes.append(
          new Rectangle2D.Double(left * letter, -thickness / 2, letter * 0.4, thickness), false);
    }
    return dashes;
  }
}
