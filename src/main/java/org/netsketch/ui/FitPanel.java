package org.netsketch.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netsketch.data.Dataset;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FitCurves;
import org.netsketch.figure.FitFigure;
import org.netsketch.figure.NetworkCurve;
import org.netsketch.figure.Outcome;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.Remainder;
import org.netsketch.figure.StillLayer;
import org.netsketch.figure.TrueFunction;
import org.netsketch.file.View;
import org.netsketch.nn.Architecture;
import org.netsketch.session.DataDesk;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/**
 * The fit: samples that are drawn and edited, the least-squares line, and the network's curve; with
 * tools at its left and, if asked for, the numbers at its right.
 */
final class FitPanel extends Panel implements ChartPane.Drawing {
  private final SessionView view;
  private final Look look;
  private final DataDesk desk;
  private final Toolbox toolbox;
  private final Spotlight spotlight;
  private final ChartPane chart = new ChartPane(this);
  private final ToolStrip tools;
  private final NumbersTable table;
  private final ColumnChooser chooser;
  private final DataExchange exchange;
  private final PointEditing editing;
  private final FitRange range;
  private final ChartZoom zoom;
  private final FitReadout readout;
  private final SightHint sight;
  private final FitLegendLine legend;
  private final CurvesMenu curves;
  private final Label placeholder = new Label();
  private final OutcomePane outcome;
  private final StackPane brush;
  private Run run;
  private FigureData data;

  FitPanel(
      SessionView view,
      Look look,
      Toolbox toolbox,
      Spotlight spotlight,
      FileChoice files,
      Sheet sheet) {
    super(look, View.Part.FIT, look.messages().get("figure.fit"));
    this.view = view;
    this.look = look;
    this.spotlight = spotlight;
    this.toolbox = toolbox;
    desk = toolbox.desk();
    Messages messages = look.messages();
    setId("fit");
    range = new FitRange(view.session().presentation());
    curves = new CurvesMenu(view, look);
    legend = new FitLegendLine(view, toolbox, messages);
    outcome = new OutcomePane(view, look, spotlight);
    brush = new StackPane(new Late(view, () -> new BrushOptions(view, messages, toolbox)));
    brush.setMinSize(0, Region.USE_PREF_SIZE);
    addToHeader(legend.row(), curves, outcome.legend());
    chooser = new ColumnChooser(messages, sheet);
    exchange = new DataExchange(view.session(), toolbox, messages, files, chooser);
    tools = new ToolStrip(view, look, toolbox, this);
    table = new NumbersTable(view, toolbox, messages);
    view.onView(
        seen -> {
          if (!seen.table() && table.hasKeys()) {
            leaveTable();
          }
          Section.hide(table, !seen.table());
          tools.showTable(seen.table());
        });
    placeholder.setId("placeholder");
    placeholder.getStyleClass().add("placeholder");
    placeholder.setMouseTransparent(true);
    StackPane drawn = new StackPane(chart, outcome, placeholder);
    drawn.setMinSize(0, 0);
    BorderPane besideTable = new BorderPane(drawn, null, new Late(view, () -> table), null, null);
    besideTable.setMinSize(0, 0);
    VBox.setVgrow(besideTable, Priority.ALWAYS);
    // The options have a row of their own: the legend keeps its words.
    VBox belowOptions = new VBox(brush, besideTable);
    belowOptions.setMinSize(0, 0);
    BorderPane content = new BorderPane(belowOptions, null, null, null, tools);
    content.setMinSize(0, 0);
    setContent(content);
    chart.setId("fit-chart");
    chart.setAccessibleText(messages.get("window.fitAccessible"));
    editing = new PointEditing(chart, toolbox, this::refresh);
    zoom = new ChartZoom(chart, range, messages);
    readout = new FitReadout(chart, editing, toolbox, spotlight);
    sight = new SightHint(chart, messages);
    view.onRun(this::show);
    view.add(desk.drawingProperty().subscribe(this::refresh));
    // Whatever is opened meanwhile takes the place of what was asked for.
    view.add(desk.drawingProperty().subscribe(chooser::close));
    view.add(toolbox.toolProperty().subscribe(this::sayHowToDraw));
    view.add(toolbox.chosenProperty().subscribe(this::refresh));
    view.onView(seen -> refresh());
    view.add(look.paletteProperty().subscribe(palette -> table.enlarge(palette.fontSize())));
    view.add(look.paletteProperty().subscribe(chart::redraw));
    view.add(spotlight.emphasisProperty().subscribe(this::refresh));
  }

  /** The keys for what is drawn over the points, and for how much of it is seen. */
  Map<Shortcut, Runnable> keys() {
    Map<Shortcut, Runnable> keys = new EnumMap<>(curves.keys());
    keys.putAll(zoom.keys());
    return keys;
  }

  /** Takes a tool in the hand, where points can be drawn. */
  void take(Tool tool) {
    tools.take(tool);
  }

  /** Tables that come in and go out. */
  DataExchange exchange() {
    return exchange;
  }

  /** Shows the numbers beside the chart, or hides them. */
  void toggleTable() {
    view.change(seen -> seen.withTable(!seen.table()));
    if (table.isVisible()) {
      table.requestFocus();
    }
  }

  /** Whether keys go to the table. */
  boolean hasTableFocus() {
    return table.hasKeys();
  }

  /** Goes back from the table to the chart; whether it did. */
  boolean leave() {
    boolean leaves = table.hasKeys();
    if (leaves) {
      leaveTable();
    }
    return leaves;
  }

  /** The window's keys are the chart's. */
  private void leaveTable() {
    getScene().getRoot().requestFocus();
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
    if (!isOfRun(data.rows())) {
      return; // the run of other data is about to come
    }
    boolean curve = data.isCurve();
    chart.setVisible(curve);
    Section.hide(brush, !curve);
    Section.hide(legend.row(), !curve);
    Section.hide(curves, !curve);
    tools.allow(curve);
    outcome.show(data);
    setTitle(look.messages().get("figure." + Names.id(Outcome.of(data.rows()))));
    boolean empty = data.rows().size() == 0;
    placeholder.setVisible(empty);
    sayHowToDraw();
    if (!curve) {
      return;
    }
    if (!editing.isBusy()) {
      range.follow(data, desk.isByHand());
    }
    if (range.isChosen()) {
      legend.show(figure(), run, Remainder.of(data, spotlight.emphasis()));
    }
    chart.requestLayout(); // one picture a frame, however many edits there are in it
  }

  /** What is said where there are no points: what the tool in the hand would do. */
  private void sayHowToDraw() {
    boolean draws = toolbox.tool() == Tool.ADD || toolbox.tool() == Tool.BRUSH;
    String way = draws ? "desk.empty" : "desk.emptyOtherTool";
    boolean curve = data != null && data.isCurve();
    placeholder.setText(look.messages().get(curve ? way : "desk.noPoints"));
  }

  /** Whether the rows that stand fit the network that is shown. */
  private boolean isOfRun(Dataset rows) {
    Architecture architecture = run.snapshot().parameters().architecture();
    return rows.features() == architecture.inputs() && rows.outputs() == architecture.outputs();
  }

  private FitFigure figure() {
    return new FitFigure(
        data,
        range.horizontal(),
        range.vertical(),
        view.session().presentation().view().curves(),
        look.palette(),
        look.messages());
  }

  @Override
  public Object stillKey() {
    if (data == null || !data.isCurve() || !range.isChosen()) {
      return null;
    }
    return List.of(
        new ChartPane.SameRows(
            data.rows().inputs(),
            data.rows().targets(),
            data.preparation().split().validationRows()),
        data.baseline().map(line -> line.intercepts()[0]),
        TrueFunction.of(data),
        data.preparation().start(),
        toolbox.chosen(),
        range.shown(),
        figure().curves(),
        look.palette());
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    return figure()
        .still(width, height, scale, data.rows().rows(toolbox.chosen().stream().toArray()));
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    FitFigure figure = figure();
    int points = (int) Math.max(60, area.width() / 2);
    NetworkCurve curve = NetworkCurve.of(data, area.horizontal(), points);
    CanvasPaper paper = new CanvasPaper(graphics);
    paper.within(
        area.rectangle(),
        () -> {
          new FitCurves(data, curve, figure.curves(), look.palette())
              .paint(paper, area, spotlight.emphasis());
          readout.paint(paper, area, figure);
        });
    zoom.place(area);
    if (figure.curves().contains(View.Curve.NETWORK)) {
      sight.show(curve.y(), area.vertical(), area);
    } else {
      sight.hide();
    }
  }
}
