package org.netsketch.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.netsketch.data.DataSource;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.Extent;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FitCurves;
import org.netsketch.figure.FitFigure;
import org.netsketch.figure.NetworkCurve;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.Palette;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.StillLayer;
import org.netsketch.session.DataDesk;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/**
 * The fit: samples that are drawn and edited, the least-squares line, and the network's curve; with
 * tools at its left and, if asked for, the numbers at its right.
 */
final class FitPanel extends Panel implements ChartPane.Drawing {
  private final Look look;
  private final DataDesk desk;
  private final Toolbox toolbox;
  private final Spotlight spotlight;
  private final ChartPane chart = new ChartPane(this);
  private final ToolStrip tools;
  private final NumbersTable table;
  private final DataExchange exchange;
  private final PointEditing editing;
  private final LegendMark leastSquares;
  private final LegendMark network;
  private final LegendMark validation;
  private final Label placeholder = new Label();
  private Run run;
  private FigureData data;
  private AxisRange horizontal;
  private AxisRange vertical;

  FitPanel(SessionView view, Look look, Toolbox toolbox, Spotlight spotlight, FileChoice files) {
    super(look, look.messages().get("figure.fit"));
    this.look = look;
    this.spotlight = spotlight;
    this.toolbox = toolbox;
    desk = toolbox.desk();
    Messages messages = look.messages();
    setId("fit");
    LegendMark points =
        new LegendMark(messages.get("figure.points"), "points", LegendMark.Shape.DOT);
    validation =
        new LegendMark(
            messages.get("figure.validationPoints"), "validation", LegendMark.Shape.RING);
    validation.managedProperty().bind(validation.visibleProperty());
    leastSquares = new LegendMark("", "least-squares", LegendMark.Shape.LINE);
    network = new LegendMark(messages.get("figure.network"), "network", LegendMark.Shape.CURVE);
    addToHeader(toolHint(view, messages), spring(), points, validation, leastSquares, network);
    ColumnChooser chooser = new ColumnChooser(messages);
    exchange = new DataExchange(view.session(), toolbox, messages, files, chooser);
    tools = new ToolStrip(view, look, toolbox, this);
    table = new NumbersTable(view, toolbox, messages, exchange::copy);
    Section.hide(table, true);
    placeholder.getStyleClass().add("placeholder");
    placeholder.setMouseTransparent(true);
    StackPane drawn = new StackPane(chart, placeholder, chooser);
    drawn.setMinSize(0, 0);
    BorderPane content = new BorderPane(drawn, null, table, null, tools);
    content.setMinSize(0, 0);
    setContent(content);
    chart.setId("fit-chart");
    chart.setAccessibleText(messages.get("window.fitAccessible"));
    editing = new PointEditing(chart, toolbox, this::refresh);
    view.onRun(this::show);
    view.add(desk.drawingProperty().subscribe(this::refresh));
    view.add(toolbox.chosenProperty().subscribe(this::refresh));
    view.add(look.paletteProperty().subscribe(chart::redraw));
    view.add(spotlight.emphasisProperty().subscribe(chart::redraw));
  }

  /** What the tool at hand does, or how large it is; on a projector there is no room for it. */
  private StackPane toolHint(SessionView view, Messages messages) {
    Label hint = new Label();
    hint.getStyleClass().add("hint");
    hint.setMinWidth(0);
    // Words that have no room are left out, not cut off.
    hint.widthProperty()
        .subscribe(width -> hint.setOpacity(width.doubleValue() < hint.prefWidth(-1) ? 0 : 1));
    view.add(
        toolbox
            .toolProperty()
            .subscribe(
                tool -> {
                  hint.setText(messages.get("desk.hint." + tool.id()));
                  hint.setVisible(!tool.hasRadius());
                }));
    StackPane both = new StackPane(hint, new BrushOptions(view, toolbox, messages));
    both.setAlignment(Pos.CENTER_LEFT);
    both.setMinSize(0, 0);
    view.add(
        look.paletteProperty()
            .subscribe(palette -> Section.hide(both, palette.equals(Palette.PROJECTOR))));
    return both;
  }

  /** Tables that come in and go out. */
  DataExchange exchange() {
    return exchange;
  }

  /** Shows the numbers beside the chart, or hides them. */
  void toggleTable() {
    boolean shown = !table.isVisible();
    Section.hide(table, !shown);
    tools.showTable(shown);
    if (shown) {
      table.requestFocus();
    }
  }

  /** Whether keys go to the table. */
  boolean hasTableFocus() {
    return table.isFocusWithin();
  }

  private void show(Run newest) {
    run = newest;
    refresh();
  }

  private void refresh() {
    if (run == null || desk.drawing() == null) {
      return;
    }
    data =
        new FigureData(
                run.preparation(), run.baseline(), run.snapshot().parameters(), run.history())
            .with(desk.drawing().split());
    chart.setVisible(data.isCurve());
    boolean empty = data.rows().size() == 0;
    placeholder.setText(look.messages().get(data.isCurve() ? "desk.empty" : "window.notDrawn"));
    placeholder.setVisible(empty || !data.isCurve());
    if (!data.isCurve()) {
      return;
    }
    if (!empty && !editing.isBusy()) {
      chooseRanges();
    }
    validation.setVisible(desk.drawing().trainingRows() < desk.drawing().size());
    Section.hide(leastSquares, data.baseline().isEmpty());
    leastSquares.setText(
        data.baseline()
            .map(
                line ->
                    look.messages().get("figure.leastSquares")
                        + "  "
                        + NumberText.line(line.coefficients()[0][0], line.intercepts()[0]))
            .orElse(""));
    chart.requestLayout(); // one picture a frame, however many edits there are in it
  }

  /** While points are edited the axes keep still, as long as they show them all. */
  private void chooseRanges() {
    Extent inputs = Extent.ofColumn(data.rows().inputs(), 0);
    boolean edited =
        data.preparation().experiment().data().source() instanceof DataSource.Points
            && horizontal != null;
    boolean does = edited && horizontal.contains(inputs.min()) && horizontal.contains(inputs.max());
    horizontal = does ? horizontal : data.inputRange();
    Extent targets = Extent.ofColumn(data.rows().targets(), 0);
    vertical =
        vertical == null
            ? data.targetRange()
            : does && vertical.contains(targets.min()) && vertical.contains(targets.max())
                ? vertical
                : vertical.covering(targets.min(), targets.max());
  }

  @Override
  public Object stillKey() {
    if (data == null || !data.isCurve() || horizontal == null) {
      return null;
    }
    return List.of(
        new ChartPane.SameRows(
            data.rows().inputs(),
            data.rows().targets(),
            data.preparation().split().validationRows()),
        data.baseline().map(line -> line.intercepts()[0]),
        toolbox.chosen(),
        horizontal,
        vertical,
        look.palette());
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    return new FitFigure(data, horizontal, vertical, look.palette(), look.messages())
        .still(width, height, scale, data.rows().rows(toolbox.chosen().stream().toArray()));
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    int points = (int) Math.max(60, area.width() / 2);
    NetworkCurve curve = NetworkCurve.of(data.preparation(), data.parameters(), horizontal, points);
    CanvasPaper paper = new CanvasPaper(graphics);
    FitCurves curves = new FitCurves(data, curve, look.palette());
    paper.within(area.rectangle(), () -> curves.paint(paper, area, spotlight.emphasis()));
  }
}
