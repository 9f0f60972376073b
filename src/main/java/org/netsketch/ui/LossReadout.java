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
  private static final LegendMark.Shape NO_MARK = LegendMark.Shape.LINE;

  /** Most errors have four decimals, or as many digits: room for them is kept. */
  private static final String USUAL_NUMBER = " 0.0000";

  private final PointerRow row;

  LossReadout(ChartPane chart) {
    row = new PointerRow(chart);
  }

  /** Says what is to be said, and marks the epoch that is pointed at. */
  void paint(Paper paper, PlotArea area, LossFigure figure) {
    History history = figure.data().history();
    int last = history.size() - 1;
    Messages messages = figure.messages();
    Optional<Integer> epoch = row.pointer(area).map(pointer -> epochAt(pointer, area, last));
    epoch.ifPresent(at -> mark(paper, area, figure, at));
    List<LegendRow.Entry> entries = new ArrayList<>();
    String name = messages.get("figure.epoch");
    entries.add(
        epoch
            .map(at -> new LegendRow.Entry("", NO_MARK, place(name, at), place(name, last)))
            .orElse(LegendRow.Entry.of(name)));
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
                            epoch.filter(at -> at >= figure.levelFrom()).map(at -> level),
                            messages.get("figure.leastSquares"),
                            messages.get("fit.leastSquaresShort")))));
    row.show(entries, HPos.LEFT, area, figure.palette().fontSize());
  }

  private static int epochAt(Point2D pointer, PlotArea area, int last) {
    return (int) Math.max(0, Math.min(last, Math.round(area.fromX(pointer.getX()))));
  }

  /** An epoch, at last as its number alone. */
  private static List<String> place(String name, int epoch) {
    String full = name + " " + epoch;
    return List.of(full, full, full, full, full, Integer.toString(epoch));
  }

  private static LegendRow.Entry entry(
      String meaning, LegendMark.Shape shape, Optional<Double> error, String name, String brief) {
    String number = error.map(value -> " " + NumberText.error(value)).orElse("");
    String room = error.map(value -> USUAL_NUMBER).orElse("");
    return new LegendRow.Entry(
        meaning, shape, texts(name + number, brief + number), texts(name + room, brief + room));
  }

  /** Brief beside the level; without it the name has its room again, as far as there is some. */
  private static List<String> texts(String name, String brief) {
    return List.of(name, name, brief, name, brief);
  }

  /** The level, the first to be brief, and the only one to go: the header says the same. */
  private static LegendRow.Entry spared(LegendRow.Entry entry) {
    return new LegendRow.Entry(
        entry.meaning(), entry.shape(), sparing(entry.texts()), sparing(entry.widest()));
  }

  private static List<String> sparing(List<String> texts) {
    String brief = texts.get(2);
    return List.of(texts.get(0), brief, brief, "");
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
