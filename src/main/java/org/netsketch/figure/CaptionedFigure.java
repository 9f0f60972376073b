package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A figure that stands by itself, as in notes: with its words, or without some of them. */
public interface CaptionedFigure extends Figure {
  /** The height at which it is calm to look at, for a width; its words have room in it. */
  double heightFor(double width, Caption caption);

  /** Draws it into a rectangle. */
  void draw(Graphics2D graphics, Rectangle2D area, Caption caption);

  @Override
  default void draw(Graphics2D graphics, Rectangle2D area) {
    draw(graphics, area, Caption.FULL);
  }
}
