package org.netsketch.ui;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
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
 * says there.
 */
final class FitReadout {
  private final PointerRow row;
  private final PointEditing editing;
  private final Toolbox toolbox;

  FitReadout(ChartPane chart, PointEditing editing, Toolbox toolbox) {
    row = new PointerRow(chart);
    this.editing = editing;
    this.toolbox = toolbox;
  }

  /** Says what is to be said, and marks it on the curves. */
  void paint(Paper paper, PlotArea area, FitFigure figure) {
    Optional<Point2D> pointer = row.pointer(area);
    double letter = figure.palette().fontSize();
    String name = figure.data().rows().inputNames().get(0);
    if (pointer.isEmpty()) {
      row.show(List.of(LegendRow.Entry.of(name)), HPos.CENTER, area, letter);
      return;
    }
    int near = editing.rowUnder(pointer.get(), area);
    Drawing drawing = toolbox.desk().drawing();
    double x = near < 0 ? area.fromX(pointer.get().getX()) : drawing.x(near);
    double y = near < 0 ? area.fromY(pointer.get().getY()) : drawing.y(near);
    String target = figure.data().rows().targetNames().get(0);
    String across = NumberText.on(area.horizontal(), x);
    String up = NumberText.on(area.vertical(), y);
    List<LegendRow.Entry> entries = new ArrayList<>();
    entries.add(
        new LegendRow.Entry(
            near < 0 ? "" : "points", LegendMark.Shape.DOT, List.of(name + " " + across)));
    entries.add(new LegendRow.Entry("", LegendMark.Shape.LINE, List.of(target + " " + up)));
    addCurves(entries, paper, area, figure, x);
    row.show(entries, HPos.LEFT, area, letter);
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
      double value = new Prediction(figure.data().preparation(), figure.data().parameters()).at(x);
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
