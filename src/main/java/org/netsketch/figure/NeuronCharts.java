package org.netsketch.figure;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.netsketch.nn.Unit;

/** Small charts of a hidden layer's units, side by side. */
public interface NeuronCharts {
  /** How many small charts there are. */
  int charts();

  /** The unit whose chart is at a point. */
  Optional<Unit> unitAt(double x, double y, Rectangle2D area);

  /** What does not change with each epoch. */
  StillLayer still(int width, int height, double scale);

  /** Frames and the like, below what changes. */
  default void drawStill(Paper paper, Rectangle2D area) {}

  /** What changes with each epoch. */
  void paint(Paper paper, Rectangle2D area, Emphasis emphasis);
}
