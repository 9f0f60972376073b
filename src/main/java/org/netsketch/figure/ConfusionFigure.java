package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.netsketch.data.Classes;
import org.netsketch.data.Dataset;
import org.netsketch.data.Split;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;
import org.netsketch.figure.Paper.Align;
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
  @Override
  public double heightFor(double width, Caption caption) {
    return matricesHeight(width) + ChartStyle.BORDERS + words(caption, width).height(width);
  }

  private double matricesHeight(double width) {
    Rectangle2D room = new Rectangle2D.Double(0, 0, inner(width), usualHeight(width));
    return besideIn(room).isPresent() ? room.getHeight() : columnIn(room).height();
  }

  private double usualHeight(double width) {
    double rows = 1.9 * data.rows().classes().size() + 6.0;
    return Math.max((isAside() ? 0.46 : 0.72) * width, rows * palette.fontSize());
  }

  /** The width of a chart without its margins. */
  private static double inner(double width) {
    return width - 2.0 * ChartWords.LEFT;
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    double width = area.getWidth();
    Rectangle2D below = words(caption, width).draw(graphics, area);
    Rectangle2D inner =
        new Rectangle2D.Double(
            below.getX() + ChartWords.LEFT,
            below.getY() + ChartWords.GAP,
            inner(width),
            below.getHeight() - ChartStyle.BORDERS);
    Rectangle2D usual = new Rectangle2D.Double(0, 0, inner(width), usualHeight(width));
    Optional<ConfusionLayout> beside = besideIn(usual).flatMap(unused -> besideIn(inner));
    boolean names = beside.isPresent() || hasNames(width);
    paint(
        new ImagePaper(graphics),
        beside.orElseGet(() -> columnIn(inner)),
        names ? classes() : labels().numbered().classes());
  }

  private Optional<ConfusionLayout> besideIn(Rectangle2D area) {
    return ConfusionLayout.beside(area, labels(), largestCount(), isAside(), palette);
  }

  private ConfusionLayout columnIn(Rectangle2D area) {
    ConfusionLayout.Words labels =
        ConfusionLayout.hasRoomForNames(labels(), area.getWidth(), palette)
            ? labels()
            : labels().numbered();
    return ConfusionLayout.column(area, labels, largestCount(), isAside(), palette);
  }

  private boolean hasNames(double width) {
    Rectangle2D room = new Rectangle2D.Double(0, 0, inner(width), usualHeight(width));
    return besideIn(room).isPresent()
        || ConfusionLayout.hasRoomForNames(labels(), inner(width), palette);
  }

  private List<String> classes() {
    return data.rows().classes();
  }

  private boolean isAside() {
    return data.preparation().split().validationRows().length > 0;
  }

  /** The title; and which class has which number, where their names have no room. */
  private ChartWords words(Caption caption, double width) {
    List<Entry> legend = new ArrayList<>();
    for (int category = 0; category < classes().size() && !hasNames(width); category++) {
      String text = (category + 1) + " " + classes().get(category);
      legend.add(new Entry(text, ClassColours.of(category, palette), Mark.POINT));
    }
    return ChartWords.of(messages.get("figure.confusion"), legend, caption, palette);
  }

  /** Everything; it changes as a whole with each epoch. */
  public void paint(Paper paper, Rectangle2D area) {
    paint(paper, ConfusionLayout.of(area, labels(), largestCount(), isAside(), palette), classes());
  }

  private void paint(Paper paper, ConfusionLayout layout, List<String> names) {
    paper.part("actual", () -> writeRowNames(paper, layout, names));
    Split split = data.preparation().split();
    if (layout.showsTraining()) {
      paper.part(
          "training", () -> draw(paper, layout, 0, split.training(), "figure.training", names));
    }
    if (isAside()) {
      int place = layout.matrices() - 1;
      paper.part(
          "validation",
          () -> draw(paper, layout, place, split.validation(), "figure.validation", names));
    }
  }

  private ConfusionLayout.Words labels() {
    String right = right(1.0);
    return new ConfusionLayout.Words(
        classes(),
        messages.get("figure.actual"),
        messages.get("figure.predicted"),
        List.of(title("figure.training", 1.0), title("figure.validation", 1.0)),
        List.of(messages.get("figure.training"), messages.get("figure.validation"), right));
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

  private Confusion confusion(Dataset rows) {
    return Confusion.of(data.preparation(), data.parameters(), rows);
  }

  private String title(String name, double share) {
    return messages.get("figure.rightOf", messages.get(name), NumberText.fixed(100.0 * share, 1));
  }

  private String right(double share) {
    return messages.get("figure.right", NumberText.fixed(100.0 * share, 1));
  }

  /** The lines of a title; of no samples it says no share. */
  private List<String> title(String name, Confusion confusion, int lines) {
    if (confusion.samples() == 0) {
      return List.of(messages.get(name));
    }
    double share = (double) confusion.right() / confusion.samples();
    return lines == 1 ? List.of(title(name, share)) : List.of(messages.get(name), right(share));
  }

  private void draw(
      Paper paper,
      ConfusionLayout layout,
      int place,
      Dataset rows,
      String name,
      List<String> names) {
    Confusion confusion = confusion(rows);
    Rectangle2D cells = layout.matrix(place);
    List<String> title = title(name, confusion, layout.titleLines());
    double left = layout.isColumn() ? layout.edge() : cells.getX();
    for (int line = 0; line < title.size(); line++) {
      double y = layout.titleLine(place, line + layout.titleLines() - title.size());
      paper.write(title.get(line), left, y, Align.LEFT, layout.titleSize(), palette.ink());
    }
    drawCells(paper, cells, confusion, layout.numberSize());
    writeColumnNames(paper, layout, place, names);
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
              Align.CENTRE,
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

  /** The actual classes, once for all matrices side by side, and what rows and columns are. */
  private void writeRowNames(Paper paper, ConfusionLayout layout, List<String> names) {
    for (int place = 0; place < (layout.isColumn() ? layout.matrices() : 1); place++) {
      Rectangle2D cells = layout.matrix(place);
      double side = cells.getHeight() / names.size();
      double size = Math.min(layout.letter(), side * 0.8);
      double right = cells.getX() - 0.5 * layout.letter();
      for (int category = 0; category < names.size(); category++) {
        double y = Math.rint(cells.getY() + (category + 0.5) * side + size * 0.36);
        paper.write(names.get(category), right, y, Align.RIGHT, size, palette.ink());
      }
      writeWhatIsWhat(paper, layout, place, right);
    }
  }

  private void writeWhatIsWhat(Paper paper, ConfusionLayout layout, int place, double right) {
    String actual = messages.get("figure.actual");
    String predicted = messages.get("figure.predicted");
    Rectangle2D cells = layout.matrix(place);
    if (layout.isColumn()) {
      double middle = cells.getCenterX();
      double below = layout.nameLine(place, layout.nameLines());
      writeMuted(paper, layout, actual, layout.edge(), layout.actualLine(place), Align.LEFT);
      writeMuted(paper, layout, predicted, middle, below, Align.CENTRE);
    } else {
      writeMuted(paper, layout, actual, right, layout.actualLine(place), Align.RIGHT);
      double out = Math.max(0.0, (firstName(layout) - cells.getWidth() / classes().size()) / 2.0);
      double below = layout.nameLine(place, 0);
      writeMuted(paper, layout, predicted, right - out, below, Align.RIGHT);
    }
  }

  /** The width of the name of the first column. */
  private double firstName(ConfusionLayout layout) {
    return Typeface.width(classes().get(0), (float) layout.nameSize());
  }

  private void writeMuted(
      Paper paper, ConfusionLayout layout, String text, double x, double y, Align align) {
    paper.write(text, x, y, align, layout.letter(), palette.mutedInk());
  }

  private void writeColumnNames(
      Paper paper, ConfusionLayout layout, int place, List<String> names) {
    Rectangle2D cells = layout.matrix(place);
    double side = cells.getWidth() / names.size();
    for (int category = 0; category < names.size(); category++) {
      double x = cells.getX() + (category + 0.5) * side;
      double y = layout.nameLine(place, category % layout.nameLines());
      paper.write(names.get(category), x, y, Align.CENTRE, layout.nameSize(), palette.ink());
    }
  }
}
