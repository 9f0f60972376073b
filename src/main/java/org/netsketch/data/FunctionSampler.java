package org.netsketch.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.netsketch.math.Grid;
import org.netsketch.math.NumpyRandom;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Spelling;

/** Takes samples of a typed function: first all positions, then all values, then all noise. */
final class FunctionSampler {
  private static final List<String> ONE_INPUT = List.of("x");
  private static final List<String> TWO_INPUTS = List.of("x1", "x2");
  private static final List<String> TARGET = List.of("y");

  private FunctionSampler() {}

  /**
   * The samples, with inputs x or x1, x2 and the target y.
   *
   * <p>Even positions of two inputs are a square grid, x2 running fastest. Positions drawn for one
   * input are sorted; for two inputs they are drawn row by row and stay as they come.
   *
   * @throws InvalidInput if the ranges do not fit the function, a grid of two inputs is not square,
   *     or a value is not finite
   */
  static Dataset sample(DataSource.Function function, NumpyRandom random) {
    int inputs = inputs(function);
    double[][] positions =
        switch (function.positions()) {
          case EVEN -> inputs == 1 ? line(function) : grid(function);
          case UNIFORM -> drawn(function, inputs, random);
        };
    double[][] values = values(function.expression(), positions);
    addNoise(values, function.noise(), random);
    return new Dataset(positions, values, inputs == 1 ? ONE_INPUT : TWO_INPUTS, TARGET, List.of());
  }

  /** How many inputs there are: as many as there are ranges, which must fit the formula. */
  private static int inputs(DataSource.Function function) {
    Expression expression = function.expression();
    int ranges = function.from().size();
    boolean fits = expression.usesTwoInputs() ? ranges == 2 : ranges == 1;
    boolean fitsAnyway = expression.variables().isEmpty() && ranges >= 1 && ranges <= 2;
    if (ranges != function.to().size() || (!fits && !fitsAnyway)) {
      throw new InvalidInput(
          "",
          "functionRanges",
          expression.usesTwoInputs() ? "2" : "1",
          ranges + "",
          function.to().size() + "");
    }
    for (int j = 0; j < ranges; j++) {
      if (!Double.isFinite(function.to().get(j) - function.from().get(j))) {
        throw new InvalidInput(
            "to", "functionWidth", function.from().get(j) + "", function.to().get(j) + "");
      }
    }
    return ranges;
  }

  private static double[][] line(DataSource.Function function) {
    return column(Grid.linspace(function.from().get(0), function.to().get(0), function.count()));
  }

  private static double[][] grid(DataSource.Function function) {
    int side = (int) Math.sqrt(function.count());
    if (side * side != function.count()) {
      throw new InvalidInput(
          "count",
          "functionGrid",
          function.count() + "",
          Math.max(1, side * side) + "",
          (side + 1) * (side + 1) + "");
    }
    double[] first = Grid.linspace(function.from().get(0), function.to().get(0), side);
    double[] second = Grid.linspace(function.from().get(1), function.to().get(1), side);
    double[][] positions = new double[function.count()][];
    for (int i = 0; i < side; i++) {
      for (int j = 0; j < side; j++) {
        positions[i * side + j] = new double[] {first[i], second[j]};
      }
    }
    return positions;
  }

  private static double[][] drawn(DataSource.Function function, int inputs, NumpyRandom random) {
    double[][] positions = new double[function.count()][inputs];
    for (double[] row : positions) {
      for (int j = 0; j < inputs; j++) {
        row[j] = random.uniform(function.from().get(j), function.to().get(j));
      }
    }
    if (inputs == 1) {
      Arrays.sort(positions, (a, b) -> Double.compare(a[0], b[0]));
    }
    return positions;
  }

  private static double[][] values(Expression expression, double[][] positions) {
    double[][] values = new double[positions.length][1];
    for (int i = 0; i < positions.length; i++) {
      double[] at = positions[i];
      double value = at.length == 1 ? expression.value(at[0]) : expression.value(at[0], at[1]);
      if (!Double.isFinite(value)) {
        throw notFinite(expression, at, value);
      }
      values[i][0] = value;
    }
    return values;
  }

  private static InvalidInput notFinite(Expression expression, double[] at, double value) {
    String where =
        at.length == 1 ? "x = " + text(at[0]) : "x1 = " + text(at[0]) + ", x2 = " + text(at[1]);
    return new InvalidInput(
        "expression",
        Double.isNaN(value) ? "functionNoValue" : "functionInfinite",
        Spelling.quoted(expression.text()),
        where);
  }

  /** Where a point is, as exactly as one reads it: a grid has places of seventeen digits. */
  private static String text(double number) {
    return new BigDecimal(number)
        .round(new MathContext(4))
        .stripTrailingZeros()
        .toPlainString()
        .replace('-', '−');
  }

  private static void addNoise(double[][] values, DataSource.Noise noise, NumpyRandom random) {
    if (noise.kind() == DataSource.Noise.Kind.NONE) {
      return;
    }
    double shared = noise.shared() ? drawNoise(noise, random) : 0.0;
    for (double[] value : values) {
      value[0] += noise.shared() ? shared : drawNoise(noise, random);
      if (!Double.isFinite(value[0])) {
        throw new InvalidInput("noise.scale", "functionNoise", Double.toString(noise.scale()));
      }
    }
  }

  private static double drawNoise(DataSource.Noise noise, NumpyRandom random) {
    double scale = noise.scale();
    return switch (noise.kind()) {
      case NONE -> 0.0;
      case NORMAL -> scale * random.randn();
      case UNIFORM -> random.uniform(-scale, scale);
    };
  }

  private static double[][] column(double[] numbers) {
    double[][] rows = new double[numbers.length][];
    for (int i = 0; i < numbers.length; i++) {
      rows[i] = new double[] {numbers[i]};
    }
    return rows;
  }
}
