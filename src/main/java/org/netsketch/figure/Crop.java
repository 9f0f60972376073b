package org.netsketch.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What of lines and polygons lies within a rectangle, worked out from their points. A canvas could
 * leave out the rest too, but at the cost of several passes over all its pixels for each line.
 *
 * @param area what is kept
 */
public record Crop(Rectangle2D area) {
  /** A line along the border is within, whatever rounding has done to it. */
  private static final double TOLERANCE = 0.01;

  /** The parts of a line that lie within, in its order. */
  public List<Polyline> line(Polyline line) {
    if (holdsAll(line)) {
      return List.of(line);
    }
    List<Polyline> parts = new ArrayList<>();
    Points part = new Points();
    for (int i = 1; i < line.size(); i++) {
      double fromX = line.x()[i - 1];
      double fromY = line.y()[i - 1];
      double alongX = line.x()[i] - fromX;
      double alongY = line.y()[i] - fromY;
      double[] shares = {0.0, 1.0};
      boolean seen =
          keep(-alongX, fromX - left(), shares)
              && keep(alongX, right() - fromX, shares)
              && keep(-alongY, fromY - top(), shares)
              && keep(alongY, bottom() - fromY, shares);
      if (!seen || shares[0] > 0.0) {
        part = part.endedInto(parts);
      }
      if (seen) {
        if (part.size == 0) {
          part.add(fromX + shares[0] * alongX, fromY + shares[0] * alongY);
        }
        part.add(fromX + shares[1] * alongX, fromY + shares[1] * alongY);
        part = shares[1] < 1.0 ? part.endedInto(parts) : part;
      }
    }
    part.endedInto(parts);
    return parts;
  }

  /**
   * Keeps what of a stretch is on the inner side of an edge, as Liang and Barsky do.
   *
   * @param outward how far the stretch goes outwards
   * @param room how far its beginning is within the edge
   * @param shares from where to where it is kept, of its length
   * @return whether anything is left
   */
  private static boolean keep(double outward, double room, double[] shares) {
    if (outward > 0.0) {
      shares[1] = Math.min(shares[1], room / outward);
    } else if (outward < 0.0) {
      shares[0] = Math.max(shares[0], room / outward);
    } else if (!(outward == 0.0 && room >= 0.0)) {
      return false;
    }
    return shares[0] <= shares[1];
  }

  /** A polygon without what lies above or below; its points are within at the left and right. */
  public Polyline polygon(Polyline border) {
    if (holdsAll(border)) {
      return border;
    }
    Points upper = new Points();
    for (int i = 0; i < border.size(); i++) {
      int next = (i + 1) % border.size();
      addCrossings(border.x()[i], border.y()[i], border.x()[next], border.y()[next], upper);
    }
    return upper.line();
  }

  /** A point, moved in, and where the side from it to the next one meets the two edges. */
  private void addCrossings(double x, double y, double nextX, double nextY, Points points) {
    points.add(x, Math.max(top(), Math.min(bottom(), y)));
    boolean down = y < nextY;
    for (double edge : down ? new double[] {top(), bottom()} : new double[] {bottom(), top()}) {
      if (y < edge != nextY < edge) {
        points.add(x + (edge - y) / (nextY - y) * (nextX - x), edge);
      }
    }
  }

  private boolean holdsAll(Polyline line) {
    for (int i = 0; i < line.size(); i++) {
      double x = line.x()[i];
      double y = line.y()[i];
      if (!(x >= left() && x <= right() && y >= top() && y <= bottom())) {
        return false;
      }
    }
    return true;
  }

  private double left() {
    return area.getMinX() - TOLERANCE;
  }

  private double right() {
    return area.getMaxX() + TOLERANCE;
  }

  private double top() {
    return area.getMinY() - TOLERANCE;
  }

  private double bottom() {
    return area.getMaxY() + TOLERANCE;
  }

  /** A line that grows. */
  private static final class Points {
    private double[] x = new double[16];
    private double[] y = new double[16];
    private int size;

    void add(double newX, double newY) {
      if (size == x.length) {
        x = Arrays.copyOf(x, 2 * size);
        y = Arrays.copyOf(y, 2 * size);
      }
      x[size] = newX;
      y[size++] = newY;
    }

    Polyline line() {
      return new Polyline(x, y, size);
    }

    /** Adds the line to others if it is one, and begins another. */
    Points endedInto(List<Polyline> lines) {
      if (size > 1) {
        lines.add(line());
      }
      return size == 0 ? this : new Points();
    }
  }
}
