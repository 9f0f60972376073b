package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture.Layer;
import org.netsketch.nn.Softmax;
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
  /** The least width of one of them, in letters. */
  private static final double LEAST_WIDTH = 15.0;

  /**
   * The layers that are shown: not a softmax, which is a function of a whole layer, and not an
   * output as it is, beside others.
   */
  public static List<Integer> layers(FigureData data) {
    List<Layer> all = data.parameters().architecture().layers();
    List<Integer> layers = new ArrayList<>();
    for (int layer = 0; layer < all.size(); layer++) {
      Activation activation = all.get(layer).activation();
      boolean plainOutput =
          layer == all.size() - 1 && layer > 0 && activation instanceof Activation.Identity;
      if (!plainOutput && !(activation instanceof Softmax)) {
        layers.add(layer);
      }
    }
    return layers;
  }

  /** How many stand side by side: as many as leave each a plot that can be read. */
  private int columns(double width) {
    int layers = layers().size();
    int wanted = layers == 1 ? 1 : layers == 3 || layers > 4 ? 3 : 2;
    int most = (int) (width / (LEAST_WIDTH * palette.fontSize()));
    return Math.max(1, Math.min(wanted, most));
  }

  /** How many stand one above the other. */
  private int rows(int columns) {
    return (layers().size() + columns - 1) / columns;
  }

  private List<Integer> layers() {
    return layers(data);
  }

  @Override
  public double heightFor(double width, Caption caption) {
    int columns = columns(width);
    double cell = width / columns;
    double highest =
        layers().stream()
            .mapToDouble(
                layer ->
                    ActivationFigure.of(data, layer, palette, messages).heightFor(cell, caption))
            .max()
            .orElse(0.0);
    return rows(columns) * highest;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    graphics.setPaint(palette.surface());
    graphics.fill(area);
    int columns = columns(area.getWidth());
    double width = area.getWidth() / columns;
    double height = area.getHeight() / rows(columns);
    List<Integer> layers = layers();
    for (int place = 0; place < layers.size(); place++) {
      int row = place / columns;
      Rectangle2D cell =
          new Rectangle2D.Double(
              area.getX() + place % columns * width, area.getY() + row * height, width, height);
      int layer = layers.get(place);
      ActivationFigure figure = ActivationFigure.of(data, layer, palette, messages);
      DrawingHint.part(
          graphics, "layer-" + (layer + 1), () -> figure.draw(graphics, cell, caption));
    }
  }
}
