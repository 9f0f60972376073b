package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.netsketch.figure.FitFigure;
import org.netsketch.figure.NumberText;
import org.netsketch.file.View;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/** What is what in the fit, with the line's equation, and with the errors where there is room. */
final class FitLegendLine {
  private final LegendRow row = new LegendRow();
  private final List<LegendRow.Entry> entries = new ArrayList<>();

  FitLegendLine(SessionView view, Toolbox toolbox, Messages messages) {
    HBox.setHgrow(row, Priority.ALWAYS);
    view.add(
        toolbox
            .toolProperty()
            .subscribe(tool -> row.hint().setText(messages.get("desk.hint." + tool.id()))));
  }

  /** What is laid out, with what the tool at hand does at its left. */
  LegendRow row() {
    return row;
  }

  /** Shows what can be seen of a run. */
  void show(FitFigure figure, Run run) {
    Messages messages = figure.messages();
    entries.clear();
    String points = messages.get("figure.points");
    add(
        "points",
        LegendMark.Shape.DOT,
        points,
        points,
        messages.get("fit.points"),
        messages.get("fit.points"),
        "");
    if (figure.data().preparation().split().validationRows().length > 0) {
      String aside = messages.get("figure.validationPoints");
      add("validation", LegendMark.Shape.RING, aside, aside, messages.get("figure.validation"));
    }
    figure
        .trueFunction()
        .ifPresent(
            known -> add("ink", LegendMark.Shape.DASHES, messages.get("figure.trueFunction")));
    figure
        .leastSquares()
        .ifPresent(
            line -> {
              String name = messages.get("figure.leastSquares");
              String equation = NumberText.line(line.coefficients()[0][0], line.intercepts()[0]);
              String error = messages.get("figure.mse", NumberText.error(line.mse()));
              add(
                  "least-squares",
                  LegendMark.Shape.LINE,
                  name + "  " + equation + "  " + error,
                  name + "  " + equation,
                  name + "  " + equation,
                  equation);
            });
    if (figure.curves().contains(View.Curve.START)) {
      String start = messages.get("figure.start");
      add("network", LegendMark.Shape.DASHES, start, start, start, messages.get("fit.startShort"));
    }
    if (figure.curves().contains(View.Curve.NETWORK)) {
      addNetwork(figure, run);
    }
    row.show(entries, HPos.RIGHT);
  }

  private void addNetwork(FitFigure figure, Run run) {
    Messages messages = figure.messages();
    double error = run.snapshot().moment().training().mse();
    String name = messages.get("figure.network");
    String text = run.hasPoints() ? "  " + messages.get("figure.mse", NumberText.error(error)) : "";
    add("network", LegendMark.Shape.CURVE, name + text, name);
  }

  /** Adds an entry that says nothing beside its mark where there is no room for any words. */
  private void add(String meaning, LegendMark.Shape shape, String... texts) {
    List<String> all = new ArrayList<>(List.of(texts));
    while (all.size() < 5) {
      all.add(texts[texts.length - 1]);
    }
    all.add("");
    entries.add(new LegendRow.Entry(meaning, shape, all));
  }
}
