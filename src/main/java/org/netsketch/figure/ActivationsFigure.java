package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.netsketch.text.Messages;

/**
 * The activation of each layer, side by side.
 *
 * @param data of a run
 * @param palette colours and sizes
 * @param messages the words
 */
public record ActivationsFigure(FigureData data, Palette palette, Messages messages)
    implements CaptionedFigure {

  /** How many stand side by side. */
  public int columns() {
    int layers = layers();
    return layers == 1 ? 1 : layers == 3 || layers > 4 ? 3 : 2;
  }

  /** How many stand one above the other. */
  public int rows() {
    return (layers() + columns() - 1) / columns();
  }

  private int layers() {
    return data.parameters().architecture().depth();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    graphics.setPaint(palette.surface());
    graphics.fill(area);
    double width = area.getWidth() / columns();
    double height = area.getHeight() / rows();
    for (int layer = 0; layer < layers(); layer++) {
      int row = layer / columns();
      Rectangle2D place =
          new Rectangle2D.Double(
              area.getX() + layer % columns() * width,
              area.getY() + row * height,
              width,
              height);
      ActivationFigure figure = ActivationFigure.of(data, layer, palette, messages);
      DrawingHint.part(
          graphics, "layer-" + (layer + 1), () -> figure.draw(graphics, place, caption));
    }
  }
}
