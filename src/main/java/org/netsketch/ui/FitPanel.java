package org.netsketch.ui;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.Extent;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FitCurves;
import org.netsketch.figure.FitFigure;
import org.netsketch.figure.NetworkCurve;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.Palette;
import org.netsketch.figure.PlotArea;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/** The fit: samples to add and to take away, the least-squares line, and the network's curve. */
final class FitPanel extends Panel implements ChartPane.Drawing {
  private final Look look;
  private final Spotlight spotlight;
  private final ChartPane chart = new ChartPane(this);
  private final LegendMark leastSquares;
  private final LegendMark network;
  private final LegendMark validation;
  private final Label notDrawn;
  private FigureData data;
  private AxisRange horizontal;
  private AxisRange vertical;

  FitPanel(SessionView view, Look look, Spotlight spotlight) {
    super(look, look.messages().get("figure.fit"));
    this.look = look;
    this.spotlight = spotlight;
    Messages messages = look.messages();
    setId("fit");
    LegendMark points =
        new LegendMark(messages.get("figure.points"), "points", LegendMark.Shape.DOT);
    validation =
        new LegendMark(messages.get("figure.validationPoints"), "validation", LegendMark.Shape.DOT);
    validation.managedProperty().bind(validation.visibleProperty());
    leastSquares = new LegendMark("", "least-squares", LegendMark.Shape.LINE);
    network = new LegendMark(messages.get("figure.network"), "network", LegendMark.Shape.CURVE);
    Label hint = new Label(messages.get("window.editHint"));
    hint.getStyleClass().add("hint");
    hint.setMinWidth(0);
    // Words that have no room are left out, not cut off.
    hint.widthProperty()
        .subscribe(width -> hint.setOpacity(width.doubleValue() < hint.prefWidth(-1) ? 0 : 1));
    view.add(
        look.paletteProperty()
            .subscribe(palette -> Section.hide(hint, palette.equals(Palette.PROJECTOR))));
    addToHeader(hint, spring(), points, validation, leastSquares, network);

    notDrawn = new Label(messages.get("window.notDrawn"));
    notDrawn.getStyleClass().add("placeholder");
    notDrawn.setVisible(false);
    StackPane content = new StackPane(chart, notDrawn);
    content.setMinSize(0, 0);
    setContent(content);
    chart.setId("fit-chart");
    chart.setAccessibleText(messages.get("window.fitAccessible"));
    new PointEditing(chart, view.session(), look);
    view.onRun(this::show);
    view.add(look.paletteProperty().subscribe(chart::redraw));
    view.add(spotlight.emphasisProperty().subscribe(chart::redraw));
  }

  private void show(Run run) {
    data =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    notDrawn.setVisible(!data.isCurve());
    chart.setVisible(data.isCurve());
    if (!data.isCurve()) {
      return;
    }
    AxisRange inputs = data.inputRange();
    horizontal = inputs;
    Extent targets = Extent.ofColumn(data.rows().targets(), 0);
    vertical =
        vertical == null ? data.targetRange() : vertical.covering(targets.min(), targets.max());
    validation.setVisible(data.preparation().split().validationRows().length > 0);
    leastSquares.setText(
        data.baseline()
            .map(
                line ->
                    look.messages().get("figure.leastSquares")
                        + "  "
                        + NumberText.line(line.coefficients()[0][0], line.intercepts()[0]))
            .orElse(""));
    chart.redraw();
  }

  @Override
  public Object stillKey() {
    if (data == null || !data.isCurve()) {
      return null;
    }
    return java.util.List.of(
        new ChartPane.SameRows(
            data.rows().inputs(),
            data.rows().targets(),
            data.preparation().split().validationRows()),
        horizontal,
        vertical,
        look.palette());
  }

  @Override
  public org.netsketch.figure.StillLayer still(int width, int height, double scale) {
    return new FitFigure(data, horizontal, vertical, look.palette(), look.messages())
        .still(width, height, scale);
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    Palette palette = look.palette();
    int points = (int) Math.max(60, area.width() / 2);
    NetworkCurve curve = NetworkCurve.of(data.preparation(), data.parameters(), horizontal, points);
    graphics.beginPath();
    graphics.rect(area.x(), area.y(), area.width(), area.height());
    graphics.clip();
    new FitCurves(data, curve, palette)
        .paint(new CanvasPaper(graphics), area, spotlight.emphasis());
  }
}
