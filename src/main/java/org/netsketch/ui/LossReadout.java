package org.netsketch.ui;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import org.netsketch.figure.LossFigure;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.Palette;
import org.netsketch.figure.Paper;
import org.netsketch.figure.PlotArea;
import org.netsketch.text.Messages;
import org.netsketch.train.History;
import org.netsketch.train.History.Quantity;

/** What is what in the loss chart, and the errors of the epoch under the pointer. */
final class LossReadout {
  private final PointerRow row;

  LossReadout(ChartPane chart) {
    row = new PointerRow(chart);
  }

  /** Says what is to be said, and marks the epoch that is pointed at. */
  void paint(Paper paper, PlotArea area, LossFigure figure) {
    History history = figure.data().history();
    Messages messages = figure.messages();
    Optional<Integer> epoch =
        row.pointer(area).map(pointer -> epochAt(pointer, area, history.size() - 1));
    epoch.ifPresent(at -> mark(paper, area, figure, at));
    List<LegendRow.Entry> entries = new ArrayList<>();
    String name = messages.get("figure.epoch");
    String where = epoch.map(at -> name + " " + at).orElse(name);
    String least = epoch.map(at -> Integer.toString(at)).orElse(name);
    entries.add(new LegendRow.Entry("", LegendMark.Shape.LINE, List.of(where, where, least)));
    Quantity training = figure.data().trainingQuantity();
    entries.add(
        entry(
            "network",
            LegendMark.Shape.CURVE,
            epoch.map(at -> history.get(training, at)),
            messages.get("figure.training"),
            messages.get("fit.trainingShort")));
    figure
        .data()
        .validationQuantity()
        .ifPresent(
            quantity ->
                entries.add(
                    entry(
                        "validation",
                        LegendMark.Shape.CURVE,
                        epoch.map(at -> history.get(quantity, at)),
                        messages.get("figure.validation"),
                        messages.get("fit.validationShort"))));
    figure
        .data()
        .level()
        .ifPresent(
            level ->
                entries.add(
                    spared(
                        entry(
                            "least-squares",
                            LegendMark.Shape.LINE,
                            epoch.map(at -> level),
                            messages.get("figure.leastSquares"),
                            messages.get("fit.leastSquaresShort")))));
    row.show(entries, HPos.LEFT, area, figure.palette().fontSize());
  }

  private static int epochAt(Point2D pointer, PlotArea area, int last) {
    return (int) Math.max(0, Math.min(last, Math.round(area.fromX(pointer.getX()))));
  }

  private static LegendRow.Entry entry(
      String meaning, LegendMark.Shape shape, Optional<Double> error, String name, String brief) {
    return new LegendRow.Entry(
        meaning,
        shape,
        error
            .map(NumberText::error)
            .map(number -> List.of(name + " " + number, brief + " " + number))
            .orElse(List.of(name, brief)));
  }

  /** The first to go: the header says the same. */
  private static LegendRow.Entry spared(LegendRow.Entry entry) {
    List<String> texts = new ArrayList<>(entry.texts());
    texts.add("");
    return new LegendRow.Entry(entry.meaning(), entry.shape(), texts);
  }

  /** A thin upright, and a dot on each curve. */
  private static void mark(Paper paper, PlotArea area, LossFigure figure, int epoch) {
    Palette palette = figure.palette();
    double x = area.toX(epoch);
    double foot = area.y() + area.height();
    paper.line(x, area.y(), x, foot, palette.mutedInk(), 1.0);
    History history = figure.data().history();
    figure
        .data()
        .validationQuantity()
        .ifPresent(
            quantity ->
                dot(paper, area, x, history.get(quantity, epoch), palette.validation(), palette));
    double error = history.get(figure.data().trainingQuantity(), epoch);
    dot(paper, area, x, error, palette.network(), palette);
  }

  private static void dot(
      Paper paper, PlotArea area, double x, double error, Color colour, Palette palette) {
    double y = area.toY(error);
    if (area.contains(x, y)) {
      paper.dot(x, y, palette.curveWidth(), colour, palette.surface());
    }
  }
}
