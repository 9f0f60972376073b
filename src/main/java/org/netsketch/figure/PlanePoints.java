package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netsketch.data.Classes;
import org.netsketch.data.Dataset;

/** Samples of two inputs as marks on a plane, with a rim that sets them off from the ground. */
final class PlanePoints {
  /** Quantities are drawn in so many colours. */
  private static final int SHADES = 24;

  private final Graphics2D graphics;
  private final PlotArea place;
  private final Palette palette;
  private final boolean stamped;

  /** Marks on an area; stamped on images, where it is quick. */
  PlanePoints(Graphics2D graphics, PlotArea place, Palette palette, boolean stamped) {
    this.graphics = graphics;
    this.place = place;
    this.palette = palette;
    this.stamped = stamped;
  }

  /**
   * Draws some samples.
   *
   * @param size of each, in pixels
   */
  void draw(Dataset rows, PointMark mark, double size, AxisRange targets) {
    double rim = size * (mark == PointMark.RING ? 1.55 : 1.4);
    Map<Color, List<double[]>> groups = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Color colour = colour(rows, row, targets);
      groups.computeIfAbsent(colour, unused -> new ArrayList<>()).add(rows.inputs()[row]);
    }
    // Beside a quantity in the middle of its range the ground would not be seen.
    Color ground = rows.hasClasses() ? Palette.faded(palette.surface(), 0.9) : palette.axis();
    groups.values().forEach(points -> drawAll(points, PointMark.DISC, rim, ground));
    groups.forEach((colour, points) -> drawAll(points, mark, size, colour));
  }

  private Color colour(Dataset rows, int row, AxisRange targets) {
    double[] target = rows.targets()[row];
    if (rows.hasClasses()) {
      return ClassColours.of(Classes.category(target), palette);
    }
    double share = (target[0] - targets.low()) / (targets.high() - targets.low());
    double rounded = (Math.floor(share * SHADES) + 0.5) / SHADES;
    double value = targets.low() + rounded * (targets.high() - targets.low());
    return ColourRamp.diverging(value, targets, palette, 1.0);
  }

  private void drawAll(List<double[]> points, PointMark mark, double size, Color colour) {
    PointStamp stamp = stamped ? new PointStamp(graphics, mark.shape(size), colour) : null;
    graphics.setPaint(colour);
    for (double[] point : points) {
      double x = place.toX(point[0]);
      double y = place.toY(point[1]);
      if (stamped) {
        stamp.at(x, y);
      } else {
        mark.draw(graphics, x, y, size);
      }
    }
    if (stamped) {
      stamp.end();
    }
  }
}
