package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.netsketch.nn.Unit;
import org.netsketch.text.Messages;

/** Small charts of a hidden layer's units, side by side. */
public interface NeuronCharts extends CaptionedFigure {
  /** The last hidden layer of a run; nothing if it has none. */
  static Optional<NeuronCharts> of(FigureData data, Palette palette, Messages messages) {
    if (data.parameters().architecture().depth() == 1) {
      return Optional.empty();
    }
    return Optional.of(
        data.isCurve()
            ? NeuronsFigure.of(data, palette, messages)
            : NeuronMapsFigure.of(data, palette, messages));
  }

  /** The values shown, the same for all units. */
  AxisRange shown();

  /** The same with other values shown. */
  NeuronCharts showing(AxisRange values);

  /** How many small charts there are. */
  int charts();

  /** The unit whose chart is at a point. */
  Optional<Unit> unitAt(double x, double y, Rectangle2D area);

  /** What does not change with each epoch. */
  StillLayer still(int width, int height, double scale);

  /** Frames and the like, below what changes. */
  default void drawStill(Paper paper, Rectangle2D area) {}

  /** Both. */
  default void drawAll(Graphics2D graphics, Rectangle2D area) {
    Paper paper = new ImagePaper(graphics);
    drawStill(paper, area);
    paint(paper, area, Emphasis.NONE);
  }

  /** What changes with each epoch. */
  void paint(Paper paper, Rectangle2D area, Emphasis emphasis);
}
