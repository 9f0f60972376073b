package org.netsketch.ui;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.netsketch.figure.ClassColours;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.Outcome;

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
  private final HBox legend = new HBox();
  private List<String> classes = List.of();
  private boolean aside;

  OutcomePane(SessionView view, Look look, Spotlight spotlight) {
    this.look = look;
    plane = new PlaneView(look, spotlight);
    confusion = new ConfusionView(look);
    predictions = new PredictionsView(look);
    setMinSize(0, 0);
    getChildren().addAll(plane.chart(), confusion.chart(), predictions.chart());
    legend.getStyleClass().add("legends");
    HBox.setHgrow(legend, Priority.ALWAYS);
    view.add(look.paletteProperty().subscribe(this::redraw));
    view.add(spotlight.emphasisProperty().subscribe(plane.chart()::redraw));
  }

  /** What the colours of the plane stand for. */
  HBox legend() {
    return legend;
  }

  /** Shows a run whose data are not drawn as a curve; none for one that is. */
  void show(FigureData data) {
    Outcome way = Outcome.of(data.rows());
    plane.chart().setVisible(way == Outcome.PLANE);
    confusion.chart().setVisible(way == Outcome.CONFUSION);
    predictions.chart().setVisible(way == Outcome.PREDICTIONS);
    setVisible(way != Outcome.CURVE);
    boolean empty = data.rows().size() == 0;
    if (!empty && way == Outcome.PLANE) {
      plane.show(data);
    } else if (!empty && way == Outcome.CONFUSION) {
      confusion.show(data);
    } else if (!empty && way == Outcome.PREDICTIONS) {
      predictions.show(data);
    }
    name(data, way);
    Section.hide(legend, way == Outcome.CURVE);
  }

  private void name(FigureData data, Outcome way) {
    boolean coloured = way == Outcome.PLANE && data.rows().classes().size() <= MOST_CLASSES_NAMED;
    List<String> named = coloured ? data.rows().classes() : List.of();
    boolean rings =
        way != Outcome.CURVE
            && way != Outcome.CONFUSION
            && data.preparation().split().validationRows().length > 0;
    if (named.equals(classes) && rings == aside) {
      return;
    }
    classes = named;
    aside = rings;
    legend.getChildren().clear();
    for (int category = 0; category < named.size(); category++) {
      String meaning = "class-" + category % ClassColours.COUNT;
      String text = look.messages().get("figure.class", named.get(category));
      legend.getChildren().add(new LegendMark(text, meaning, LegendMark.Shape.DOT));
    }
    if (rings) {
      String meaning = way == Outcome.PLANE ? "muted" : "validation";
      String text = look.messages().get("figure.validationPoints");
      legend.getChildren().add(new LegendMark(text, meaning, LegendMark.Shape.RING));
    }
  }

  private void redraw() {
    plane.chart().redraw();
    confusion.chart().redraw();
    predictions.chart().redraw();
  }
}
