package org.netsketch.data;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.math.NumpyRandom;

/**
 * A stroke of scattered points: wherever the pointer has gone a step further, it leaves some more.
 *
 * <p>The points come from a seeded stream: the same stroke gives the same points.
 */
public final class Brush {
  /** The part of a radius from one place to the next. */
  private static final double STEP = 0.5;

  private final int density;
  private final double spread;
  private final NumpyRandom random;
  private Disc last;

  /**
   * A brush before it touches the chart.
   *
   * @param density how many points are left at a place, at least 1
   * @param spread from 0, all in the middle, to 1, evenly over the circle
   * @param seed of the scatter
   */
  public Brush(int density, double spread, int seed) {
    this.density = density;
    this.spread = spread;
    random = new NumpyRandom(seed);
  }

  /**
   * The points that are left on the way to a place, each {x, y}.
   *
   * @param place where the pointer is
   */
  public List<double[]> moveTo(Disc place) {
    List<double[]> points = new ArrayList<>();
    if (last == null) {
      last = place;
      scatter(place, points);
    }
    double distance = Math.sqrt(last.distance(place.x(), place.y()));
    for (int steps = (int) (distance / STEP); steps > 0; steps--) {
      double part = STEP / distance;
      last =
          place.at(
              last.x() + part * (place.x() - last.x()), last.y() + part * (place.y() - last.y()));
      distance -= STEP;
      scatter(last, points);
    }
    return points;
  }

  private void scatter(Disc place, List<double[]> points) {
    for (int i = 0; i < density; i++) {
      double angle = 2.0 * Math.PI * random.rand();
      double reach = spread == 0.0 ? 0.0 : StrictMath.pow(random.rand(), 0.5 / spread);
      points.add(
          new double[] {
            place.x() + place.radiusX() * reach * StrictMath.cos(angle),
            place.y() + place.radiusY() * reach * StrictMath.sin(angle)
          });
    }
  }
}
