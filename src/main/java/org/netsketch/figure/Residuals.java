package org.netsketch.figure;

import java.awt.Color;
import org.netsketch.data.Dataset;

/**
 * How far the network is from each training point: an upright line from the point to the curve.
 *
 * @param data of a run whose rows have one input
 * @param palette colours and sizes
 */
record Residuals(FigureData data, Palette palette) {
  /** Of more points than this only one in a column of pixels has its line. */
  private static final int MANY = 400;

  private static final double COLUMN = 3.0;

  /** Draws them. */
  void paint(Paper paper, PlotArea area) {
    Dataset rows = data.preparation().split().training();
    Prediction prediction = Prediction.of(data);
    boolean[] taken = new boolean[(int) (area.width() / COLUMN) + 1];
    Color colour = Palette.faded(palette.network(), palette.dark() ? 0.7 : 0.55);
    for (int row = 0; row < rows.size(); row++) {
      double x = rows.inputs()[row][0];
      int column = (int) ((area.toX(x) - area.x()) / COLUMN);
      boolean seen = area.horizontal().contains(x);
      if (!seen || (rows.size() > MANY && taken[column])) {
        continue;
      }
      taken[column] = true;
      Polyline upright =
          Polyline.through(
              new double[] {x, x},
              new double[] {rows.targets()[row][data.target()], prediction.at(x)},
              area);
      paper.stroke(upright, colour, palette.lineWidth() * 0.55);
    }
  }
}
