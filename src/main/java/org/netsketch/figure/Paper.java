package org.netsketch.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * What is drawn on: an image, or a canvas of the window. So one piece of code draws a figure in
 * both.
 */
public interface Paper {

  /** Which end of a text, or its middle, stands at its place. */
  enum Align {
    /** It begins there. */
    LEFT,
    /** It stands in the middle of the place. */
    CENTRE,
    /** It ends there. */
    RIGHT
  }

  /** A line. */
  void stroke(Polyline line, Color colour, double width);

  /** A line of dashes. */
  void dash(Polyline line, Color colour, double width);

  /** The area within a line, whose ends are joined. */
  void fill(Polyline border, Color colour);

  /** A rectangle with round corners. */
  void fill(Rectangle2D area, double radius, Color colour);

  /** The border of a rectangle with round corners. */
  void frame(Rectangle2D area, double radius, Color colour, double width);

  /** A text whose base line is at y. */
  void write(String text, double x, double y, Align align, double size, Color colour);

  /** Draws something of which nothing is seen outside a rectangle. */
  void within(Rectangle2D area, Runnable drawing);

  /** A small picture over an area; between its nodes, which reach to the border, colours blend. */
  void picture(Pixels pixels, Rectangle2D area);

  /**
   * Many straight lines.
   *
   * @param ends from (4i, 4i + 1) to (4i + 2, 4i + 3)
   */
  void segments(double[] ends, int count, Color colour, double width);

  /** Draws something that belongs together, and has a name in files that keep names. */
  default void part(String name, Runnable drawing) {
    drawing.run();
  }

  /** A curve that grows from epoch to epoch; a dot as long as it is but one point. */
  default void growing(Polyline curve, PlotArea area, Color colour, double width, Color ground) {
    if (curve.size() > 1) {
      within(area.rectangle(), () -> stroke(curve, colour, width));
    } else if (curve.size() == 1 && area.vertical().contains(area.fromY(curve.y()[0]))) {
      dot(curve.x()[0], curve.y()[0], 2.0 * width, colour, ground); // whole, on the axis too
    }
  }

  /** A straight line. */
  default void line(double x1, double y1, double x2, double y2, Color colour, double width) {
    stroke(new Polyline(new double[] {x1, x2}, new double[] {y1, y2}, 2), colour, width);
  }

  /** A round dot in a ring of the ground's colour, so that it stands out from any line. */
  default void dot(double x, double y, double radius, Color colour, Color ground) {
    disc(x, y, radius + 1.5, ground);
    disc(x, y, radius, colour);
  }

  private void disc(double x, double y, double radius, Color colour) {
    fill(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), radius, colour);
  }
}
