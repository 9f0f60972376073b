package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
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
  private static final double LARGEST_CELL = 110.0;

  @Override
  public double heightFor(double width, Caption caption) {
    return proportion() * width
        + new ChartStyle(palette)
            .wordsHeight(messages.get("figure.confusion"), List.of(), caption, width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    DrawnPlot plot = new DrawnPlot((drawn, inner) -> paint(new ImagePaper(drawn), inner));
    new ChartStyle(palette)
        .full(plot, messages.get("figure.confusion"), List.of(), caption)
        .draw(graphics, area);
  }

  /** Everything; it changes as a whole with each epoch. */
  public void paint(Paper paper, Rectangle2D area) {
    Dataset training = data.preparation().split().training();
    Dataset validation = data.preparation().split().validation();
    boolean both = validation.size() > 0;
    double width = both ? area.getWidth() / 2.0 : area.getWidth();
    Rectangle2D left = new Rectangle2D.Double(area.getX(), area.getY(), width, area.getHeight());
    paper.part("training", () -> draw(paper, left, training, "figure.training"));
    if (both) {
      Rectangle2D right =
          new Rectangle2D.Double(area.getX() + width, area.getY(), width, area.getHeight());
      paper.part("validation", () -> draw(paper, right, validation, "figure.validation"));
    }
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
      drawCells(paper, cells(area, 6.0, 6.0, 6.0, 6.0), confusion(training), 0.0);
    };
  }

  private double proportion() {
    return data.preparation().split().validationRows().length > 0 ? 0.46 : 0.72;
  }

  private Confusion confusion(Dataset rows) {
    return Confusion.of(data.preparation(), data.parameters(), rows);
  }

  private void draw(Paper paper, Rectangle2D area, Dataset rows, String name) {
    double letter = palette.fontSize();
    List<String> classes = rows.classes();
    int longest = Math.max(longest(classes), messages.get("figure.actual").length());
    double names = Math.min(longest * letter * 0.56, area.getWidth() * 0.25) + letter;
    Rectangle2D cells = cells(area, 2.6 * letter, names + letter, 3.0 * letter, letter);
    Confusion confusion = confusion(rows);
    double percent = 100.0 * confusion.right() / Math.max(1, confusion.samples());
    String title = messages.get("figure.rightOf", messages.get(name), NumberText.fixed(percent, 1));
    double room = (area.getMaxX() - cells.getX() - 4.0) / (title.length() * 0.56);
    double y = Math.rint(cells.getY() - 0.9 * letter);
    paper.write(title, cells.getX(), y, Paper.Align.LEFT, Math.min(letter, room), palette.ink());
    drawCells(paper, cells, confusion, letter);
    drawNames(paper, cells, classes, letter);
  }

  private static int longest(List<String> classes) {
    return classes.stream().mapToInt(String::length).max().orElse(1);
  }

  /** The square of cells within an area, as large as it can be and no larger than need be. */
  private Rectangle2D cells(
      Rectangle2D area, double top, double left, double bottom, double right) {
    int classes = data.rows().classes().size();
    double side =
        Math.min(area.getWidth() - left - right, area.getHeight() - top - bottom) / classes;
    double cell = Math.max(1.0, Math.min(side, LARGEST_CELL * palette.fontSize() / 14.0));
    double spare = area.getWidth() - left - right - cell * classes;
    double below = area.getHeight() - top - bottom - cell * classes;
    return new Rectangle2D.Double(
        area.getX() + left + spare / 2.0,
        area.getY() + top + Math.max(0.0, below / 2.0),
        cell * classes,
        cell * classes);
  }

  /**
   * Squares with their counts.
   *
   * @param letter the size of the numbers; 0 for none
   */
  private void drawCells(Paper paper, Rectangle2D cells, Confusion confusion, double letter) {
    int classes = confusion.counts().length;
    double side = cells.getWidth() / classes;
    double gap = side > 8.0 ? 1.0 : 0.5;
    for (int actual = 0; actual < classes; actual++) {
      for (int predicted = 0; predicted < classes; predicted++) {
        int count = confusion.counts()[actual][predicted];
        double share = (double) count / Math.max(1, confusion.samplesOf(actual));
        Rectangle2D cell =
            new Rectangle2D.Double(
                cells.getX() + predicted * side + gap,
                cells.getY() + actual * side + gap,
                side - 2 * gap,
                side - 2 * gap);
        paper.fill(cell, Math.min(3.0, side / 8.0), shade(actual, predicted, share));
        if (letter > 0.0 && count > 0) {
          double size = Math.min(letter * 1.15, side * 0.42);
          paper.write(
              Integer.toString(count),
              cell.getCenterX(),
              Math.rint(cell.getCenterY() + size * 0.35),
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

  private void drawNames(Paper paper, Rectangle2D cells, List<String> classes, double letter) {
    double side = cells.getWidth() / classes.size();
    double size = Math.min(letter, side * 0.7);
    // Names of columns are somewhat smaller where that leaves them whole.
    double narrow =
        Math.min(size, Math.max(0.75 * letter, 0.97 * side / (longest(classes) * 0.56)));
    for (int category = 0; category < classes.size(); category++) {
      double middle = (category + 0.5) * side;
      paper.write(
          classes.get(category),
          cells.getX() - 0.5 * letter,
          Math.rint(cells.getY() + middle + size * 0.35),
          Paper.Align.RIGHT,
          size,
          palette.ink());
      String name = classes.get(category);
      int room = (int) (side / (narrow * 0.56));
      String text =
          name.length() <= room + 1 ? name : name.substring(0, Math.max(1, room - 1)) + "…";
      paper.write(
          text,
          cells.getX() + middle,
          Math.rint(cells.getMaxY() + 1.2 * letter),
          Paper.Align.CENTRE,
          narrow,
          palette.ink());
    }
    paper.write(
        messages.get("figure.predicted"),
        cells.getCenterX(),
        Math.rint(cells.getMaxY() + 2.5 * letter),
        Paper.Align.CENTRE,
        letter * 0.9,
        palette.mutedInk());
    paper.write(
        messages.get("figure.actual"),
        cells.getX() - 0.5 * letter,
        Math.rint(cells.getY() - 0.9 * letter),
        Paper.Align.RIGHT,
        letter * 0.9,
        palette.mutedInk());
  }
}
