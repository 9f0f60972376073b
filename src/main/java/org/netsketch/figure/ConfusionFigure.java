package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.netsketch.data.Classes;
import org.netsketch.data.Dataset;
import org.netsketch.figure.Legend.Entry;
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
    ConfusionLayout layout = beside.orElseGet(() -> columnIn(inner));
    List<String> labels = names ? classes() : numbers().labels();
    new ConfusionMatrices(data, layout, labels, palette, messages).draw(new ImagePaper(graphics));
  }

  private Optional<ConfusionLayout> besideIn(Rectangle2D area) {
    return ConfusionLayout.beside(area, labels(), largestCount(), isAside(), palette);
  }

  private ConfusionLayout columnIn(Rectangle2D area) {
    ConfusionLayout.Words labels =
        ConfusionColumn.hasRoomForNames(labels(), area.getWidth(), palette)
            ? labels()
            : labels().with(numbers().labels());
    return ConfusionColumn.layout(area, labels, largestCount(), isAside(), palette);
  }

  private boolean hasNames(double width) {
    Rectangle2D room = new Rectangle2D.Double(0, 0, inner(width), usualHeight(width));
    return besideIn(room).isPresent()
        || ConfusionColumn.hasRoomForNames(labels(), inner(width), palette);
  }

  private ClassNumbers numbers() {
    return new ClassNumbers(classes());
  }

  private List<String> classes() {
    return data.rows().classes();
  }

  private boolean isAside() {
    return data.preparation().split().validationRows().length > 0;
  }

  /** The title; and which class has which number, where their names have no room. */
  private ChartWords words(Caption caption, double width) {
    List<Entry> legend = hasNames(width) ? List.of() : numbers().legend(palette);
    return ChartWords.of(title(), legend, caption, palette);
  }

  /** Everything; it changes as a whole with each epoch. */
  public void paint(Paper paper, Rectangle2D area) {
    ConfusionLayout layout = ConfusionLayout.of(area, labels(), largestCount(), isAside(), palette);
    new ConfusionMatrices(data, layout, classes(), palette, messages).draw(paper);
  }

  private ConfusionLayout.Words labels() {

    return new ConfusionLayout.Words(
        classes(),
        messages.get("figure.actual"),
        messages.get("figure.predicted"),
        List.of(title(messages, "figure.training", 1.0), title(messages, "figure.validation", 1.0)),
        List.of(
            messages.get("figure.training"),
            messages.get("figure.validation"),
            right(messages, 1.0)));
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
      Confusion confusion = Confusion.of(data.preparation(), data.parameters(), training);
      new ConfusionCells(confusion, palette).draw(paper, square(area, 6.0), 0.0);
    };
  }

  /** A title in a line. */
  static String title(Messages messages, String name, double share) {
    return messages.get("figure.rightOf", messages.get(name), NumberText.fixed(100.0 * share, 1));
  }

  /** The second line of one that is broken. */
  static String right(Messages messages, double share) {
    return messages.get("figure.right", NumberText.fixed(100.0 * share, 1));
  }

  /** A square of cells amid an area. */
  private static Rectangle2D square(Rectangle2D area, double margin) {
    double side = Math.min(area.getWidth(), area.getHeight()) - 2 * margin;
    return new Rectangle2D.Double(
        area.getCenterX() - side / 2.0, area.getCenterY() - side / 2.0, side, side);
  }
}
