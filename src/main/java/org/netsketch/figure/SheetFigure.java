package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netsketch.text.Messages;

/**
 * Several figures of a run on one sheet, in rows; on a narrow sheet each figure has its own row.
 *
 * @param rows from top to bottom
 * @param palette colours and sizes
 */
public record SheetFigure(List<Row> rows, Palette palette) implements CaptionedFigure {
  /** The least width of a figure that stands beside another, in letters. */
  private static final double LEAST_WIDTH = 24.0;

  /** Copies the list. */
  public SheetFigure {
    rows = List.copyOf(rows);
  }

  /**
   * Figures side by side, all of one width, where there is room for that.
   *
   * @param figures from left to right
   */
  public record Row(List<Named> figures) {
    /** Copies the list. */
    public Row {
      figures = List.copyOf(figures);
    }

    /** Each in a row of its own. */
    private Stream<Row> alone() {
      return figures.stream().map(figure -> new Row(List.of(figure)));
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

  /** Everything that there is to be seen of a run; what is many small charts has its own row. */
  public static SheetFigure all(FigureData data, Palette palette, Messages messages) {
    Named diagram = new Named("network-diagram", NetworkFigure.of(data, palette, messages));
    Named gradients = new Named("gradients", GradientFigure.of(data, palette, messages));
    Optional<Named> neurons = neurons(data, palette, messages);
    int layers = ActivationsFigure.layers(data).size();
    Optional<Named> activations =
        Optional.of(new ActivationsFigure(data, palette, messages))
            .filter(figure -> layers > 0)
            .map(figure -> new Named("activations", figure));
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(List.of(outcome(data, palette, messages), diagram)));
    Named loss = loss(data, palette, messages);
    if (layers > 1) {
      rows.add(new Row(List.of(loss, gradients)));
      neurons.ifPresent(figure -> rows.add(new Row(List.of(figure))));
      activations.ifPresent(figure -> rows.add(new Row(List.of(figure))));
    } else {
      List<Named> rest = new ArrayList<>(List.of(loss));
      neurons.ifPresent(rest::add);
      rest.add(gradients);
      activations.ifPresent(rest::add);
      rows.addAll(pairs(rest));
    }
    return new SheetFigure(rows, palette);
  }

  /** Figures in their order, two in a row. */
  static SheetFigure inPairs(List<Named> figures, Palette palette) {
    return new SheetFigure(pairs(figures), palette);
  }

  private static List<Row> pairs(List<Named> figures) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < figures.size(); i += 2) {
      rows.add(new Row(figures.subList(i, Math.min(i + 2, figures.size()))));
    }
    return rows;
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

  /** The rows as a width has room for them. */
  private List<Row> rows(double width) {
    double least = LEAST_WIDTH * palette.fontSize();
    return rows.stream()
        .flatMap(row -> width / row.figures.size() >= least ? Stream.of(row) : row.alone())
        .toList();
  }

  @Override
  public double heightFor(double width, Caption caption) {
    return rows(width).stream().mapToDouble(row -> row.heightFor(width, caption)).sum();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    graphics.setPaint(palette.surface());
    graphics.fill(area);
    double stretch = area.getHeight() / heightFor(area.getWidth(), caption);
    double y = area.getY();
    for (Row row : rows(area.getWidth())) {
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
