package org.netsketch.data;

import java.util.List;
import org.netsketch.math.NumpyRandom;

/**
 * A rule that draws two classes of points in the plane, as TensorFlow Playground and scikit-learn
 * have them.
 *
 * <p>Rows take turns: even rows (from 0) are of class "0", odd rows of class "1", so each class has
 * half of the points, and class "0" one more of an odd number. First all positions are drawn, row
 * by row, then all noise, row by row and x1 before x2. Noise 0 draws the same numbers and gives
 * them no weight, so that more noise moves the same points further. Noise moves a point and never
 * changes its class. U(a, b) is a uniform number, N a standard normal one.
 */
public enum ShapeKind {
  /**
   * A disc ("1") inside a ring ("0"): radius r = U(0, 2.5) or U(3.5, 5), then angle t = U(0, 2π),
   * at (r sin t, r cos t). Each coordinate strays by noise · U(-5, 5).
   */
  CIRCLE("circle") {
    @Override
    double[] position(int group, int index, int size, NumpyRandom random) {
      double radius = group == 1 ? random.uniform(0.0, 2.5) : random.uniform(3.5, 5.0);
      return polar(radius, random.uniform(0.0, 2.0 * Math.PI));
    }

    @Override
    double stray(double noise, NumpyRandom random) {
      return noise * random.uniform(-5.0, 5.0);
    }
  },

  /**
   * Opposite quadrants: x1 = U(-5, 5), then |x2| = U(0, 5), with the sign of x1 for "0" and the
   * other sign for "1"; then both move 0.3 away from the axes. Each coordinate strays by noise ·
   * U(-5, 5).
   */
  XOR("xor") {
    @Override
    double[] position(int group, int index, int size, NumpyRandom random) {
      double x1 = random.uniform(-5.0, 5.0);
      double sign = x1 > 0.0 ? 1.0 : -1.0;
      double height = random.uniform(0.0, 5.0) + 0.3;
      return new double[] {x1 + 0.3 * sign, group == 0 ? sign * height : -sign * height};
    }

    @Override
    double stray(double noise, NumpyRandom random) {
      return noise * random.uniform(-5.0, 5.0);
    }
  },

  /**
   * Two round normal clouds about (-2, -2) for "0" and (2, 2) for "1"; the centres draw nothing.
   * Each coordinate strays by √(0.5 + 7 noise) · N.
   */
  GAUSS("gauss") {
    @Override
    double[] position(int group, int index, int size, NumpyRandom random) {
      double centre = group == 0 ? -2.0 : 2.0;
      return new double[] {centre, centre};
    }

    @Override
    double stray(double noise, NumpyRandom random) {
      return Math.sqrt(0.5 + 7.0 * noise) * random.randn();
    }
  },

  /**
   * Two arms of a spiral, the second half a turn ahead: point i of n has r = 5 i / n and t = 3.5 π
   * i / n (+ π for "1"), at (r sin t, r cos t); no draw. Each coordinate strays by noise · U(-1,
   * 1).
   */
  SPIRAL("spiral") {
    @Override
    double[] position(int group, int index, int size, NumpyRandom random) {
      double along = (double) index / size;
      return polar(5.0 * along, 1.75 * along * 2.0 * Math.PI + group * Math.PI);
    }

    @Override
    double stray(double noise, NumpyRandom random) {
      return noise * random.uniform(-1.0, 1.0);
    }
  },

  /**
   * Two half circles that reach into each other, scikit-learn's make_moons: with t = linspace(0, π,
   * n), "0" is at (cos t, sin t) and "1" at (1 - cos t, 0.5 - sin t); no draw. Each coordinate
   * strays by noise · N.
   */
  MOONS("moons") {
    @Override
    double[] position(int group, int index, int size, NumpyRandom random) {
      double t = size == 1 ? 0.0 : index == size - 1 ? Math.PI : index * (Math.PI / (size - 1));
      double x1 = StrictMath.cos(t);
      double x2 = StrictMath.sin(t);
      return group == 0 ? new double[] {x1, x2} : new double[] {1.0 - x1, 1.0 - x2 - 0.5};
    }

    @Override
    double stray(double noise, NumpyRandom random) {
      return noise * random.randn();
    }
  };

  private static final List<String> INPUTS = List.of("x1", "x2");
  private static final List<String> CLASSES = List.of("0", "1");

  private final String id;

  ShapeKind(String id) {
    this.id = id;
  }

  /** The name in an experiment file. */
  public String id() {
    return id;
  }

  /**
   * Points with one-hot targets.
   *
   * @param count how many points, at least 2
   * @param noise how far they stray, 0 or more; Playground goes to 0.5
   */
  public Dataset draw(int count, double noise, NumpyRandom random) {
    double[][] inputs = new double[count][];
    double[][] oneHot = {{1.0, 0.0}, {0.0, 1.0}};
    double[][] targets = new double[count][];
    for (int i = 0; i < count; i++) {
      int group = i % 2;
      int size = (count + 1 - group) / 2;
      inputs[i] = position(group, i / 2, size, random);
      targets[i] = oneHot[group];
    }
    for (double[] point : inputs) {
      point[0] += stray(noise, random);
      point[1] += stray(noise, random);
    }
    return new Dataset(inputs, targets, INPUTS, CLASSES, CLASSES);
  }

  /**
   * Where a point lies before it strays.
   *
   * @param group its class, 0 or 1
   * @param index its number within the class, from 0
   * @param size how many points the class has
   */
  abstract double[] position(int group, int index, int size, NumpyRandom random);

  /** How far one coordinate of a point strays. */
  abstract double stray(double noise, NumpyRandom random);

  private static double[] polar(double radius, double angle) {
    return new double[] {radius * StrictMath.sin(angle), radius * StrictMath.cos(angle)};
  }
}
