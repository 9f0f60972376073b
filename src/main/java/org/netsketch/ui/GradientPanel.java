package org.netsketch.ui;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.Extent;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.GradientFigure;
import org.netsketch.figure.HistoryTraces;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.StillLayer;
import org.netsketch.file.View;
import org.netsketch.session.Run;

/** The size of each layer's gradient epoch by epoch, and the neurons that cannot learn. */
final class GradientPanel extends Panel implements ChartPane.Drawing {
  private final Look look;
  private final ChartPane chart = new ChartPane(this);
  private FigureData data;
  private HistoryTraces traces;
  private AxisRange epochs = AxisRange.upTo(0);
  private AxisRange sizes = new AxisRange(0.01, 1.0);

  GradientPanel(SessionView view, Look look) {
    super(look, View.Part.GRADIENTS, look.messages().get("figure.gradients"));
    this.look = look;
    setId("gradients");
    chart.setId("gradient-chart");
    chart.setAccessibleText(look.messages().get("window.gradientsAccessible"));
    setContent(chart);
    view.onRunInTurn(this, this::show);
    view.add(look.paletteProperty().subscribe(chart::redraw));
  }

  private void show(Run run) {
    data =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    traces = traces == null ? HistoryTraces.of(run.history()) : traces.following(run.history());
    Extent extent = GradientFigure.extent(data, traces);
    epochs = epochs.coveringUpTo(run.history().size() - 1);
    sizes = sizes.coveringPositive(extent.min(), extent.max());
    chart.redraw();
  }

  private GradientFigure figure() {
    return new GradientFigure(data, traces, epochs, sizes, look.palette(), look.messages());
  }

  @Override
  public Object stillKey() {
    return data == null ? null : List.of(epochs, sizes, look.palette());
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    return figure().still(width, height, scale);
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    figure().paint(new CanvasPaper(graphics), area);
  }
}
