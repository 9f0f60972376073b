package org.netsketch.figure;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The plane through the end of a run's path in which most of the path lies: its first two principal
 * directions, as H. Li and others look at the loss (<i>Visualizing the Loss Landscape of Neural
 * Nets</i>, 2018). Where there are but two parameters it is their own plane.
 *
 * @param origin the point of all parameters from which it is measured
 * @param first a direction of length 1
 * @param second another one, at a right angle to it
 * @param firstShare of the path's squared distances from its end, how much lies along the first
 * @param secondShare how much lies along the second
 */
record PathPlane(
    double[] origin, double[] first, double[] second, double firstShare, double secondShare) {

  /** Of a path, by an eigenvalue decomposition of the products of its places. */
  static PathPlane of(RunPath path) {
    double[] end = path.end();
    return end.length == 2
        ? new PathPlane(
            new double[2], new double[] {1, 0}, new double[] {0, 1}, Double.NaN, Double.NaN)
        : principal(path.places(), end);
  }

  private static PathPlane principal(List<double[]> places, double[] end) {
    double[][] ways = new double[places.size()][end.length];
    for (int place = 0; place < ways.length; place++) {
      for (int i = 0; i < end.length; i++) {
        ways[place][i] = places.get(place)[i] - end[i];
      }
    }
    RealMatrix all = new Array2DRowRealMatrix(ways, false);
    EigenDecomposition products = new EigenDecomposition(all.multiply(all.transpose()));
    double[] sizes = products.getRealEigenvalues();
    double whole = Math.max(Arrays.stream(sizes).sum(), Double.MIN_NORMAL);
    double[] first = direction(ways, products, 0, new double[end.length]);
    double[] second = direction(ways, products, 1, first);
    double secondSize = sizes.length > 1 ? sizes[1] : 0.0;
    return new PathPlane(end, first, second, sizes[0] / whole, Math.max(0.0, secondSize) / whole);
  }

  /**
   * A principal direction, or, where the path does not lead that way at all, the first axis that is
   * not the other direction's; its largest part is positive, so that it is the same on every run.
   */
  private static double[] direction(
      double[][] ways, EigenDecomposition products, int rank, double[] other) {
    double[] direction = new double[other.length];
    if (rank < ways.length) {
      double[] weights = products.getEigenvector(rank).toArray();
      for (int place = 0; place < ways.length; place++) {
        for (int i = 0; i < direction.length; i++) {
          direction[i] += weights[place] * ways[place][i];
        }
      }
    }
    boolean leadsThere = normalize(withoutPart(direction, other));
    for (int axis = 0; !leadsThere; axis++) {
      Arrays.fill(direction, 0.0);
      direction[axis] = 1.0;
      leadsThere = normalize(withoutPart(direction, other));
    }
    return direction;
  }

  /** Takes the part along another direction away, in place. */
  private static double[] withoutPart(double[] direction, double[] other) {
    double along = dot(direction, other);
    for (int i = 0; i < direction.length; i++) {
      direction[i] -= along * other[i];
    }
    return direction;
  }

  /** Gives it length 1 and a sign, in place; false if it has no length. */
  private static boolean normalize(double[] direction) {
    double length = Math.sqrt(dot(direction, direction));
    if (!(length > 1e-9)) {
      return false;
    }
    double largest = 0.0;
    for (double part : direction) {
      largest = Math.abs(part) > Math.abs(largest) ? part : largest;
    }
    for (int i = 0; i < direction.length; i++) {
      direction[i] /= largest > 0.0 ? length : -length;
    }
    return true;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0.0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** How far parameters lie along the two directions. */
  double[] coordinates(double[] parameters) {
    double[] away = parameters.clone();
    for (int i = 0; i < away.length; i++) {
      away[i] -= origin[i];
    }
    return new double[] {dot(away, first), dot(away, second)};
  }

  /** The parameters at a point of the plane. */
  double[] parameters(double x, double y) {
    double[] parameters = origin.clone();
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] += x * first[i] + y * second[i];
    }
    return parameters;
  }
}
