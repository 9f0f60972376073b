package org.netsketch.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;

/** How a sample is drawn, so that its kind can be told without colour. */
enum PointMark {
  /** Filled: a sample that is trained on. */
  DISC,
  /** Hollow: a sample that is set aside. */
  RING,
  /** A ring around a sample that is chosen. */
  HALO,
  /** The thin outline of a sample that is one of many chosen ones. */
  OUTLINE;

  /** The area that is filled, around the origin. */
  Shape shape(double size) {
    return switch (this) {
      case DISC -> circle(size);
      case RING -> new BasicStroke((float) (size * 0.32)).createStrokedShape(circle(size * 1.05));
      case HALO -> new BasicStroke((float) (size * 0.2)).createStrokedShape(circle(size * 2.1));
      case OUTLINE ->
          new BasicStroke((float) (size * 0.18)).createStrokedShape(circle(size * 1.05));
    };
  }

  /** Draws it at a place, as lines and areas that a person would draw. */
  void draw(Graphics2D graphics, double x, double y, double size) {
    AffineTransform there = AffineTransform.getTranslateInstance(x, y);
    if (this == RING) {
      graphics.setStroke(new BasicStroke((float) (size * 0.32)));
      graphics.draw(there.createTransformedShape(circle(size * 1.05)));
    } else {
      graphics.fill(there.createTransformedShape(shape(size)));
    }
  }

  private static Shape circle(double size) {
    return new Ellipse2D.Double(-size / 2, -size / 2, size, size);
  }
}
