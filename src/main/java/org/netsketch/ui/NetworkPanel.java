package org.netsketch.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.netsketch.figure.DiagramScales;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.NetworkFigure;
import org.netsketch.figure.NetworkLayout;
import org.netsketch.figure.NeuronOutputs;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.StillLayer;
import org.netsketch.file.View;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Unit;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/**
 * The network itself. A click on a weight or bias opens it for a number, a click on a hidden neuron
 * switches it off or on.
 */
final class NetworkPanel extends Panel implements ChartPane.Drawing {
  private final Look look;
  private final Spotlight spotlight;
  private final ChartPane chart = new ChartPane(this);
  private final PointerNote note = new PointerNote(chart);
  private final ParameterEditor editor;
  private FigureData data;
  private boolean atStart;
  private NeuronOutputs given;
  private DiagramScales scales;

  NetworkPanel(SessionView view, Look look, Spotlight spotlight) {
    super(look, View.Part.NETWORK, look.messages().get("figure.networkDiagram"));
    this.look = look;
    this.spotlight = spotlight;
    Messages messages = look.messages();
    setId("network");
    chart.setId("network-chart");
    chart.setAccessibleText(messages.get("window.networkAccessible"));
    editor = new ParameterEditor(chart, spotlight, messages, view.session()::setParameter);
    setContent(chart);
    chart.setOnMouseMoved(event -> point(event.getX(), event.getY()));
    chart.setOnMouseExited(event -> leave());
    chart.setOnMouseClicked(this::click);
    view.onRunInTurn(this, this::show);
    view.add(look.paletteProperty().subscribe(chart::redraw));
    view.add(spotlight.emphasisProperty().subscribe(chart::redraw));
  }

  /** Opens the field for a weight or bias where it was last. */
  void editParameter() {
    if (data != null) {
      note.hide();
      editor.openAgain(data.parameters(), atStart, new Point2D(0, chart.getHeight() * 0.7));
    }
  }

  private void show(Run run) {
    atStart = run.isAtStart();
    data =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    given = NeuronOutputs.of(data, NetworkFigure.CURVE_POINTS);
    scales =
        scales == null
            ? DiagramScales.of(data.parameters(), given)
            : scales.covering(data.parameters(), given);
    chart.redraw();
  }

  private NetworkFigure figure() {
    return new NetworkFigure(data, given, scales, look.palette(), look.messages());
  }

  /** Where everything stands; absent before anything was drawn. */
  Optional<NetworkLayout> places() {
    return chart.area() == null || data == null
        ? Optional.empty()
        : Optional.of(figure().layout(chart.area().rectangle()));
  }

  private void point(double x, double y) {
    if (editor.isVisible() || places().isEmpty()) {
      return;
    }
    Optional<Unit> unit = places().get().unitAt(x, y);
    Optional<ParameterPlace> parameter = places().get().parameterAt(x, y);
    chart.setCursor(unit.isPresent() || parameter.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    Point2D pointer = new Point2D(x, y);
    if (unit.isPresent()) {
      spotlight.lookAt(unit.get());
      note.show(describe(unit.get()), pointer);
    } else if (parameter.isPresent()) {
      spotlight.lookAt(parameter.get());
      note.show(describe(parameter.get()), pointer);
    } else {
      leave();
    }
  }

  private void leave() {
    note.hide();
    if (!editor.isVisible()) {
      spotlight.lookAway();
    }
  }

  private String describe(ParameterPlace place) {
    Messages messages = look.messages();
    String value = NumberText.symbol(place) + " = " + NumberText.error(data.parameters().at(place));
    return value + "\n" + messages.get("window.clickToSet");
  }

  private String describe(Unit unit) {
    Messages messages = look.messages();
    Architecture architecture = data.parameters().architecture();
    String number = Integer.toString(unit.index() + 1);
    if (unit.layer() == architecture.depth() - 1) {
      return messages.get("window.outputUnit", number);
    }
    String layer = Integer.toString(unit.layer() + 1);
    String name = messages.get("window.hiddenUnit", number, layer);
    boolean off = spotlight.emphasis().isOff(unit);
    String key = unit.index() < 9 ? "  (" + number + ")" : "";
    return name
        + "\n"
        + messages.get(off ? "window.clickSwitchesOn" : "window.clickSwitchesOff")
        + key;
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || places().isEmpty()) {
      return;
    }
    double x = event.getX();
    double y = event.getY();
    Optional<Unit> unit = places().get().unitAt(x, y);
    if (unit.isPresent()) {
      spotlight.toggle(unit.get());
      point(x, y);
      return;
    }
    Optional<ParameterPlace> parameter = places().get().parameterAt(x, y);
    if (parameter.isPresent()) {
      note.hide();
      editor.open(parameter.get(), data.parameters(), atStart, new Point2D(x, y));
    }
  }

  @Override
  public Object stillKey() {
    return data == null
        ? null
        : List.of(
            data.parameters().architecture(),
            data.rows().classes(),
            scales.weight(),
            data.isCurve(),
            look.palette());
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    return figure().still(width, height, scale);
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    figure().paint(new CanvasPaper(graphics), area.rectangle(), spotlight.emphasis());
  }
}
