package org.netsketch.figure;

import org.netsketch.data.Dataset;
import org.netsketch.nn.batch.BatchEvaluation;
import org.netsketch.train.Preparation;

/**
 * The training loss over the plane in which a run has moved most.
 *
 * @param plane which plane
 * @param range the part of it: the path with room around it
 * @param side nodes along each side of a square grid, the borders among them
 * @param losses of the nodes, the lowest row first; not finite where a network overflows
 * @param path the run's way in the plane, two coordinates a place
 */
record Landscape(PathPlane plane, PlaneRange range, int side, double[] losses, double[][] path) {
  private static final int FINEST = 72;
  private static final int COARSEST = 16;

  /** Multiplications in all, some seconds of them. */
  private static final double BUDGET = 4e9;

  /** The room on each side, as a share of what the path takes. */
  private static final double MARGIN = 0.25;

  /** A path that hardly leaves a line is shown with so much beside it. */
  private static final double LEAST_ASPECT = 0.3;

  /** Around a path. */
  static Landscape of(Preparation preparation, RunPath run) {
    PathPlane plane = PathPlane.of(run);
    double[][] path = run.places().stream().map(plane::coordinates).toArray(double[][]::new);
    PlaneRange range = around(path);
    Dataset rows = preparation.scaled(preparation.split().training());
    double cost = (double) rows.size() * run.end().length;
    int side = (int) Math.max(COARSEST, Math.min(FINEST, Math.sqrt(BUDGET / cost)));
    BatchEvaluation evaluation =
        new BatchEvaluation(
            preparation.start().architecture(),
            preparation.experiment().training().loss(),
            rows.inputs(),
            rows.targets());
    BatchEvaluation.Result result = new BatchEvaluation.Result(rows.outputs());
    double[][] nodes = range.nodes(side);
    double[] losses = new double[nodes.length];
    for (int node = 0; node < nodes.length; node++) {
      evaluation.evaluate(plane.parameters(nodes[node][0], nodes[node][1]), result);
      losses[node] = result.loss();
    }
    return new Landscape(plane, range, side, losses, path);
  }

  private static PlaneRange around(double[][] path) {
    Extent first = Extent.ofColumn(path, 0);
    Extent second = Extent.ofColumn(path, 1);
    double widest = Math.max(first.max() - first.min(), second.max() - second.min());
    double least = widest > 0.0 ? LEAST_ASPECT * widest : 1.0;
    return new PlaneRange(around(first, least), around(second, least));
  }

  private static AxisRange around(Extent extent, double least) {
    double span = Math.max(extent.max() - extent.min(), least);
    double middle = (extent.min() + extent.max()) / 2.0;
    double half = span * (0.5 + MARGIN);
    return new AxisRange(middle - half, middle + half);
  }

  /** The least and the greatest loss of the nodes, above what rounding leaves of 0. */
  AxisRange shown() {
    Extent extent = Extent.NONE;
    for (double loss : losses) {
      if (loss > 0.0) {
        extent = extent.with(loss);
      }
    }
    return extent.min() < extent.max()
        ? new AxisRange(extent.min(), extent.max())
        : new AxisRange(1e-3, 1.0);
  }

  /** Where the loss has a certain size. */
  Contour contour(double level) {
    double[] above = new double[losses.length];
    for (int node = 0; node < above.length; node++) {
      above[node] = Math.log(Math.max(losses[node], Double.MIN_NORMAL)) - Math.log(level);
    }
    return Contour.ofZero(above, side);
  }
}
