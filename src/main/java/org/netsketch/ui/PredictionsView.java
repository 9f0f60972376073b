package org.netsketch.ui;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.PredictionsFigure;
import org.netsketch.figure.StillLayer;

/** What the network predicts of a quantity over what is right. */
final class PredictionsView implements ChartPane.Drawing {
  private final Look look;
  private final ChartPane chart = new ChartPane(this);
  private FigureData data;

  PredictionsView(Look look) {
    this.look = look;
    chart.setId("predictions-chart");
    chart.setAccessibleText(look.messages().get("window.predictionsAccessible"));
  }

  ChartPane chart() {
    return chart;
  }

  void show(FigureData newest) {
    data = newest;
    chart.requestLayout();
  }

  private PredictionsFigure figure() {
    return PredictionsFigure.of(data, look.palette(), look.messages());
  }

  @Override
  public Object stillKey() {
    return data == null
        ? null
        : List.of(data.targetRange(), data.rows().targetNames(), look.palette());
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
