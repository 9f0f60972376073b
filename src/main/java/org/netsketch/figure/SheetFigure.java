package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.netsketch.text.Messages;

/**
 * A run on one sheet: what the network has come to above, the loss and the neurons below it.
 *
 * @param data of a run
 * @param palette colours and sizes
 * @param messages the words
 */
public record SheetFigure(FigureData data, Palette palette, Messages messages) implements Figure {
  private static final double FIT_SHARE = 0.6;

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    graphics.setPaint(palette.surface());
    graphics.fill(area);
    List<Figure> below = new ArrayList<>();
    below.add(LossFigure.of(data, true, palette, messages));
    double top = Math.rint(area.getHeight() * FIT_SHARE);
    Outcome.figure(data, palette, messages)
        .draw(graphics, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), top));
    if (data.parameters().architecture().depth() > 1) {
      below.add(
          data.isCurve()
              ? NeuronsFigure.of(data, palette, messages)
              : NeuronMapsFigure.of(data, palette, messages));
    }
    double width = area.getWidth() / below.size();
    for (int i = 0; i < below.size(); i++) {
      below
          .get(i)
          .draw(
              graphics,
              new Rectangle2D.Double(
                  area.getX() + i * width, area.getY() + top, width, area.getHeight() - top));
    }
  }
}
