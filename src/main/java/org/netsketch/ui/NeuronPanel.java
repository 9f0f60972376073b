package org.netsketch.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.Extent;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.NetworkCurve;
import org.netsketch.figure.NeuronCharts;
import org.netsketch.figure.NeuronMapsFigure;
import org.netsketch.figure.NeuronOutputs;
import org.netsketch.figure.NeuronsFigure;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.StillLayer;
import org.netsketch.file.View;
import org.netsketch.nn.Unit;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/**
 * Each neuron of a hidden layer: what it gives, and what of it goes into the network's sum. A click
 * switches one off or on.
 */
final class NeuronPanel extends Panel implements ChartPane.Drawing {
  /** From so many units on charts are small, and need fewer points. */
  private static final int MANY = 30;

  private final Look look;
  private final Spotlight spotlight;
  private final ChartPane chart = new ChartPane(this);
  private final LegendMark contribution;
  private final LegendMark activation;
  private final Label none;
  private FigureData data;
  private NeuronOutputs outputs;
  private AxisRange vertical = new AxisRange(-1.0, 1.0);

  NeuronPanel(SessionView view, Look look, Spotlight spotlight) {
    super(look, View.Part.NEURONS, look.messages().get("figure.neurons"));
    this.look = look;
    this.spotlight = spotlight;
    Messages messages = look.messages();
    setId("neurons");
    activation = new LegendMark("a(x)", "activation", LegendMark.Shape.CURVE);
    contribution = new LegendMark("w·a(x)", "network", LegendMark.Shape.CURVE);
    addToHeader(
        new Late(view, () -> new LayerChooser(view, look, spotlight)),
        spring(),
        activation,
        contribution);
    chart.setId("neuron-chart");
    chart.setAccessibleText(messages.get("window.neuronsAccessible"));
    none = new Label(messages.get("window.noHidden"));
    none.getStyleClass().add("placeholder");
    none.setVisible(false);
    setContent(new StackPane(chart, none));
    chart.setOnMouseMoved(this::point);
    chart.setOnMouseExited(event -> spotlight.lookAway());
    chart.setOnMouseClicked(this::click);
    view.onRunInTurn(this, this::show);
    view.add(look.paletteProperty().subscribe(chart::redraw));
    view.add(spotlight.emphasisProperty().subscribe(chart::redraw));
    view.add(spotlight.layerProperty().subscribe(this::showLayer));
  }

  private void show(Run run) {
    data =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    boolean drawn = data.parameters().architecture().depth() > 1;
    none.setVisible(!drawn);
    chart.setVisible(drawn);
    if (!drawn) {
      data = null;
      return;
    }
    boolean many = widestLayer() > MANY;
    outputs = NeuronOutputs.of(data, many ? 40 : 80);
    showLayer();
  }

  private int widestLayer() {
    int depth = data.parameters().architecture().depth();
    return IntStream.range(0, depth).map(data.parameters().architecture()::unitsOf).max().orElse(0);
  }

  private int layer() {
    return Math.min(spotlight.layerProperty().get(), data.parameters().architecture().depth() - 2);
  }

  private void showLayer() {
    if (data == null) {
      return;
    }
    boolean summed = outputs instanceof NetworkCurve curve && curve.contributes(layer());
    Section.hide(contribution, !summed);
    Section.hide(activation, !(outputs instanceof NetworkCurve));
    Extent extent =
        outputs instanceof NetworkCurve curve
            ? curve.unitExtent(layer())
            : outputs.extent(layer()).with(0.0);
    vertical = vertical.covering(extent.min(), extent.max());
    chart.redraw();
  }

  private NeuronCharts figure() {
    Messages messages = look.messages();
    return outputs instanceof NetworkCurve curve
        ? new NeuronsFigure(data, curve, layer(), vertical, look.palette(), messages)
        : new NeuronMapsFigure(data, outputs, layer(), vertical, look.palette(), messages);
  }

  private Optional<Unit> unitAt(MouseEvent event) {
    return data == null || chart.area() == null
        ? Optional.empty()
        : figure().unitAt(event.getX(), event.getY(), chart.area().rectangle());
  }

  private void point(MouseEvent event) {
    Optional<Unit> unit = unitAt(event);
    chart.setCursor(unit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    unit.ifPresentOrElse(spotlight::lookAt, spotlight::lookAway);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      unitAt(event).ifPresent(spotlight::toggle);
    }
  }

  @Override
  public Object stillKey() {
    return data == null
        ? null
        : List.of(
            outputs.getClass(),
            figure().charts(),
            layer(),
            data.inputRange(),
            vertical,
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
