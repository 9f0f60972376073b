package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;
import org.netsketch.text.Messages;

/**
 * The loss as a landscape seen from above, in the plane in which the run has moved most, and the
 * way that it took there.
 *
 * @param data of a run
 * @param path that it took
 * @param palette colours and sizes
 * @param messages the words
 */
public record LandscapeFigure(FigureData data, RunPath path, Palette palette, Messages messages)
    implements CaptionedFigure {
  private static final int LEVELS = 14;

  /** Places that are nearer to each other than so many of their radii are not told apart. */
  private static final double APART = 5.0;

  private static final double STRENGTH = 0.62;

  @Override
  public double heightFor(double width, Caption caption) {
    return new ChartStyle(palette).height(0.72, width)
        + ColourScale.height(width, palette)
        + words(caption).height(width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    Landscape landscape = Landscape.of(data.preparation(), path);
    Rectangle2D below = words(caption).draw(graphics, area);
    JFreeChart chart =
        new ChartStyle(palette).full(plot(landscape), scale(landscape).width(area.getWidth()));
    PlaneRange range = landscape.range();
    PlotArea place =
        StillLayer.draw(
            chart,
            PlotArea.linear(new Rectangle2D.Double(), range.first(), range.second()),
            graphics,
            ColourScale.above(below, palette));
    Paper paper = new ImagePaper(graphics);
    AxisRange losses = landscape.shown();
    paper.part("losses", () -> paper.picture(pixels(landscape, losses), place.rectangle()));
    paper.within(
        place.rectangle(),
        () -> {
          paper.part("contours", () -> drawContours(paper, place, landscape, losses));
          paper.part("path", () -> drawPath(paper, place, landscape.path()));
          if (data.isGivenBack()) {
            paper.part("given-back", () -> drawGivenBack(paper, place, landscape.plane()));
          }
        });
    paper.part("scale", () -> scale(landscape).draw(paper, place, below));
  }

  private ColourScale scale(Landscape landscape) {
    AxisRange losses = landscape.shown();
    return new ColourScale(losses, true, loss -> colour(loss, losses), palette);
  }

  private Pixels pixels(Landscape landscape, AxisRange losses) {
    return Pixels.of(landscape.side(), node -> colour(landscape.losses()[node], losses));
  }

  /** The higher the loss, the darker; by its logarithm. */
  private Color colour(double loss, AxisRange losses) {
    double share =
        Double.isFinite(loss)
            ? Math.log(Math.max(loss, losses.low()) / losses.low())
                / Math.log(losses.high() / losses.low())
            : 1.0;
    return ColourRamp.between(palette.surface(), palette.points(), STRENGTH * share);
  }

  private void drawContours(Paper paper, PlotArea place, Landscape landscape, AxisRange losses) {
    for (int i = 1; i < LEVELS; i++) {
      double level = losses.low() * Math.pow(losses.high() / losses.low(), (double) i / LEVELS);
      Contour line = landscape.contour(level);
      paper.segments(line.on(place), line.size(), palette.axis(), palette.lineWidth() * 0.4);
    }
  }

  private void drawPath(Paper paper, PlotArea place, double[][] way) {
    double[] x = new double[way.length];
    double[] y = new double[way.length];
    for (int i = 0; i < way.length; i++) {
      x[i] = way[i][0];
      y[i] = way[i][1];
    }
    paper.stroke(Polyline.through(x, y, place), palette.network(), palette.curveWidth() * 0.8);
    double radius = palette.pointSize() * 0.45;
    double beforeX = place.toX(x[0]);
    double beforeY = place.toY(y[0]);
    for (int i = 1; i < way.length - 1; i++) {
      double dotX = place.toX(x[i]);
      double dotY = place.toY(y[i]);
      if (Math.hypot(dotX - beforeX, dotY - beforeY) > APART * radius) {
        paper.dot(dotX, dotY, radius, palette.network(), palette.surface());
        beforeX = dotX;
        beforeY = dotY;
      }
    }
    int last = way.length - 1;
    paper.dot(place.toX(x[0]), place.toY(y[0]), 2.0 * radius, palette.surface(), palette.network());
    paper.dot(
        place.toX(x[last]), place.toY(y[last]), 2.4 * radius, palette.network(), palette.surface());
  }

  /** A ring where the run was at the epoch that it went back to. */
  private void drawGivenBack(Paper paper, PlotArea place, PathPlane plane) {
    double[] at = plane.coordinates(data.parameters().values());
    double radius = palette.pointSize() * 1.1;
    double x = place.toX(at[0]);
    double y = place.toY(at[1]);
    paper.frame(
        new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius),
        radius,
        palette.ink(),
        palette.lineWidth());
  }

  private XYPlot plot(Landscape landscape) {
    RoundAxis first = new RoundAxis(landscape.range().first());
    RoundAxis second = new RoundAxis(landscape.range().second());
    boolean own = Double.isNaN(landscape.plane().firstShare());
    first.setLabel(own ? "w" : direction(1, landscape.plane().firstShare()));
    second.setLabel(own ? "b" : direction(2, landscape.plane().secondShare()));
    second.setLabelAngle(own ? Math.PI / 2 : 0.0);
    return new ChartStyle(palette).plot(first, second);
  }

  private String direction(int rank, double share) {
    return messages.get(
        "figure.direction", Integer.toString(rank), NumberText.fixed(100.0 * share, 0));
  }

  private ChartWords words(Caption caption) {
    String title = messages.get("figure.landscape", data.lossName(messages));
    return ChartWords.of(title, legend(), caption, palette);
  }

  private List<Entry> legend() {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(messages.get("figure.way"), palette.network(), Mark.CURVE));
    entries.add(new Entry(messages.get("figure.begin"), palette.network(), Mark.RING));
    entries.add(new Entry(messages.get("figure.end"), palette.network(), Mark.POINT));
    if (data.isGivenBack()) {
      entries.add(new Entry(data.networkName(messages), palette.ink(), Mark.RING));
    }
    return entries;
  }
}
