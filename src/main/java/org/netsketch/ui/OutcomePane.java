package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.netsketch.figure.ClassColours;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.Outcome;
import org.netsketch.figure.Remainder;
import org.netsketch.text.Messages;

/**
 * What a network of several inputs, or of classes, has come to: the plane, the confusion matrix, or
 * predictions over targets, as the data have it.
 */
final class OutcomePane extends StackPane {
  private static final int MOST_CLASSES_NAMED = 4;

  private final Look look;
  private final PlaneView plane;
  private final ConfusionView confusion;
  private final PredictionsView predictions;
  private final LegendRow legend = new LegendRow(2);
  private final Spotlight spotlight;

  OutcomePane(SessionView view, Look look, Spotlight spotlight) {
    this.look = look;
    this.spotlight = spotlight;
    plane = new PlaneView(look, spotlight);
    confusion = new ConfusionView(look);
    predictions = new PredictionsView(look);
    setMinSize(0, 0);
    getChildren().addAll(plane.chart(), confusion.chart(), predictions.chart());
    HBox.setHgrow(legend, Priority.ALWAYS);
    view.add(look.paletteProperty().subscribe(this::redraw));
    view.add(spotlight.emphasisProperty().subscribe(plane.chart()::redraw));
  }

  /** What the colours of the plane stand for, and which network is shown. */
  LegendRow legend() {
    return legend;
  }

  /** Shows a run whose data are not drawn as a curve; none for one that is. */
  void show(FigureData data) {
    Outcome way = Outcome.of(data.rows());
    plane.chart().setVisible(way == Outcome.PLANE);
    confusion.chart().setVisible(way == Outcome.CONFUSION);
    predictions.chart().setVisible(way == Outcome.PREDICTIONS);
    setVisible(way != Outcome.CURVE);
    if (way == Outcome.PLANE) {
      plane.show(data);
    } else if (way == Outcome.CONFUSION) {
      confusion.show(data);
    } else if (way == Outcome.PREDICTIONS) {
      predictions.show(data);
    }
    name(data, way);
    Section.hide(legend, way == Outcome.CURVE);
  }

  private void name(FigureData data, Outcome way) {
    Messages messages = look.messages();
    List<LegendRow.Entry> entries = new ArrayList<>();
    List<String> classes = data.rows().classes();
    if (way == Outcome.PLANE && classes.size() <= MOST_CLASSES_NAMED) {
      for (int category = 0; category < classes.size(); category++) {
        String name = classes.get(category);
        entries.add(
            new LegendRow.Entry(
                "class-" + category % ClassColours.COUNT,
                LegendMark.Shape.DOT,
                List.of(messages.get("figure.class", name), name)));
      }
    }
    boolean points = way == Outcome.PLANE || way == Outcome.PREDICTIONS;
    if (points && data.preparation().split().validationRows().length > 0) {
      entries.add(
          new LegendRow.Entry(
              way == Outcome.PLANE ? "muted" : "validation",
              LegendMark.Shape.RING,
              List.of(messages.get("figure.validationPoints"), messages.get("figure.validation"))));
    }
    if (way == Outcome.PLANE) {
      Remainder.of(data, spotlight.emphasis())
          .ifPresent(
              left ->
                  entries.add(
                      LegendRow.Entry.of(left.name(messages) + "  " + left.scoreText(messages))));
    }
    legend.show(entries, HPos.RIGHT);
  }

  private void redraw() {
    plane.chart().redraw();
    confusion.chart().redraw();
    predictions.chart().redraw();
  }
}
