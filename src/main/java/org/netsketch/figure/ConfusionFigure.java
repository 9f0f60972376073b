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

  /** The size of letters, in those of the palette: what is read here is in the numbers. */
  private static final double LETTER = 1.15;

  /** The width of a sign, in letters' sizes. */
  private static final double SIGN = 0.56;

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
    int matrices = validation.size() > 0 ? 2 : 1;
    double letter = LETTER * palette.fontSize();
    int classes = data.rows().classes().size();
    double names = (longestName() + 2) * SIGN * letter;
    double room = area.getWidth() - names - letter - (matrices - 1) * 2.0 * letter;
    double height = area.getHeight() - 2.2 * letter;
    double side =
        Math.min(room / matrices, height - (1.4 + nameLines(height / classes)) * 1.15 * letter);
    side = Math.max(classes, Math.min(side, LARGEST_CELL * palette.fontSize() / 14.0 * classes));
    String[] titles = {title(training, "figure.training"), title(validation, "figure.validation")};
    double wanted = SIGN * letter * Math.max(titles[0].length(), titles[matrices - 1].length());
    double spare = area.getWidth() - names - matrices * side - (matrices - 1) * letter;
    double overhang = Math.max(0.0, Math.min(wanted - side, spare / matrices));
    double size = Math.min(letter, letter * (side + overhang) / wanted);
    double gap = Math.max(letter, Math.min(2.0 * letter, spare)) + overhang;
    double width = names + matrices * side + (matrices - 1) * gap + overhang;
    double x = area.getX() + Math.max(0.0, (area.getWidth() - width) / 2.0) + names;
    double below = height - side - (1.4 + nameLines(side / classes)) * 1.15 * letter;
    double y = area.getY() + 2.2 * letter + Math.max(0.0, below / 2.0);
    Rectangle2D left = new Rectangle2D.Double(x, y, side, side);
    paper.part("training", () -> draw(paper, left, training, letter));
    writeTitle(paper, left, titles[0], size);
    writeRowNames(paper, left, letter);
    if (matrices > 1) {
      Rectangle2D right = new Rectangle2D.Double(x + side + gap, y, side, side);
      paper.part("validation", () -> draw(paper, right, validation, letter));
      writeTitle(paper, right, titles[1], size);
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

  private String title(Dataset rows, String name) {
    if (rows.size() == 0) {
      return messages.get(name);
    }
    Confusion confusion = confusion(rows);
    double percent = 100.0 * confusion.right() / Math.max(1, confusion.samples());
    return messages.get("figure.rightOf", messages.get(name), NumberText.fixed(percent, 1));
  }

  private void writeTitle(Paper paper, Rectangle2D cells, String title, double size) {
    double y = Math.rint(cells.getY() - 0.6 * size);
    paper.write(title, cells.getX(), y, Paper.Align.LEFT, size, palette.ink());
  }

  private void draw(Paper paper, Rectangle2D cells, Dataset rows, double letter) {
    drawCells(paper, cells, confusion(rows), letter);
    writeColumnNames(paper, cells, letter);
  }

  private int longestName() {
    int longest = data.rows().classes().stream().mapToInt(String::length).max().orElse(1);
    return Math.max(longest, messages.get("figure.actual").length());
  }

  /** Names that are wider than their columns stand on two lines in turn. */
  private int nameLines(double side) {
    int longest = data.rows().classes().stream().mapToInt(String::length).max().orElse(1);
    return longest * SIGN * LETTER * palette.fontSize() > 0.97 * side ? 2 : 1;
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
    double digits = Math.max(2.0, Integer.toString(confusion.samples() / classes).length());
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
          double size = Math.min(letter * 1.15, 0.9 * side / (digits * SIGN));
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

  /** The actual classes, once for all matrices. */
  private void writeRowNames(Paper paper, Rectangle2D cells, double letter) {
    List<String> classes = data.rows().classes();
    double side = cells.getHeight() / classes.size();
    double size = Math.min(letter, side * 0.8);
    double right = cells.getX() - 0.5 * letter;
    for (int category = 0; category < classes.size(); category++) {
      double y = Math.rint(cells.getY() + (category + 0.5) * side + size * 0.35);
      paper.write(classes.get(category), right, y, Paper.Align.RIGHT, size, palette.ink());
    }
    double y = Math.rint(cells.getY() - 0.6 * letter);
    String actual = messages.get("figure.actual");
    paper.write(actual, right, y, Paper.Align.RIGHT, letter, palette.mutedInk());
  }

  private void writeColumnNames(Paper paper, Rectangle2D cells, double letter) {
    List<String> classes = data.rows().classes();
    double side = cells.getWidth() / classes.size();
    int lines = nameLines(side);
    for (int category = 0; category < classes.size(); category++) {
      String name = classes.get(category);
      double size = Math.min(letter, 0.97 * lines * side / (name.length() * SIGN));
      double y = cells.getMaxY() + (1.1 + category % lines * 1.15) * letter;
      double x = cells.getX() + (category + 0.5) * side;
      paper.write(name, x, Math.rint(y), Paper.Align.CENTRE, size, palette.ink());
    }
    paper.write(
        messages.get("figure.predicted"),
        cells.getCenterX(),
        Math.rint(cells.getMaxY() + (1.2 + lines * 1.15) * letter),
        Paper.Align.CENTRE,
        letter,
        palette.mutedInk());
  }
}
