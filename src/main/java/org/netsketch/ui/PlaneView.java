package org.netsketch.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import org.netsketch.figure.Emphasis;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.PlaneFigure;
import org.netsketch.figure.PlaneRange;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.StillLayer;
import org.netsketch.figure.VisitedSamples;
import org.netsketch.nn.Parameters;

/**
 * The plane of two inputs: what the network says in colours, the samples above it, and the numbers
 * at the pointer.
 */
final class PlaneView implements ChartPane.Drawing {
  private static final int MOST_NAMED = 4;

  private final Look look;
  private final Spotlight spotlight;
  private final ChartPane chart = new ChartPane(this);
  private final PointerNote note = new PointerNote(chart);
  private FigureData data;
  private Image points;
  private double pointsScale;
  private Point2D pointer;

  PlaneView(Look look, Spotlight spotlight) {
    this.look = look;
    this.spotlight = spotlight;
    chart.setId("plane-chart");
    chart.setAccessibleText(look.messages().get("window.planeAccessible"));
    chart.setOnMouseMoved(this::point);
    chart.setOnMouseExited(
        event -> {
          pointer = null;
          note.hide();
          chart.requestLayout(); // a sample that is gone through is named again
        });
  }

  ChartPane chart() {
    return chart;
  }

  void show(FigureData newest) {
    data = newest;
    chart.requestLayout(); // one picture a frame, however many edits there are in it
    if (pointer != null) {
      describe();
    }
  }

  private PlaneFigure figure() {
    Emphasis emphasis = spotlight.emphasis();
    Parameters all = data.parameters();
    Parameters shown = emphasis.off().isEmpty() ? all : all.without(emphasis.off());
    FigureData seen = new FigureData(data.preparation(), data.baseline(), shown, data.history());
    return new PlaneFigure(seen, look.palette(), look.messages());
  }

  private void point(MouseEvent event) {
    pointer = new Point2D(event.getX(), event.getY());
    describe();
  }

  private void describe() {
    PlotArea area = chart.area();
    if (data == null || area == null || !area.contains(pointer.getX(), pointer.getY())) {
      note.hide();
      return;
    }
    describe(pointer, area.fromX(pointer.getX()), area.fromY(pointer.getY()));
  }

  private void describe(Point2D at, double first, double second) {
    List<String> names = data.rows().inputNames();
    String place =
        names.get(0)
            + " "
            + NumberText.fixed(first, 2)
            + "   "
            + names.get(1)
            + " "
            + NumberText.fixed(second, 2);
    note.show(place + "\n" + outputs(figure().at(first, second)), at);
  }

  /** A sample that is gone through. */
  private void describe(int row, PlotArea area) {
    double[] sample = data.preparation().split().training().inputs()[row];
    Point2D place = new Point2D(area.toX(sample[0]), area.toY(sample[1]));
    describe(place, sample[0], sample[1]);
  }

  /** What the network says there: a quantity, or the share of each class. */
  private String outputs(double[] outputs) {
    List<String> classes = data.rows().classes();
    if (classes.isEmpty()) {
      return look.messages().get("figure.network") + " " + NumberText.error(outputs[0]);
    }
    double[] shares = outputs.length == 1 ? new double[] {1.0 - outputs[0], outputs[0]} : outputs;
    return IntStream.range(0, shares.length)
        .boxed()
        .sorted((one, other) -> Double.compare(shares[other], shares[one]))
        .limit(MOST_NAMED)
        .map(
            category ->
                look.messages().get("figure.class", classes.get(category))
                    + "  "
                    + NumberText.fixed(shares[category], 3))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public Object stillKey() {
    return data == null
        ? null
        : List.of(
            new ChartPane.SameRows(
                data.rows().inputs(),
                data.rows().targets(),
                data.preparation().split().validationRows()),
            data.rows().classes(),
            data.rows().inputNames(),
            look.palette());
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    PlaneFigure figure = figure();
    StillLayer still = figure.still(width, height, scale);
    points = ChartPane.toImage(figure.points(still.area(), width, height, scale).image());
    pointsScale = scale;
    return still;
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    PlaneFigure figure = figure();
    PlaneRange range = new PlaneRange(area.horizontal(), area.vertical());
    CanvasPaper paper = new CanvasPaper(graphics);
    figure.paint(paper, area, figure.field(range));
    graphics.drawImage(
        points, 0, 0, points.getWidth() / pointsScale, points.getHeight() / pointsScale);
    VisitedSamples visited = figure.visited(spotlight.emphasis());
    paper.within(area.rectangle(), () -> visited.paint(paper, area));
    if (pointer == null) {
      visited.newest().ifPresentOrElse(row -> describe(row, area), note::hide);
    }
  }
}
