package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Unit;
import org.netsketch.text.Messages;

/**
 * The network itself: a column for each layer, a line for each weight, and in each neuron a small
 * picture of what it gives over the inputs. The colour of a line or of a bias is its sign, its
 * width or strength its size.
 *
 * @param data of a run
 * @param given what the neurons give
 * @param scales how large the numbers may be
 * @param palette colours and sizes
 * @param messages the words
 */
public record NetworkFigure(
    FigureData data, NeuronOutputs given, DiagramScales scales, Palette palette, Messages messages)
    implements CaptionedFigure {
  /** Points of a neuron's small picture. */
  public static final int CURVE_POINTS = 48;

  /** More lines than these cannot be told apart: the strongest are drawn. */
  private static final int MOST_LINES = 400;

  private static final double ROUND = 4.0;

  /** The room for the names of activations above the columns, and for the legend, in letters. */
  private static final double ABOVE = 1.9;

  private static final double BELOW = 2.5;

  /** With scales that show everything. */
  public static NetworkFigure of(FigureData data, Palette palette, Messages messages) {
    NeuronOutputs given = NeuronOutputs.of(data, CURVE_POINTS);
    DiagramScales scales = DiagramScales.of(data.parameters(), given);
    return new NetworkFigure(data, given, scales, palette, messages);
  }

  /** The same with other scales. */
  public NetworkFigure with(DiagramScales other) {
    return new NetworkFigure(data, given, other, palette, messages);
  }

  private String title() {
    return data.ofNetwork(messages.get("figure.networkDiagram"), messages);
  }

  @Override
  public double heightFor(double width, Caption caption) {
    double least =
        (ABOVE + BELOW) * palette.fontSize()
            + NetworkLayout.leastHeight(data.parameters().architecture());
    return Math.max(0.56 * width, least) + ChartStyle.BORDERS + words(caption, width).height(width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    Rectangle2D below = words(caption, area.getWidth()).draw(graphics, area);
    new ChartStyle(palette).full(new DrawnPlot(this::drawAll)).draw(graphics, below);
  }

  /** The title; and which class has which number, where their names have no room. */
  private ChartWords words(Caption caption, double width) {
    List<Entry> legend =
        names().haveRoom(width - 2.0 * ChartWords.LEFT)
            ? List.of()
            : new ClassNumbers(data.rows().classes()).legend(palette);
    return ChartWords.of(title(), legend, caption, palette);
  }

  private void drawAll(Graphics2D graphics, Rectangle2D area) {
    Paper paper = new ImagePaper(graphics);
    drawStill(paper, area);
    paint(paper, area, Emphasis.NONE);
  }

  /** Names, numbers, frames and the legend: what stays while the network learns. */
  public StillLayer still(int width, int height, double scale) {
    Rectangle2D whole = new Rectangle2D.Double(0, 0, width, height);
    AxisRange none = new AxisRange(0.0, 1.0);
    return new StillLayer(
        FigureImage.of(
            (graphics, area) -> {
              Paper paper = new ImagePaper(graphics);
              paper.fill(area, 0.0, palette.surface());
              drawStill(paper, area);
            },
            width,
            height,
            scale),
        PlotArea.linear(whole, none, none));
  }

  /** Where everything stands in an area. */
  public NetworkLayout layout(Rectangle2D area) {
    double letter = palette.fontSize();
    double margin = 6.0;
    return new NetworkLayout(
        data.parameters().architecture(),
        new Rectangle2D.Double(
            area.getX() + margin,
            area.getY() + ABOVE * letter,
            area.getWidth() - 2 * margin - names().room(area.getWidth()),
            area.getHeight() - (ABOVE + BELOW) * letter));
  }

  private NetworkNames names() {
    return new NetworkNames(data, palette);
  }

  private void drawStill(Paper paper, Rectangle2D area) {
    NetworkLayout layout = layout(area);
    paper.part("layers", () -> drawLayers(paper, layout, area));
    paper.part("names", () -> names().draw(paper, layout, area));
    paper.part("inputs", () -> drawInputs(paper, layout));
    paper.part("legend", () -> drawLegend(paper, area));
  }

  /** The name of each layer's activation, and the frames of its units. */
  private void drawLayers(Paper paper, NetworkLayout layout, Rectangle2D area) {
    Architecture architecture = layout.architecture();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      String id = architecture.layers().get(layer).activation().id();
      Rectangle2D node = layout.node(layer, 0);
      double room = layout.area().getWidth() / architecture.depth();
      if (room > 4.6 * palette.fontSize()) {
        String name = messages.name("activation", id);
        double half = Typeface.width(name, palette.fontSize() * 0.85f) / 2.0;
        double x = Math.min(node.getCenterX(), area.getMaxX() - half);
        write(paper, name, x, area.getY() + palette.fontSize(), Paper.Align.CENTRE);
      }
      for (int unit = 0; unit < architecture.unitsOf(layer) && !layout.isStrip(layer); unit++) {
        paper.frame(layout.node(layer, unit), radius(node), palette.axis(), 1.0);
      }
    }
  }

  private void write(Paper paper, String text, double x, double y, Paper.Align align) {
    paper.write(text, x, Math.rint(y), align, palette.fontSize() * 0.85, palette.mutedInk());
  }

  private static double radius(Rectangle2D node) {
    return Math.min(ROUND, node.getHeight() / 4);
  }

  private void drawInputs(Paper paper, NetworkLayout layout) {
    int inputs = layout.architecture().inputs();
    if (layout.isStrip(NetworkLayout.INPUT)) {
      drawInputStrip(paper, layout, inputs);
      return;
    }
    for (int input = 0; input < inputs; input++) {
      Rectangle2D node = layout.node(NetworkLayout.INPUT, input);
      paper.frame(node, node.getHeight() / 2, palette.axis(), 1.0);
      if (node.getHeight() > 14.0) {
        String name = inputs == 1 ? "x" : "x" + NumberText.subscript(input + 1);
        double size = Math.min(palette.fontSize() * 0.85, node.getHeight() * 0.65);
        paper.write(
            name,
            node.getCenterX(),
            node.getCenterY() + size * 0.33,
            Paper.Align.CENTRE,
            size,
            palette.ink());
      }
    }
  }

  /** Many inputs as one bar, with the names of the first and the last. */
  private void drawInputStrip(Paper paper, NetworkLayout layout, int inputs) {
    Rectangle2D first = layout.node(NetworkLayout.INPUT, 0);
    Rectangle2D last = layout.node(NetworkLayout.INPUT, inputs - 1);
    paper.frame(first.createUnion(last), 3.0, palette.axis(), 1.0);
    double middle = first.getCenterX();
    double letter = palette.fontSize();
    String end = "x" + NumberText.subscript(inputs);
    write(paper, "x" + NumberText.subscript(1), middle, first.getY() - 5, Paper.Align.CENTRE);
    write(paper, end, middle, last.getMaxY() + letter, Paper.Align.CENTRE);
  }

  /** A wedge in both colours that says how thick a line is for which weight. */
  private void drawLegend(Paper paper, Rectangle2D area) {
    double letter = palette.fontSize();
    double middle = area.getCenterX();
    double y = area.getMaxY() - 0.8 * letter;
    String size = NumberText.setting(scales.weight());
    double number = Typeface.width("+" + size, palette.fontSize() * 0.85f) + 0.5 * letter;
    double length =
        Math.min(4.2 * letter, Math.min(0.2, 0.5 - number / area.getWidth()) * area.getWidth());
    double thick = width(1.0, Double.POSITIVE_INFINITY) / 2 + 1;
    paper.fill(wedge(middle - 2, middle - length, y, thick), palette.negative());
    paper.fill(wedge(middle + 2, middle + length, y, thick), palette.positive());
    double base = y + letter * 0.3;
    write(paper, "−" + size, middle - length - letter * 0.5, base, Paper.Align.RIGHT);
    write(paper, "+" + size, middle + length + letter * 0.5, base, Paper.Align.LEFT);
  }

  private static Polyline wedge(double tip, double end, double y, double half) {
    return new Polyline(
        new double[] {tip, end, end, tip}, new double[] {y - 0.5, y - half, y + half, y + 0.5}, 4);
  }

  /** What changes with each epoch: weights, biases and what the neurons give. */
  public void paint(Paper paper, Rectangle2D area, Emphasis emphasis) {
    NetworkLayout layout = layout(area);
    paper.part("weights", () -> drawWeights(paper, layout, emphasis));
    Architecture architecture = layout.architecture();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int unit = 0; unit < architecture.unitsOf(layer); unit++) {
        Unit which = new Unit(layer, unit);
        paper.part(
            "neuron-" + (layer + 1) + "-" + (unit + 1),
            () -> drawUnit(paper, layout, which, emphasis));
      }
    }
  }

  private void drawWeights(Paper paper, NetworkLayout layout, Emphasis emphasis) {
    Parameters parameters = data.parameters();
    Architecture architecture = layout.architecture();
    double least = leastDrawn(layout.isStrip(NetworkLayout.INPUT) ? MOST_LINES / 2 : MOST_LINES);
    boolean looking = emphasis.lit().isPresent() || emphasis.place().isPresent();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      double room = layout.node(layer, 0).getHeight();
      room = Math.min(room, layout.node(layer - 1, 0).getHeight());
      for (int unit = 0; unit < architecture.unitsOf(layer); unit++) {
        for (int input = 0; input < architecture.inputsOf(layer); input++) {
          double weight = parameters.weight(layer, unit, input);
          ParameterPlace place = new ParameterPlace(layer, unit, input);
          boolean touched = emphasis.touches(place);
          if (Math.abs(weight) < least && !touched) {
            continue;
          }
          boolean off = emphasis.isOff(new Unit(layer - 1, input));
          double share = scales.share(weight);
          double opacity = off || (looking && !touched) ? 0.15 : 0.5 + 0.5 * share;
          Line2D line = layout.weight(layer, unit, input);
          Color colour = Palette.faded(sign(weight), touched ? 1.0 : opacity);
          double width = width(share, room) + (touched ? 1.0 : 0.0);
          paper.line(line.getX1(), line.getY1(), line.getX2(), line.getY2(), colour, width);
        }
      }
    }
  }

  /** The size of the weakest weight that is drawn, if so many are. */
  private double leastDrawn(int most) {
    double[] sizes = Arrays.stream(data.parameters().values()).map(Math::abs).sorted().toArray();
    return sizes.length <= most ? 0.0 : sizes[sizes.length - most];
  }

  private double width(double share, double room) {
    double thickest = palette.curveWidth() * 2.0;
    return 0.6 + share * Math.max(0.8, Math.min(thickest, 0.6 * room));
  }

  private Color sign(double value) {
    return value < 0.0 ? palette.negative() : palette.positive();
  }

  private void drawUnit(Paper paper, NetworkLayout layout, Unit which, Emphasis emphasis) {
    int layer = which.layer();
    int unit = which.index();
    Rectangle2D node = layout.node(layer, unit);
    boolean off = emphasis.isOff(which);
    double bias = data.parameters().bias(layer, unit);
    Rectangle2D bar = layout.bias(layer, unit);
    boolean strip = layout.isStrip(layer);
    double strength = 0.12 + 0.88 * scales.share(bias);
    paper.fill(bar, strip ? 0.0 : 2.0, Palette.faded(sign(bias), off ? 0.1 : strength));
    NeuronPicture picture = new NeuronPicture(data, given, scales.outputs().get(layer), palette);
    if (strip) {
      picture.drawLine(paper, node, which, off);
    } else {
      picture.draw(paper, inner(node), which, off);
      paper.frame(node, radius(node), palette.axis(), 1.0);
    }
    boolean isPlace =
        emphasis.place().filter(ParameterPlace.ofBias(layer, unit)::equals).isPresent();
    if (isPlace) {
      paper.frame(bar, 2.0, palette.ink(), 1.5);
    }
    if (emphasis.isLit(which)) {
      paper.frame(node, strip ? 0.0 : radius(node), palette.ink(), 2.0);
    }
    if (off) {
      paper.line(node.getX(), node.getMaxY(), node.getMaxX(), node.getY(), palette.axis(), 1.5);
    }
  }

  private static Rectangle2D inner(Rectangle2D node) {
    return new Rectangle2D.Double(
        node.getX() + 1, node.getY() + 1, node.getWidth() - 2, node.getHeight() - 2);
  }
}
