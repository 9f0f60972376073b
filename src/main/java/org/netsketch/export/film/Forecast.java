package org.netsketch.export.film;

import java.util.Comparator;
import java.util.List;

/**
 * What a player expects of a macroblock in all its planes before it hears of the differences.
 *
 * @param predictions of the brightness, blue and red
 */
record Forecast(List<Prediction> predictions) {
  /** That nothing has changed since the picture before. */
  static Forecast still(Frame before, int column, int row) {
    return new Forecast(
        before.shown().stream().map(plane -> Prediction.still(plane, column, row)).toList());
  }

  /**
   * The best that goes by the neighbours in the same picture; both colours go by the same ones.
   *
   * @param given what the macroblock is to be, plane by plane
   */
  static Forecast ofNeighbours(Frame frame, List<int[]> given, int column, int row) {
    List<Plane> shown = frame.shown();
    Prediction brightness =
        Prediction.ofBrightness(shown.get(0), column, row).stream()
            .min(Comparator.comparingInt(each -> each.cost(given.get(0))))
            .orElseThrow();
    List<Prediction> blue = Prediction.ofColour(shown.get(1), column, row);
    List<Prediction> red = Prediction.ofColour(shown.get(2), column, row);
    int best = 0;
    for (int i = 1; i < blue.size(); i++) {
      int cost = blue.get(i).cost(given.get(1)) + red.get(i).cost(given.get(2));
      if (cost < blue.get(best).cost(given.get(1)) + red.get(best).cost(given.get(2))) {
        best = i;
      }
    }
    return new Forecast(List.of(brightness, blue.get(best), red.get(best)));
  }

  /** What is expected of a plane: 0 the brightness, 1 blue, 2 red. */
  Prediction of(int plane) {
    return predictions.get(plane);
  }

  /** How much is missing to what is to be, in steps of all samples. */
  int cost(List<int[]> given) {
    int cost = 0;
    for (int plane = 0; plane < given.size(); plane++) {
      cost += of(plane).cost(given.get(plane));
    }
    return cost;
  }
}
