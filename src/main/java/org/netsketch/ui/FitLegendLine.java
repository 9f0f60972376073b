package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.netsketch.figure.FitError;
import org.netsketch.figure.FitFigure;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.Remainder;
import org.netsketch.file.View;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/** What is what in the fit, with the line's equation, and with the errors where there is room. */
final class FitLegendLine {
  private final LegendRow row = new LegendRow(2);
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

  /** Shows what can be seen of a run, and what is left of it without some neurons. */
  void show(FitFigure figure, Run run, Optional<Remainder> remainder) {
    Messages messages = figure.messages();
    entries.clear();
    addPoints(figure);
    figure
        .trueFunction()
        .ifPresent(
            known -> {
              String name = messages.get("figure.trueFunction");
              String brief = messages.get("fit.trueFunctionShort");
              add("ink", LegendMark.Shape.DASHES, name, name, name, name, brief);
            });
    figure
        .leastSquares()
        .ifPresent(
            line -> {
              String name = messages.get("figure.leastSquares");
              String equation =
                  NumberText.line(
                      line.coefficients()[0][0],
                      line.intercepts()[0],
                      figure.horizontal(),
                      figure.vertical());
              double size = isOneOfSeveral(figure) ? error(figure).line(line) : line.mse();
              String error = messages.get("figure.mse", NumberText.error(size));
              add(
                  "least-squares",
                  LegendMark.Shape.LINE,
                  name + "  " + equation + "  " + error,
                  name + "  " + equation,
                  name + "  " + equation,
                  equation,
                  equation,
                  messages.get("fit.leastSquaresShort"));
            });
    if (figure.curves().contains(View.Curve.START)) {
      String start = messages.get("figure.start");
      add("network", LegendMark.Shape.DASHES, start, start, start, messages.get("fit.startShort"));
    }
    if (figure.curves().contains(View.Curve.NETWORK)) {
      addNetwork(figure, run);
      remainder.ifPresent(
          left -> {
            String text = left.name(messages) + "  " + left.scoreText(messages);
            add("network", LegendMark.Shape.DASHES, text);
          });
    }
    row.show(entries, HPos.RIGHT);
  }

  /** Grey dots are all points, unless some are set aside. */
  private void addPoints(FitFigure figure) {
    Messages messages = figure.messages();
    boolean aside = figure.data().preparation().split().validationRows().length > 0;
    String points = messages.get("figure.points");
    String brief = messages.get(aside ? "figure.training" : "fit.points");
    String briefest = messages.get(aside ? "fit.trainingShort" : "fit.points");
    add("points", LegendMark.Shape.DOT, points, points, brief, brief, brief, brief, briefest);
    if (aside) {
      String others = messages.get("figure.validationPoints");
      String name = messages.get("figure.validation");
      String least = messages.get("fit.validationShort");
      add("validation", LegendMark.Shape.RING, others, others, name, name, name, name, least);
    }
  }

  private void addNetwork(FitFigure figure, Run run) {
    Messages messages = figure.messages();
    double error =
        isOneOfSeveral(figure) ? error(figure).network() : run.snapshot().moment().training().mse();
    String name = messages.get("figure.network");
    String text = run.hasPoints() ? "  " + messages.get("figure.mse", NumberText.error(error)) : "";
    String brief = messages.get("fit.networkShort");
    add("network", LegendMark.Shape.CURVE, name + text, name, name, name, name, name, brief);
  }

  /** Whether the run's errors are of other targets too, which are not seen. */
  private static boolean isOneOfSeveral(FitFigure figure) {
    return figure.data().rows().outputs() > 1;
  }

  private static FitError error(FitFigure figure) {
    return FitError.ofTraining(figure.data());
  }

  private void add(String meaning, LegendMark.Shape shape, String... texts) {
    entries.add(new LegendRow.Entry(meaning, shape, List.of(texts)));
  }
}
