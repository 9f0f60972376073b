package org.netsketch.ui;

import javafx.scene.canvas.GraphicsContext;
import org.netsketch.figure.ConfusionFigure;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.StillLayer;

/** Which classes the network takes for which, as a matrix of counts. */
final class ConfusionView implements ChartPane.Drawing {
  private final Look look;
  private final ChartPane chart = new ChartPane(this);
  private FigureData data;

  ConfusionView(Look look) {
    this.look = look;
    chart.setId("confusion-chart");
    chart.setAccessibleText(look.messages().get("window.confusionAccessible"));
  }

  ChartPane chart() {
    return chart;
  }

  void show(FigureData newest) {
    data = newest;
    chart.requestLayout();
  }

  private ConfusionFigure figure() {
    return new ConfusionFigure(data, look.palette(), look.messages());
  }

  @Override
  public Object stillKey() {
    return data == null ? null : look.palette();
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    return figure().still(width, height, scale);
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    figure().paint(new CanvasPaper(graphics), area.rectangle());
  }
}
