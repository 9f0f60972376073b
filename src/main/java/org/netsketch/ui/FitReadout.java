package org.netsketch.ui;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import org.netsketch.data.Dataset;
import org.netsketch.data.Drawing;
import org.netsketch.figure.FitFigure;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.Palette;
import org.netsketch.figure.Paper;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.Prediction;
import org.netsketch.file.View;
import org.netsketch.text.Messages;

/**
 * What lies under the pointer in the fit: the place, or the point that is near, and what each curve
 * says there. While samples are gone through one by one it is the newest of them.
 */
final class FitReadout {
  private final PointerRow row;
  private final PointEditing editing;
  private final Toolbox toolbox;
  private final Spotlight spotlight;

  FitReadout(ChartPane chart, PointEditing editing, Toolbox toolbox, Spotlight spotlight) {
    row = new PointerRow(chart);
    this.editing = editing;
    this.toolbox = toolbox;
    this.spotlight = spotlight;
  }

  /**
   * A place that is read.
   *
   * @param isPoint whether a sample is there
   */
  private record Place(double x, double y, boolean isPoint) {}

  /** Says what is to be said, and marks it on the curves. */
  void paint(Paper paper, PlotArea area, FitFigure figure) {
    double letter = figure.palette().fontSize();
    String name = figure.data().rows().inputNames().get(0);
    Optional<Place> read = pointed(area).or(() -> visited(figure));
    if (read.isEmpty()) {
      row.show(List.of(LegendRow.Entry.of(name)), HPos.CENTER, area, letter);
      return;
    }
    Place place = read.get();
    String target = figure.data().rows().targetNames().get(0);
    String across = NumberText.on(area.horizontal(), place.x);
    String up = NumberText.on(area.vertical(), place.y);
    List<LegendRow.Entry> entries = new ArrayList<>();
    entries.add(
        new LegendRow.Entry(
            place.isPoint ? "points" : "", LegendMark.Shape.DOT, List.of(name + " " + across)));
    entries.add(new LegendRow.Entry("", LegendMark.Shape.LINE, List.of(target + " " + up)));
    addCurves(entries, paper, area, figure, place.x);
    row.show(entries, HPos.LEFT, area, letter);
  }

  /** What is under the pointer, if it is over the chart. */
  private Optional<Place> pointed(PlotArea area) {
    return row.pointer(area)
        .map(
            pointer -> {
              int near = editing.rowUnder(pointer, area);
              Drawing drawing = toolbox.desk().drawing();
              return near < 0
                  ? new Place(area.fromX(pointer.getX()), area.fromY(pointer.getY()), false)
                  : new Place(drawing.x(near), drawing.y(near), true);
            });
  }

  /** The sample that is gone through, if samples are. */
  private Optional<Place> visited(FitFigure figure) {
    OptionalInt newest = figure.visited(spotlight.emphasis()).newest();
    Dataset training = figure.data().preparation().split().training();
    return newest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Place(
                training.inputs()[newest.getAsInt()][0],
                training.targets()[newest.getAsInt()][0],
                true));
  }

  private void addCurves(
      List<LegendRow.Entry> entries, Paper paper, PlotArea area, FitFigure figure, double x) {
    Messages messages = figure.messages();
    Palette palette = figure.palette();
    figure
        .trueFunction()
        .ifPresent(
            function -> {
              double value = function.at(x);
              mark(paper, area, x, value, palette.trueFunction(), palette);
              entries.add(
                  entry(
                      "ink",
                      LegendMark.Shape.DASHES,
                      messages.get("figure.trueFunction"),
                      messages.get("fit.trueFunctionShort"),
                      area,
                      value));
            });
    figure
        .leastSquares()
        .ifPresent(
            line -> {
              double value = line.predict(new double[] {x}, 0);
              mark(paper, area, x, value, palette.leastSquares(), palette);
              String text = messages.get("figure.leastSquares");
              String brief = messages.get("fit.leastSquaresShort");
              entries.add(entry("least-squares", LegendMark.Shape.LINE, text, brief, area, value));
            });
    if (figure.curves().contains(View.Curve.NETWORK)) {
      double value = Prediction.of(figure.data()).at(x);
      mark(paper, area, x, value, palette.network(), palette);
      String text = messages.get("figure.network");
      String brief = messages.get("fit.networkShort");
      entries.add(entry("network", LegendMark.Shape.CURVE, text, brief, area, value));
    }
  }

  private static LegendRow.Entry entry(
      String meaning,
      LegendMark.Shape shape,
      String name,
      String brief,
      PlotArea area,
      double value) {
    String number = NumberText.on(area.vertical(), value);
    return new LegendRow.Entry(meaning, shape, List.of(name + " " + number, brief + " " + number));
  }

  /** A dot in a light ring. */
  private static void mark(
      Paper paper, PlotArea area, double x, double value, Color colour, Palette palette) {
    double y = area.toY(value);
    if (area.contains(area.toX(x), y)) {
      paper.dot(area.toX(x), y, 1.1 * palette.curveWidth(), colour, palette.surface());
    }
  }
}
