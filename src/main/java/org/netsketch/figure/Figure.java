package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A picture of a run that can be drawn at any size, on screen or on paper. */
public interface Figure {
  /** Draws it into a rectangle. */
  void draw(Graphics2D graphics, Rectangle2D area);
}
