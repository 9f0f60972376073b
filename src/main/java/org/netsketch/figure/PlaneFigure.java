package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.netsketch.data.Split;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;
import org.netsketch.text.Messages;

/**
 * The plane of two inputs: samples in the colours of their classes or of their targets, behind them
 * what the network says, and the line where it changes its mind.
 *
 * @param data of a run whose rows have two inputs
 * @param palette colours and sizes
 * @param messages the words
 */
public record PlaneFigure(FigureData data, Palette palette, Messages messages)
    implements CaptionedFigure {

  private String title() {
    return data.ofNetwork(messages.get("figure.plane"), messages);
  }

  @Override
  public double heightFor(double width, Caption caption) {
    double scale = hasScale() ? ColourScale.height(width, palette) : 0.0;
    return new ChartStyle(palette).height(0.7, width) + scale + words(caption).height(width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    Rectangle2D below = words(caption).draw(graphics, area);
    XYPlot sketch = plot(PlaneRange.of(data.rows()));
    ChartStyle style = new ChartStyle(palette);
    // The first drawing finds out how large the plot is, the second one has axes to suit it.
    Rectangle2D above = hasScale() ? ColourScale.above(below, palette) : below;
    double beside = hasScale() ? scale().width(area.getWidth()) : 0.0;
    PlotArea place = measured(style.full(sketch, beside), above);
    PlaneRange range = PlaneRange.of(data.rows()).fitted(place.width(), place.height());
    place = draw(style.full(plot(range), beside), graphics, above);
    paintAll(graphics, ranged(place, range));
    if (hasScale()) {
      Paper paper = new ImagePaper(graphics);
      PlotArea plot = place;
      paper.part("scale", () -> scale().draw(paper, plot, below));
    }
  }

  /** Where the plot of a chart will be; nothing of this drawing is seen. */
  private static PlotArea measured(JFreeChart chart, Rectangle2D area) {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    PlotArea place = draw(chart, nowhere, area);
    nowhere.dispose();
    return place;
  }

  private static PlotArea draw(JFreeChart chart, Graphics2D graphics, Rectangle2D area) {
    AxisRange none = new AxisRange(0.0, 1.0);
    return StillLayer.draw(
        chart, PlotArea.linear(new Rectangle2D.Double(), none, none), graphics, area);
  }

  private static PlotArea ranged(PlotArea place, PlaneRange range) {
    return PlotArea.linear(place.rectangle(), range.first(), range.second());
  }

  private void paintAll(Graphics2D graphics, PlotArea place) {
    PlaneRange range = new PlaneRange(place.horizontal(), place.vertical());
    paint(new ImagePaper(graphics), place, field(range));
    drawPoints(graphics, place, false);
  }

  /** As a small picture: without axes and without words. */
  public Figure picture() {
    return (graphics, area) -> {
      PlaneRange range = PlaneRange.of(data.rows()).fitted(area.getWidth(), area.getHeight());
      paintAll(graphics, PlotArea.linear(area, range.first(), range.second()));
    };
  }

  /** Axes, numbers and, for a quantity, the scale of its colours. */
  public StillLayer still(int width, int height, double scale) {
    PlotArea[] place = new PlotArea[1];
    BufferedImage image =
        FigureImage.of(
            (graphics, area) -> {
              XYPlot sketch = plot(PlaneRange.of(data.rows()));
              place[0] = measured(bare(sketch), area);
              PlaneRange range =
                  PlaneRange.of(data.rows()).fitted(place[0].width(), place[0].height());
              place[0] = ranged(draw(bare(plot(range)), graphics, area), range);
              if (hasScale()) {
                scale().draw(new ImagePaper(graphics), place[0]);
              }
            },
            width,
            height,
            scale);
    return new StillLayer(image, place[0]);
  }

  /** The samples alone, to be laid over what moves. */
  public StillLayer points(PlotArea place, int width, int height, double scale) {
    return new StillLayer(
        FigureImage.of((graphics, area) -> drawPoints(graphics, place, true), width, height, scale),
        place);
  }

  /** What the network says over a part of the plane. */
  public PlaneField field(PlaneRange range) {
    return PlaneField.of(data.preparation(), data.parameters(), range);
  }

  /** What the network says of one sample. */
  public double[] at(double first, double second) {
    return Predictions.of(data.preparation(), data.parameters(), new double[][] {{first, second}})[
        0];
  }

  /** Draws what the network says, and its decision boundaries. */
  public void paint(Paper paper, PlotArea place, PlaneField field) {
    boolean classes = data.rows().hasClasses();
    paper.part(
        "network",
        () ->
            paper.picture(
                field.pixels(data.rows(), data.targetRange(), palette), place.rectangle()));
    if (classes) {
      double width = palette.curveWidth() * 0.7;
      paper.within(
          place.rectangle(),
          () ->
              paper.part(
                  "boundary",
                  () ->
                      field
                          .boundaries()
                          .forEach(
                              line ->
                                  paper.segments(
                                      line.on(place), line.size(), palette.ink(), width))));
    }
  }

  /** The samples that are gone through one by one. */
  public VisitedSamples visited(Emphasis emphasis) {
    return new VisitedSamples(data, emphasis.rows(), palette);
  }

  private void drawPoints(Graphics2D graphics, PlotArea place, boolean stamped) {
    Shape before = graphics.getClip();
    graphics.clip(place.rectangle());
    PlanePoints points = new PlanePoints(graphics, place, palette, stamped);
    Split split = data.preparation().split();
    double size = new PointLook(palette, data.rows().size()).size();
    DrawingHint.part(
        graphics,
        "points",
        () -> points.draw(split.training(), PointMark.DISC, size, data.targetRange()));
    DrawingHint.part(
        graphics,
        "validation",
        () -> points.draw(split.validation(), PointMark.RING, size, data.targetRange()));
    graphics.setClip(before);
  }

  private XYPlot plot(PlaneRange range) {
    RoundAxis first = new RoundAxis(range.first());
    RoundAxis second = new RoundAxis(range.second());
    first.setLabel(data.rows().inputNames().get(0));
    second.setLabel(data.rows().inputNames().get(1));
    second.setLabelAngle(second.getLabel().length() <= 2 ? Math.PI / 2 : 0.0);
    return new ChartStyle(palette).plot(first, second);
  }

  /** Without words, as the window shows it, with room for the scale at the right. */
  private JFreeChart bare(XYPlot plot) {
    JFreeChart chart = new ChartStyle(palette).bare(plot);
    RectangleInsets usual = chart.getPadding();
    double right = usual.getRight() + (hasScale() ? scale().width() : 0.0);
    chart.setPadding(
        new RectangleInsets(usual.getTop(), usual.getLeft(), usual.getBottom(), right));
    return chart;
  }

  private boolean hasScale() {
    return !data.rows().hasClasses();
  }

  private ColourScale scale() {
    AxisRange targets = data.targetRange();
    return new ColourScale(
        targets, false, value -> PlaneField.colour(value, targets, palette), palette);
  }

  private ChartWords words(Caption caption) {
    return ChartWords.of(title(), legend(), caption, palette);
  }

  private List<Entry> legend() {
    List<Entry> entries = new ArrayList<>();
    List<String> classes = data.rows().classes();
    for (int category = 0; category < classes.size(); category++) {
      Color colour = ClassColours.of(category, palette);
      entries.add(
          new Entry(messages.get("figure.class", classes.get(category)), colour, Mark.POINT));
    }
    if (classes.isEmpty()) {
      entries.add(new Entry(messages.get("figure.points"), palette.positive(), Mark.POINT));
    }
    if (data.preparation().split().validationRows().length > 0) {
      entries.add(
          new Entry(messages.get("figure.validationPoints"), palette.mutedInk(), Mark.RING));
    }
    return entries;
  }
}
