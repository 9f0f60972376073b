package org.netsketch.ui;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.netsketch.figure.ActivationFigure;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.Extent;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.StillLayer;
import org.netsketch.file.View;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/** The activation of the layer shown with its derivative, and where the data fall on it. */
final class ActivationPanel extends Panel implements ChartPane.Drawing {
  /** The width of a panel whose title, layers and legend have room side by side, in letters. */
  private static final double WIDE = 46.0;

  private final Look look;
  private final Spotlight spotlight;
  private final ChartPane chart = new ChartPane(this);
  private final LegendMark samples;
  private FigureData data;
  private double[][] weightedInputs = {};
  private AxisRange horizontal = new AxisRange(-5.0, 5.0);

  ActivationPanel(SessionView view, Look look, Spotlight spotlight) {
    super(look, View.Part.ACTIVATIONS, look.messages().get("window.activation"));
    this.look = look;
    this.spotlight = spotlight;
    Messages messages = look.messages();
    setId("activations");
    samples =
        new LegendMark(messages.get("window.shareOfSamples"), "points", LegendMark.Shape.BARS);
    addToHeader(
        new Late(view, () -> new LayerChooser(view, look, spotlight)),
        spring(),
        samples,
        new LegendMark("f(z)", "activation", LegendMark.Shape.CURVE),
        new LegendMark("f′(z)", "muted", LegendMark.Shape.DASHES));
    chart.setId("activation-chart");
    chart.setAccessibleText(messages.get("window.activationsAccessible"));
    setContent(chart);
    view.onRunInTurn(this, this::show);
    view.add(look.paletteProperty().subscribe(chart::redraw));
    view.add(spotlight.emphasisProperty().subscribe(chart::redraw));
    view.add(spotlight.layerProperty().subscribe(this::showLayer));
    // Nothing is computed for a panel that is not seen.
    view.add(visibleProperty().subscribe(this::showLayer));
  }

  private void show(Run run) {
    data =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    // Beside a choice of layers there is room for what cannot be guessed.
    boolean chooses = data.parameters().architecture().depth() > 2;
    Section.hide(samples, chooses && getWidth() < WIDE * look.palette().fontSize());
    showLayer();
  }

  private int layer() {
    int hidden = data.parameters().architecture().depth() - 1;
    return Math.max(0, Math.min(spotlight.layerProperty().get(), hidden - 1));
  }

  private void showLayer() {
    if (data == null || !isVisible()) {
      return;
    }
    weightedInputs = ActivationFigure.weightedInputs(data, layer());
    Extent extent = ActivationFigure.extent(weightedInputs);
    horizontal = horizontal.covering(extent.min(), extent.max());
    chart.redraw();
  }

  private ActivationFigure figure() {
    return new ActivationFigure(data, layer(), horizontal, look.palette(), look.messages());
  }

  @Override
  public Object stillKey() {
    return data == null || weightedInputs.length == 0
        ? null
        : List.of(horizontal, figure().vertical(), look.palette());
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    return figure().still(width, height, scale);
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    figure().paint(new CanvasPaper(graphics), area, weightedInputs, spotlight.emphasis());
  }
}
