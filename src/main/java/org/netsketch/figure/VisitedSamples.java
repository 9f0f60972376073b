package org.netsketch.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import org.netsketch.data.Dataset;

/**
 * The samples of a mini-batch that are gone through one by one: a ring around each, and at the
 * newest one what the network makes of it.
 *
 * @param data of a run whose rows have one input, or two
 * @param rows of the training part, the newest one last; those it has not are left out
 * @param palette colours and sizes
 */
public record VisitedSamples(FigureData data, List<Integer> rows, Palette palette) {

  /** The row of the newest one. */
  public OptionalInt newest() {
    return rows.isEmpty() || rows.get(rows.size() - 1) >= training().size()
        ? OptionalInt.empty()
        : OptionalInt.of(rows.get(rows.size() - 1));
  }

  private Dataset training() {
    return data.preparation().split().training();
  }

  /** Draws the rings, and for one input the way from the newest sample to the network's curve. */
  public void paint(Paper paper, PlotArea area) {
    double size = new PointLook(palette, data.rows().size()).size();
    rows.stream()
        .limit(Math.max(0, rows.size() - 1))
        .filter(row -> row < training().size())
        .forEach(row -> ring(paper, area, row, 0.9 * size, palette.mutedInk()));
    newest()
        .ifPresent(
            row -> {
              if (data.isCurve()) {
                residual(paper, area, row);
              }
              ring(paper, area, row, 1.5 * size, palette.ink());
            });
  }

  private void residual(Paper paper, PlotArea area, int row) {
    double input = training().inputs()[row][0];
    double prediction = Prediction.of(data).at(input);
    double x = area.toX(input);
    double y = area.toY(prediction);
    paper.line(
        x,
        area.toY(training().targets()[row][data.target()]),
        x,
        y,
        palette.network(),
        palette.lineWidth());
    paper.dot(x, y, 1.1 * palette.curveWidth(), palette.network(), palette.surface());
  }

  private void ring(Paper paper, PlotArea area, int row, double radius, Color colour) {
    double x = area.toX(training().inputs()[row][0]);
    double second =
        data.isCurve() ? training().targets()[row][data.target()] : training().inputs()[row][1];
    double y = area.toY(second);
    paper.frame(
        new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius),
        radius,
        colour,
        0.7 * palette.lineWidth());
  }
}
