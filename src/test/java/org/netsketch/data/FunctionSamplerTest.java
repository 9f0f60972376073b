package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netsketch.data.DataSource.Noise;
import org.netsketch.data.DataSource.Positions;
import org.netsketch.math.Grid;
import org.netsketch.math.NumpyRandom;
import org.netsketch.text.InvalidInput;

/** Samples lie where they should, and are drawn in the order that the experiment file promises. */
class FunctionSamplerTest {
  private static final Noise NORMAL = new Noise(Noise.Kind.NORMAL, 0.32, false);

  private static DataSource.Function function(
      String expression, double from, double to, int count, Positions positions, Noise noise) {
    return new DataSource.Function(
        Expression.parse(expression), List.of(from), List.of(to), count, positions, noise);
  }

  private static DataSource.Function surface(String expression, int count, Positions positions) {
    return new DataSource.Function(
        Expression.parse(expression),
        List.of(-1.0, 10.0),
        List.of(1.0, 20.0),
        count,
        positions,
        Noise.NONE);
  }

  @Test
  void spreadsPointsEvenlyAndAddsNoiseInOrder() {
    DataSource.Function function = function("2*sin(x)", -2, 2, 1000, Positions.EVEN, NORMAL);
    Dataset dataset = function.draw(new NumpyRandom(42), 1);
    NumpyRandom same = new NumpyRandom(42);
    double[] x = Grid.linspace(-2, 2, 1000);
    for (int i = 0; i < x.length; i++) {
      assertEquals(x[i], dataset.inputs()[i][0]);
      assertEquals(2 * StrictMath.sin(x[i]) + 0.32 * same.randn(), dataset.targets()[i][0]);
    }
    assertEquals(List.of("x"), dataset.inputNames());
    assertEquals(List.of("y"), dataset.targetNames());
  }

  @Test
  void drawsAllPositionsThenSortsThemThenDrawsAllNoise() {
    Noise noise = new Noise(Noise.Kind.UNIFORM, 0.5, false);
    Dataset dataset = function("x", 3, 5, 50, Positions.UNIFORM, noise).draw(new NumpyRandom(7), 1);
    NumpyRandom same = new NumpyRandom(7);
    double[] x = new double[50];
    for (int i = 0; i < x.length; i++) {
      x[i] = same.uniform(3, 5);
    }
    Arrays.sort(x);
    for (int i = 0; i < x.length; i++) {
      assertEquals(x[i], dataset.inputs()[i][0]);
      assertEquals(x[i] + same.uniform(-0.5, 0.5), dataset.targets()[i][0]);
    }
  }

  @Test
  void drawsSharedNoiseOnce() {
    Noise noise = new Noise(Noise.Kind.NORMAL, 1.0, true);
    NumpyRandom random = new NumpyRandom(3);
    Dataset dataset = function("0*x", 0, 1, 5, Positions.EVEN, noise).draw(random, 1);
    NumpyRandom same = new NumpyRandom(3);
    double drawn = same.randn();
    for (double[] target : dataset.targets()) {
      assertEquals(drawn, target[0]);
    }
    assertEquals(same.randn(), random.randn());
  }

  @Test
  void laysTwoInputsOnASquareGrid() {
    Dataset dataset = surface("x1 + x2", 9, Positions.EVEN).draw(new NumpyRandom(0), 1);
    double[][] positions = {
      {-1, 10}, {-1, 15}, {-1, 20}, {0, 10}, {0, 15}, {0, 20}, {1, 10}, {1, 15}, {1, 20}
    };
    assertArrayEquals(positions, dataset.inputs());
    assertArrayEquals(new double[] {14.0}, dataset.targets()[1]);
    assertEquals(List.of("x1", "x2"), dataset.inputNames());
  }

  @Test
  void drawsTwoInputsRowByRow() {
    Dataset dataset = surface("x1*x2", 4, Positions.UNIFORM).draw(new NumpyRandom(1), 1);
    NumpyRandom same = new NumpyRandom(1);
    for (double[] row : dataset.inputs()) {
      assertArrayEquals(new double[] {same.uniform(-1, 1), same.uniform(10, 20)}, row);
    }
  }

  @Test
  void saysWhatIsWrong() {
    assertFault(
        surface("x1", 10, Positions.EVEN), "count", "the nearest numbers that do are 9 and");
    assertFault(surface("x", 4, Positions.EVEN), "", "needs 1 range, but \"from\" has 2");
    assertFault(function("x1*x2", 0, 1, 4, Positions.EVEN, Noise.NONE), "", "needs 2 ranges");
    assertFault(
        function("1/x", 0, 1, 4, Positions.EVEN, Noise.NONE),
        "expression",
        "1/x is infinite at x = 0");
    assertFault(
        function("log(x)", -1, 1, 3, Positions.EVEN, Noise.NONE),
        "expression",
        "log(x) has no value at x = −1");
    assertFault(function("x", -1e308, 1e308, 3, Positions.EVEN, Noise.NONE), "to", "too wide");
  }

  private static void assertFault(DataSource.Function function, String place, String message) {
    InvalidInput fault =
        assertThrows(InvalidInput.class, () -> function.draw(new NumpyRandom(0), 1));
    assertEquals(place, fault.place());
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void aConstantHasAsManyInputsAsRanges() {
    assertEquals(2, surface("pi", 4, Positions.EVEN).draw(new NumpyRandom(0), 1).features());
    assertEquals(
        1,
        function("pi", 0, 1, 4, Positions.EVEN, Noise.NONE).draw(new NumpyRandom(0), 1).features());
  }
}
