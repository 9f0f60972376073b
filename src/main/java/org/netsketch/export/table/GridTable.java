package org.netsketch.export.table;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.data.Dataset;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.PlaneRange;
import org.netsketch.file.Table;
import org.netsketch.file.Table.Column;
import org.netsketch.file.Table.Numbers;
import org.netsketch.math.Grid;
import org.netsketch.text.InvalidInput;

/**
 * What the network says at evenly spaced places over the range that its chart shows: of one input
 * along the axis, of two on a square, on which the second runs fastest, as NumPy's {@code meshgrid}
 * with {@code indexing="ij"} has it.
 */
public final class GridTable {
  /** The fewest places along an input. */
  public static final int LEAST_POINTS = 2;

  /** The most places along an input. */
  public static final int MOST_POINTS = 1_000;

  private static final int USUAL_ON_AXIS = 201;
  private static final int USUAL_ON_SQUARE = 51;

  private GridTable() {}

  /** Whether there is such a chart: more than two inputs have none. */
  static boolean isThere(FigureData data) {
    return data.rows().features() <= 2;
  }

  /** So many places along each input as are usual. */
  public static int usualPoints(FigureData data) {
    return data.rows().features() == 1 ? USUAL_ON_AXIS : USUAL_ON_SQUARE;
  }

  static Table of(FigureData data, int points) {
    Dataset rows = data.rows();
    if (!isThere(data)) {
      throw new InvalidInput("", "gridInputs", Integer.toString(rows.features()));
    }
    double[][] places =
        rows.features() == 1
            ? onAxis(data.inputRange(), points)
            : onSquare(PlaneRange.of(rows), points);
    List<Column> columns = new ArrayList<>();
    for (int input = 0; input < rows.features(); input++) {
      columns.add(Numbers.of(rows.inputNames().get(input), places, input));
    }
    double[][] predictions = data.preparation().predict(data.parameters(), places);
    columns.addAll(PredictionTable.said(rows, predictions));
    return new Table(columns);
  }

  private static double[][] onAxis(AxisRange range, int points) {
    double[] along = Grid.linspace(range.low(), range.high(), points);
    double[][] places = new double[points][];
    for (int i = 0; i < points; i++) {
      places[i] = new double[] {along[i]};
    }
    return places;
  }

  private static double[][] onSquare(PlaneRange range, int points) {
    double[] first = Grid.linspace(range.first().low(), range.first().high(), points);
    double[] second = Grid.linspace(range.second().low(), range.second().high(), points);
    double[][] places = new double[points * points][];
    for (int i = 0; i < places.length; i++) {
      places[i] = new double[] {first[i / points], second[i % points]};
    }
    return places;
  }
}
