package org.netsketch.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Outlines as SVG writes them. */
final class SvgPath {
  private static final String LETTERS = "MLQCZ";
  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private SvgPath() {}

  /** The commands of a path. */
  static String of(Shape shape, AffineTransform transform) {
    StringBuilder path = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
      int kind = i.currentSegment(c);
      path.append(LETTERS.charAt(kind));
      for (int k = 0; k < 2 * POINTS[kind]; k++) {
        path.append(k == 0 ? "" : " ").append(SvgPage.number(c[k]));
      }
    }
    return path.toString();
  }

  /** An element without its end: a circle or a rectangle where the shape is one, else a path. */
  static String element(Shape shape, AffineTransform transform) {
    Rectangle2D box = transform.createTransformedShape(shape).getBounds2D();
    if (shape instanceof Rectangle2D && isUpright(transform)) {
      return "<rect x=\""
          + SvgPage.number(box.getX())
          + "\" y=\""
          + SvgPage.number(box.getY())
          + "\" width=\""
          + SvgPage.number(box.getWidth())
          + "\" height=\""
          + SvgPage.number(box.getHeight())
          + "\"";
    }
    return circle(shape, transform, box)
        .orElseGet(() -> "<path d=\"" + of(shape, transform) + "\"" + rule(shape));
  }

  private static String rule(Shape shape) {
    int rule = shape.getPathIterator(null).getWindingRule();
    return rule == PathIterator.WIND_EVEN_ODD ? " fill-rule=\"evenodd\"" : "";
  }

  static boolean isUpright(AffineTransform transform) {
    return transform.getShearX() == 0.0 && transform.getShearY() == 0.0;
  }

  /** Four curves from one side of a square's middle to the next are a circle. */
  private static Optional<String> circle(Shape shape, AffineTransform transform, Rectangle2D box) {
    double radius = box.getWidth() / 2;
    if (radius == 0.0 || Math.abs(box.getHeight() - box.getWidth()) > 1e-4 * radius) {
      return Optional.empty();
    }
    double[] c = new double[6];
    int curves = 0;
    for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
      int kind = i.currentSegment(c);
      if (kind == PathIterator.SEG_CUBICTO) {
        double x = Math.abs(c[4] - box.getCenterX());
        double y = Math.abs(c[5] - box.getCenterY());
        if (Math.abs(x + y - radius) > 1e-4 * radius || Math.min(x, y) > 1e-4 * radius) {
          return Optional.empty();
        }
        curves++;
      } else if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_QUADTO) {
        return Optional.empty();
      }
    }
    return curves != 4
        ? Optional.empty()
        : Optional.of(
            "<circle cx=\""
                + SvgPage.number(box.getCenterX())
                + "\" cy=\""
                + SvgPage.number(box.getCenterY())
                + "\" r=\""
                + SvgPage.number(radius)
                + "\"");
  }
}
