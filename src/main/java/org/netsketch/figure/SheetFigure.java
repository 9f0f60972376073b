package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netsketch.text.Messages;

/**
 * Several figures of a run on one sheet, in rows.
 *
 * @param rows from top to bottom
 * @param palette colours and sizes
 */
public record SheetFigure(List<Row> rows, Palette palette) implements CaptionedFigure {
  /** Copies the list. */
  public SheetFigure {
    rows = List.copyOf(rows);
  }

  /**
   * Figures side by side, all of one width.
   *
   * @param figures from left to right
   */
  public record Row(List<Named> figures) {
    /** Copies the list. */
    public Row {
      figures = List.copyOf(figures);
    }

    /** The height at which the highest is calm to look at. */
    private double heightFor(double width, Caption caption) {
      return figures.stream()
          .mapToDouble(named -> named.figure.heightFor(width / figures.size(), caption))
          .max()
          .orElse(0.0);
    }
  }

  /** A figure and what its part of the sheet is called in files that keep names. */
  public record Named(String name, CaptionedFigure figure) {}

  /** What the network has come to above, the loss and the neurons below it. */
  public static SheetFigure of(FigureData data, Palette palette, Messages messages) {
    List<Named> below = new ArrayList<>(List.of(loss(data, palette, messages)));
    neurons(data, palette, messages).ifPresent(below::add);
    Row above = new Row(List.of(outcome(data, palette, messages)));
    return new SheetFigure(List.of(above, new Row(below)), palette);
  }

  /** Everything that there is to be seen of a run, two figures in a row. */
  public static SheetFigure all(FigureData data, Palette palette, Messages messages) {
    List<Named> figures = new ArrayList<>();
    figures.add(outcome(data, palette, messages));
    figures.add(new Named("network-diagram", NetworkFigure.of(data, palette, messages)));
    figures.add(loss(data, palette, messages));
    neurons(data, palette, messages).ifPresent(figures::add);
    figures.add(new Named("gradients", GradientFigure.of(data, palette, messages)));
    if (!ActivationsFigure.layers(data).isEmpty()) {
      figures.add(new Named("activations", new ActivationsFigure(data, palette, messages)));
    }
    return inPairs(figures, palette);
  }

  /** Figures in their order, two in a row. */
  static SheetFigure inPairs(List<Named> figures, Palette palette) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < figures.size(); i += 2) {
      rows.add(new Row(figures.subList(i, Math.min(i + 2, figures.size()))));
    }
    return new SheetFigure(rows, palette);
  }

  private static Named outcome(FigureData data, Palette palette, Messages messages) {
    return new Named("fit", Outcome.figure(data, palette, messages));
  }

  private static Named loss(FigureData data, Palette palette, Messages messages) {
    return new Named("loss", LossFigure.of(data, true, palette, messages));
  }

  private static Optional<Named> neurons(FigureData data, Palette palette, Messages messages) {
    return NeuronCharts.of(data, palette, messages).map(figure -> new Named("neurons", figure));
  }

  @Override
  public double heightFor(double width, Caption caption) {
    return rows.stream().mapToDouble(row -> row.heightFor(width, caption)).sum();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    graphics.setPaint(palette.surface());
    graphics.fill(area);
    double stretch = area.getHeight() / heightFor(area.getWidth(), caption);
    double y = area.getY();
    for (Row row : rows) {
      double height = stretch * row.heightFor(area.getWidth(), caption);
      double width = area.getWidth() / row.figures.size();
      for (int i = 0; i < row.figures.size(); i++) {
        Named named = row.figures.get(i);
        Rectangle2D place = new Rectangle2D.Double(area.getX() + i * width, y, width, height);
        DrawingHint.part(graphics, named.name, () -> named.figure.draw(graphics, place, caption));
      }
      y += height;
    }
  }
}
