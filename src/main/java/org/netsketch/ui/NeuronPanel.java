package org.netsketch.ui;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.Extent;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.NetworkCurve;
import org.netsketch.figure.NeuronGrid;
import org.netsketch.figure.NeuronsFigure;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.Palette;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.Polyline;
import org.netsketch.figure.StillLayer;
import org.netsketch.nn.Parameters;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/** Each hidden neuron: what it gives, and what of it goes into the network's sum. */
final class NeuronPanel extends Panel implements ChartPane.Drawing {
  /** From so many units on, areas are not filled: their charts are small. */
  private static final int MANY = 30;

  private final Look look;
  private final ChartPane chart = new ChartPane(this);
  private final Label notDrawn;
  private FigureData data;
  private NetworkCurve curve;
  private AxisRange horizontal;
  private AxisRange vertical = new AxisRange(-1.0, 1.0);

  NeuronPanel(SessionView view, Look look) {
    super(look.messages().get("figure.neurons"));
    this.look = look;
    Messages messages = look.messages();
    setId("neurons");
    addToHeader(
        spring(),
        new LegendMark(messages.get("figure.activation"), "activation", LegendMark.Shape.CURVE),
        new LegendMark(messages.get("figure.contribution"), "network", LegendMark.Shape.CURVE));
    chart.setId("neuron-chart");
    chart.setAccessibleText(messages.get("window.neuronsAccessible"));
    notDrawn = new Label(messages.get("window.notDrawn"));
    notDrawn.getStyleClass().add("placeholder");
    notDrawn.setVisible(false);
    setContent(new StackPane(chart, notDrawn));
    view.onRun(this::show);
    view.add(look.paletteProperty().subscribe(chart::redraw));
  }

  private void show(Run run) {
    data =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    boolean drawn = data.isCurve() && data.parameters().architecture().depth() > 1;
    notDrawn.setVisible(!drawn);
    chart.setVisible(drawn);
    if (!drawn) {
      data = null;
      return;
    }
    horizontal = data.inputRange();
    int units = figure().units();
    int points = units > MANY ? 40 : 80;
    curve = NetworkCurve.of(data.preparation(), data.parameters(), horizontal, points);
    Extent extent = curve.unitExtent();
    vertical = vertical.covering(extent.min(), extent.max());
    chart.redraw();
  }

  private NeuronsFigure figure() {
    return new NeuronsFigure(data, horizontal, vertical, look.palette(), look.messages());
  }

  @Override
  public Object stillKey() {
    return data == null
        ? null
        : java.util.List.of(figure().units(), horizontal, vertical, look.palette());
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    return figure().still(width, height, scale);
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    Palette palette = look.palette();
    int units = curve.units();
    NeuronGrid grid = NeuronGrid.of(units, area);
    double width = units > MANY ? Math.min(1.5, palette.lineWidth()) : palette.lineWidth();
    for (int unit = 0; unit < units; unit++) {
      PlotArea cell = grid.plotArea(unit, horizontal, vertical);
      Polyline contribution = Polyline.through(curve.x(), curve.contributions()[unit], cell);
      Polyline activation = Polyline.through(curve.x(), curve.activations()[unit], cell);
      if (units <= MANY) {
        fill(graphics, contribution, cell);
      }
      CanvasPen.stroke(graphics, contribution, palette.network(), width);
      CanvasPen.stroke(graphics, activation, palette.activation(), width);
      if (cell.width() > 7 * palette.fontSize() && cell.height() > 4 * palette.fontSize()) {
        writeWeight(graphics, unit, cell);
      }
    }
  }

  /** The weight with which the sum takes the unit, where its area leaves the corner free. */
  private void writeWeight(GraphicsContext graphics, int unit, PlotArea cell) {
    Parameters parameters = data.parameters();
    int last = parameters.architecture().depth() - 1;
    double weight = parameters.weight(last, 0, unit);
    double size = look.palette().fontSize() * 0.85;
    graphics.setFont(Font.font(Look.FONT, size));
    graphics.setFill(PaletteStyle.paint(look.palette().mutedInk()));
    graphics.setTextAlign(TextAlignment.RIGHT);
    double y = weight > 0.0 ? cell.y() + cell.height() - 5 : cell.y() + size + 3;
    graphics.fillText(
        "w = " + NumberText.weight(weight), cell.x() + cell.width() - 5, Math.rint(y));
  }

  private void fill(GraphicsContext graphics, Polyline line, PlotArea cell) {
    graphics.setFill(PaletteStyle.paint(look.palette().contributionFill()));
    graphics.beginPath();
    graphics.moveTo(cell.x(), cell.toY(0.0));
    for (int i = 0; i < line.size(); i++) {
      graphics.lineTo(line.x()[i], line.y()[i]);
    }
    graphics.lineTo(cell.x() + cell.width(), cell.toY(0.0));
    graphics.closePath();
    graphics.fill();
  }
}
