package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.math.NumpyRandom;

/** Shapes have the form that their name says, and half of their points in each class. */
class ShapeKindTest {
  private static boolean isSecond(Dataset dataset, int row) {
    return dataset.targets()[row][1] == 1.0;
  }

  @ParameterizedTest
  @EnumSource
  void hasHalfOfThePointsInEachClass(ShapeKind shape) {
    for (int count : new int[] {2, 3, 100, 501}) {
      Dataset dataset = shape.draw(count, 0.1, new NumpyRandom(1));
      double second = Arrays.stream(dataset.targets()).mapToDouble(row -> row[1]).sum();
      assertEquals(count, dataset.size());
      assertEquals(count / 2, second);
      assertEquals(List.of("0", "1"), dataset.classes());
    }
  }

  @ParameterizedTest
  @EnumSource
  void staysInThePlayground(ShapeKind shape) {
    Dataset dataset = shape.draw(1000, 0.0, new NumpyRandom(2));
    for (double[] point : dataset.inputs()) {
      assertTrue(Math.abs(point[0]) < 6 && Math.abs(point[1]) < 6, Arrays.toString(point));
    }
  }

  @ParameterizedTest
  @EnumSource
  void drawsAsManyNumbersWithNoiseAsWithout(ShapeKind shape) {
    NumpyRandom quiet = new NumpyRandom(3);
    NumpyRandom noisy = new NumpyRandom(3);
    Dataset still = shape.draw(50, 0.0, quiet);
    Dataset moved = shape.draw(50, 0.01, noisy);
    // A normal number takes as many words as it needs, so only the same stream agrees afterwards.
    assertEquals(quiet.rand(), noisy.rand());
    for (int i = 0; i < 50; i++) {
      assertEquals(still.inputs()[i][0], moved.inputs()[i][0], 0.3);
      assertEquals(still.inputs()[i][1], moved.inputs()[i][1], 0.3);
    }
  }

  @Test
  void aDiscLiesInARing() {
    Dataset dataset = ShapeKind.CIRCLE.draw(500, 0.0, new NumpyRandom(4));
    for (int i = 0; i < 500; i++) {
      double radius = Math.hypot(dataset.inputs()[i][0], dataset.inputs()[i][1]);
      assertTrue(isSecond(dataset, i) ? radius <= 2.5 : radius >= 3.5 && radius <= 5.0);
    }
  }

  @Test
  void oppositeQuadrantsAreAlike() {
    Dataset dataset = ShapeKind.XOR.draw(500, 0.0, new NumpyRandom(5));
    for (int i = 0; i < 500; i++) {
      double[] point = dataset.inputs()[i];
      assertEquals(isSecond(dataset, i), point[0] > 0 != point[1] > 0);
      assertTrue(Math.abs(point[0]) >= 0.3 && Math.abs(point[1]) >= 0.3);
    }
  }

  @Test
  void moonsAreScikitLearns() {
    Dataset dataset = ShapeKind.MOONS.draw(6, 0.0, new NumpyRandom(6));
    double[][] firstMoon = {{1, 0}, {0, 1}, {-1, 0}};
    double[][] secondMoon = {{0, 0.5}, {1, -0.5}, {2, 0.5}};
    for (int i = 0; i < 3; i++) {
      assertArrayEquals(firstMoon[i], dataset.inputs()[2 * i], 1e-15);
      assertArrayEquals(secondMoon[i], dataset.inputs()[2 * i + 1], 1e-15);
    }
  }

  @Test
  void oneSpiralArmIsTheOtherTurnedByHalf() {
    Dataset dataset = ShapeKind.SPIRAL.draw(100, 0.0, new NumpyRandom(7));
    for (int i = 0; i < 100; i += 2) {
      double[] arm = dataset.inputs()[i];
      assertArrayEquals(new double[] {-arm[0], -arm[1]}, dataset.inputs()[i + 1], 1e-14);
    }
  }

  @Test
  void drawsInTheOrderItSays() {
    Dataset dataset = ShapeKind.GAUSS.draw(3, 0.5, new NumpyRandom(8));
    NumpyRandom same = new NumpyRandom(8);
    for (int i = 0; i < 3; i++) {
      double centre = i % 2 == 0 ? -2 : 2;
      assertArrayEquals(
          new double[] {centre + 2 * same.randn(), centre + 2 * same.randn()}, dataset.inputs()[i]);
    }
  }
}
