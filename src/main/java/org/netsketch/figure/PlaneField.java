package org.netsketch.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.netsketch.data.Dataset;
import org.netsketch.nn.Parameters;
import org.netsketch.train.Preparation;

/**
 * What a network of two inputs predicts over a part of the plane.
 *
 * @param range that part
 * @param side nodes along each side of a square grid, the borders among them
 * @param predictions outputs × nodes, in the targets' own units, the lowest row first
 */
public record PlaneField(PlaneRange range, int side, double[][] predictions) {
  /** Multiplications in all that take about a millisecond. */
  private static final long BUDGET = 2_000_000;

  private static final int FINEST = 80;
  private static final int COARSEST = 24;

  /** How strong the colour is where the network is certain: points are to stand out from it. */
  private static final double STRENGTH = 0.42;

  /** On a grid as fine as can be worked out for each frame. */
  public static PlaneField of(Preparation preparation, Parameters parameters, PlaneRange range) {
    double affordable = Math.sqrt((double) BUDGET / parameters.architecture().parameterCount());
    int side = (int) Math.max(COARSEST, Math.min(FINEST, affordable));
    return of(preparation, parameters, range, side);
  }

  /** On a grid of so many nodes along each side. */
  static PlaneField of(Preparation preparation, Parameters parameters, PlaneRange range, int side) {
    double[][] nodes = range.nodes(side);
    double[][] predictions = Predictions.byOutput(preparation, parameters, nodes);
    return new PlaneField(range, side, predictions);
  }

  /** How many classes the network tells apart; a single output tells two. */
  private int categories() {
    return Math.max(2, predictions.length);
  }

  /**
   * By how much the prediction of a class is above that of every other one: positive where the
   * network takes a sample for one of that class. A single output is the share of the second class.
   */
  double margin(int category, int node) {
    if (predictions.length == 1) {
      double second = 2.0 * predictions[0][node] - 1.0;
      return category == 1 ? second : -second;
    }
    double rival = Double.NEGATIVE_INFINITY;
    for (int other = 0; other < predictions.length; other++) {
      if (other != category) {
        rival = Math.max(rival, predictions[other][node]);
      }
    }
    return predictions[category][node] - rival;
  }

  /** The class that the network takes a node for. */
  int category(int node) {
    int largest = 0;
    for (int category = 1; category < categories(); category++) {
      largest = margin(category, node) > margin(largest, node) ? category : largest;
    }
    return predictions.length == 1 && margin(1, node) == 0.0 ? 1 : largest;
  }

  /** Where the network changes from one class to another. */
  List<Contour> boundaries() {
    List<Contour> boundaries = new ArrayList<>();
    for (int category = 1; category < categories(); category++) {
      double[] margins = new double[side * side];
      for (int node = 0; node < margins.length; node++) {
        margins[node] = margin(category, node);
      }
      boundaries.add(Contour.ofZero(margins, side));
    }
    return boundaries;
  }

  /** Classes in their colours, stronger where the network is more certain. */
  Pixels classes(Palette palette) {
    return Pixels.of(
        side,
        node -> {
          int category = category(node);
          double certainty = Math.min(1.0, Math.abs(margin(category, node)));
          return ColourRamp.between(
              palette.surface(), ClassColours.of(category, palette), STRENGTH * certainty);
        });
  }

  /** The first output in colours of its size. */
  Pixels quantity(AxisRange targets, Palette palette) {
    return Pixels.of(side, node -> colour(predictions[0][node], targets, palette));
  }

  /** The colour of a predicted quantity. */
  static Color colour(double value, AxisRange targets, Palette palette) {
    return ColourRamp.diverging(value, targets, palette, 0.75);
  }

  /** What fits some rows: classes or a quantity. */
  Pixels pixels(Dataset rows, AxisRange targets, Palette palette) {
    return rows.hasClasses() ? classes(palette) : quantity(targets, palette);
  }
}
