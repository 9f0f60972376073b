package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.netsketch.data.Classes;
import org.netsketch.data.Dataset;
import org.netsketch.text.Messages;

/**
 * Which classes the network takes for which: a row for each actual class, a column for each
 * predicted one, and how many samples; for the training rows and, beside them, the validation rows.
 *
 * @param data of a run with classes
 * @param palette colours and sizes
 * @param messages the words
 */
public record ConfusionFigure(FigureData data, Palette palette, Messages messages)
    implements CaptionedFigure {
  private String title() {
    return data.ofNetwork(messages.get("figure.confusion"), messages);
  }

  @Override
  public double heightFor(double width, Caption caption) {
    return proportion() * width
        + new ChartStyle(palette).wordsHeight(title(), List.of(), caption, width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    DrawnPlot plot = new DrawnPlot((drawn, inner) -> paint(new ImagePaper(drawn), inner));
    new ChartStyle(palette).full(plot, title(), List.of(), caption).draw(graphics, area);
  }

  /** Everything; it changes as a whole with each epoch. */
  public void paint(Paper paper, Rectangle2D area) {
    Dataset training = data.preparation().split().training();
    Dataset validation = data.preparation().split().validation();
    boolean aside = validation.size() > 0;
    ConfusionLayout layout = ConfusionLayout.of(area, words(), largestCount(), aside, palette);
    paper.part("actual", () -> writeRowNames(paper, layout));
    if (layout.showsTraining()) {
      paper.part("training", () -> draw(paper, layout, 0, training, "figure.training"));
    }
    if (aside) {
      int place = layout.matrices() - 1;
      paper.part("validation", () -> draw(paper, layout, place, validation, "figure.validation"));
    }
  }

  private ConfusionLayout.Words words() {
    return new ConfusionLayout.Words(
        data.rows().classes(),
        messages.get("figure.actual"),
        messages.get("figure.predicted"),
        List.of(title("figure.training", 1.0), title("figure.validation", 1.0)));
  }

  /** The largest count there can be: the training samples of a class. */
  private int largestCount() {
    int[] samples = new int[data.rows().classes().size()];
    for (double[] target : data.preparation().split().training().targets()) {
      samples[Classes.category(target)]++;
    }
    return Arrays.stream(samples).max().orElse(1);
  }

  /** The ground alone. */
  public StillLayer still(int width, int height, double scale) {
    Rectangle2D whole = new Rectangle2D.Double(0, 0, width, height);
    return StillLayer.blank(palette, whole, width, height, scale);
  }

  /** As a small picture: the training rows' cells alone. */
  public Figure picture() {
    return (graphics, area) -> {
      Paper paper = new ImagePaper(graphics);
      paper.fill(area, 0.0, palette.surface());
      Dataset training = data.preparation().split().training();
      drawCells(paper, square(area, 6.0), confusion(training), 0.0);
    };
  }

  private double proportion() {
    return data.preparation().split().validationRows().length > 0 ? 0.46 : 0.72;
  }

  private Confusion confusion(Dataset rows) {
    return Confusion.of(data.preparation(), data.parameters(), rows);
  }

  private String title(String name, double share) {
    return messages.get("figure.rightOf", messages.get(name), NumberText.fixed(100.0 * share, 1));
  }

  /** Of no samples it says no share. */
  private String title(String name, Confusion confusion) {
    return confusion.samples() == 0
        ? messages.get(name)
        : title(name, (double) confusion.right() / confusion.samples());
  }

  private void draw(Paper paper, ConfusionLayout layout, int place, Dataset rows, String name) {
    Confusion confusion = confusion(rows);
    Rectangle2D cells = layout.matrix(place);
    String title = title(name, confusion);
    double size = layout.titleSize();
    double y = Math.rint(cells.getY() - 0.6 * layout.letter());
    paper.write(title, cells.getX(), y, Paper.Align.LEFT, size, palette.ink());
    drawCells(paper, cells, confusion, layout.numberSize());
    writeColumnNames(paper, layout, cells);
  }

  /** A square of cells amid an area. */
  private static Rectangle2D square(Rectangle2D area, double margin) {
    double side = Math.min(area.getWidth(), area.getHeight()) - 2 * margin;
    return new Rectangle2D.Double(
        area.getCenterX() - side / 2.0, area.getCenterY() - side / 2.0, side, side);
  }

  /**
   * Cells with their counts.
   *
   * @param size of the numbers; 0 for none
   */
  private void drawCells(Paper paper, Rectangle2D cells, Confusion confusion, double size) {
    int classes = confusion.counts().length;
    double width = cells.getWidth() / classes;
    double height = cells.getHeight() / classes;
    double gap = height > 8.0 ? 1.0 : 0.5;
    for (int actual = 0; actual < classes; actual++) {
      for (int predicted = 0; predicted < classes; predicted++) {
        int count = confusion.counts()[actual][predicted];
        double share = (double) count / Math.max(1, confusion.samplesOf(actual));
        Rectangle2D cell =
            new Rectangle2D.Double(
                cells.getX() + predicted * width + gap,
                cells.getY() + actual * height + gap,
                width - 2 * gap,
                height - 2 * gap);
        paper.fill(cell, Math.min(3.0, height / 8.0), shade(actual, predicted, share));
        if (size > 0.0 && count > 0) {
          paper.write(
              Integer.toString(count),
              cell.getCenterX(),
              Math.rint(cell.getCenterY() + size * 0.36),
              Paper.Align.CENTRE,
              size,
              palette.ink());
        }
      }
    }
  }

  /** What is right has the colour of its class, what is wrong a grey. */
  private Color shade(int actual, int predicted, double share) {
    Color full = actual == predicted ? ClassColours.of(actual, palette) : palette.points();
    double strength = share == 0.0 ? 0.0 : 0.1 + 0.45 * share;
    Color empty = ColourRamp.between(palette.surface(), palette.grid(), 0.55);
    return share == 0.0 ? empty : ColourRamp.between(palette.surface(), full, strength);
  }

  /** The actual classes, once for all matrices, and what rows and columns are. */
  private void writeRowNames(Paper paper, ConfusionLayout layout) {
    List<String> classes = data.rows().classes();
    Rectangle2D cells = layout.matrix(0);
    double side = cells.getHeight() / classes.size();
    double size = Math.min(layout.letter(), side * 0.8);
    double right = cells.getX() - 0.5 * layout.letter();
    for (int category = 0; category < classes.size(); category++) {
      double y = Math.rint(cells.getY() + (category + 0.5) * side + size * 0.36);
      paper.write(classes.get(category), right, y, Paper.Align.RIGHT, size, palette.ink());
    }
    double above = Math.rint(cells.getY() - 0.6 * layout.letter());
    writeMuted(paper, layout, messages.get("figure.actual"), right, above);
    writeMuted(paper, layout, messages.get("figure.predicted"), right, layout.nameLine(0));
  }

  private void writeMuted(Paper paper, ConfusionLayout layout, String text, double x, double y) {
    paper.write(text, x, y, Paper.Align.RIGHT, layout.letter(), palette.mutedInk());
  }

  private void writeColumnNames(Paper paper, ConfusionLayout layout, Rectangle2D cells) {
    List<String> classes = data.rows().classes();
    double side = cells.getWidth() / classes.size();
    for (int category = 0; category < classes.size(); category++) {
      double x = cells.getX() + (category + 0.5) * side;
      double y = layout.nameLine(category % layout.nameLines());
      double size = layout.nameSize();
      paper.write(classes.get(category), x, y, Paper.Align.CENTRE, size, palette.ink());
    }
  }
}
