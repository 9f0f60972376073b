package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;
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
 * @param curve what goes on in a network of one input; absent for others
 * @param scales how large the numbers may be
 * @param palette colours and sizes
 * @param messages the words
 */
public record NetworkFigure(
    FigureData data,
    Optional<NetworkCurve> curve,
    DiagramScales scales,
    Palette palette,
    Messages messages)
    implements Figure {
  /** Points of a neuron's small picture. */
  public static final int CURVE_POINTS = 48;

  /** More lines than these cannot be told apart: the strongest are drawn. */
  private static final int MOST_LINES = 400;

  private static final double ROUND = 4.0;

  /** With scales that show everything. */
  public static NetworkFigure of(FigureData data, Palette palette, Messages messages) {
    Optional<NetworkCurve> curve = curve(data);
    DiagramScales scales = DiagramScales.of(data.parameters(), curve);
    return new NetworkFigure(data, curve, scales, palette, messages);
  }

  /** What goes on in the network of a run, if it can be drawn over its inputs. */
  public static Optional<NetworkCurve> curve(FigureData data) {
    return data.isCurve()
        ? Optional.of(
            NetworkCurve.of(data.preparation(), data.parameters(), data.inputRange(), CURVE_POINTS))
        : Optional.empty();
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    Paper paper = new ImagePaper(graphics);
    paper.fill(area, 0.0, palette.surface());
    drawStill(paper, area);
    paint(paper, area, Emphasis.NONE);
  }

  /** Names, frames and the legend: what stays while the network learns. */
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
            area.getY() + 1.9 * letter,
            area.getWidth() - 2 * margin,
            area.getHeight() - 4.4 * letter));
  }

  private void drawStill(Paper paper, Rectangle2D area) {
    NetworkLayout layout = layout(area);
    Architecture architecture = layout.architecture();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      String id = architecture.layers().get(layer).activation().id();
      Rectangle2D node = layout.node(layer, 0);
      double room = layout.area().getWidth() / architecture.depth();
      if (room > 4.6 * palette.fontSize()) {
        String name = messages.name("activation", id);
        double half = name.length() * palette.fontSize() * 0.25;
        double x = Math.min(node.getCenterX(), layout.area().getMaxX() - half);
        write(paper, name, x, area.getY() + palette.fontSize(), Paper.Align.CENTRE);
      }
      for (int unit = 0; unit < architecture.unitsOf(layer) && !layout.isStrip(layer); unit++) {
        paper.frame(layout.node(layer, unit), radius(node), palette.axis(), 1.0);
      }
    }
    drawInputs(paper, layout);
    drawLegend(paper, area);
  }

  private void write(Paper paper, String text, double x, double y, Paper.Align align) {
    paper.write(text, x, Math.rint(y), align, palette.fontSize() * 0.85, palette.mutedInk());
  }

  private static double radius(Rectangle2D node) {
    return Math.min(ROUND, node.getHeight() / 4);
  }

  private void drawInputs(Paper paper, NetworkLayout layout) {
    int inputs = layout.architecture().inputs();
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

  /** A wedge in both colours that says how thick a line is for which weight. */
  private void drawLegend(Paper paper, Rectangle2D area) {
    double letter = palette.fontSize();
    double middle = area.getCenterX();
    double y = area.getMaxY() - 0.8 * letter;
    double length = Math.min(4.2 * letter, area.getWidth() * 0.2);
    double thick = width(1.0, Double.POSITIVE_INFINITY) / 2 + 1;
    paper.fill(wedge(middle - 2, middle - length, y, thick), palette.negative());
    paper.fill(wedge(middle + 2, middle + length, y, thick), palette.positive());
    String size = NumberText.setting(scales.weight());
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
    drawWeights(paper, layout, emphasis);
    Architecture architecture = layout.architecture();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int unit = 0; unit < architecture.unitsOf(layer); unit++) {
        drawUnit(paper, layout, layer, unit, emphasis);
      }
    }
  }

  private void drawWeights(Paper paper, NetworkLayout layout, Emphasis emphasis) {
    Parameters parameters = data.parameters();
    Architecture architecture = layout.architecture();
    double least = leastDrawn();
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

  /** The size of the weakest weight that is drawn. */
  private double leastDrawn() {
    double[] sizes = Arrays.stream(data.parameters().values()).map(Math::abs).sorted().toArray();
    return sizes.length <= MOST_LINES ? 0.0 : sizes[sizes.length - MOST_LINES];
  }

  private double width(double share, double room) {
    double thickest = palette.curveWidth() * 2.0;
    return 0.6 + share * Math.max(0.8, Math.min(thickest, 0.6 * room));
  }

  private Color sign(double value) {
    return value < 0.0 ? palette.negative() : palette.positive();
  }

  private void drawUnit(Paper paper, NetworkLayout layout, int layer, int unit, Emphasis emphasis) {
    Rectangle2D node = layout.node(layer, unit);
    Unit which = new Unit(layer, unit);
    boolean off = emphasis.isOff(which);
    double bias = data.parameters().bias(layer, unit);
    Rectangle2D bar = layout.bias(layer, unit);
    boolean strip = layout.isStrip(layer);
    double strength = 0.12 + 0.88 * scales.share(bias);
    paper.fill(bar, strip ? 0.0 : 2.0, Palette.faded(sign(bias), off ? 0.1 : strength));
    if (curve.isPresent()) {
      if (strip) {
        drawLine(paper, node, layer, unit, off);
      } else {
        drawPicture(paper, node, layer, unit, off);
      }
    }
    boolean several = layout.architecture().unitsOf(layer) > 1;
    if (several && node.getHeight() > 2.6 * palette.fontSize()) {
      double y = node.getY() + palette.fontSize();
      write(paper, Integer.toString(unit + 1), node.getX() + 4, y, Paper.Align.LEFT);
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

  /** What a neuron gives, as a curve. */
  private void drawPicture(Paper paper, Rectangle2D node, int layer, int unit, boolean off) {
    PlotArea area =
        PlotArea.linear(
            new Rectangle2D.Double(
                node.getX() + 2, node.getY() + 3, node.getWidth() - 4, node.getHeight() - 6),
            data.inputRange(),
            scales.outputs().get(layer));
    boolean last = layer == data.parameters().architecture().depth() - 1;
    Color colour = last ? palette.network() : palette.activation();
    double zero = Math.floor(area.toY(0.0)) + 0.5;
    if (area.vertical().contains(0.0) && node.getHeight() > 16.0) {
      paper.line(node.getX() + 1, zero, node.getMaxX() - 1, zero, palette.grid(), 1.0);
    }
    Polyline line =
        Polyline.through(curve.orElseThrow().x(), curve.orElseThrow().outputs()[layer][unit], area);
    double width = Math.min(palette.lineWidth(), 0.6 + node.getHeight() / 16.0);
    paper.within(node, () -> paper.stroke(line, Palette.faded(colour, off ? 0.3 : 1.0), width));
  }

  /** What a neuron gives, as a line of a strip: the colour is its sign, the strength its size. */
  private void drawLine(Paper paper, Rectangle2D node, int layer, int unit, boolean off) {
    double[] outputs = curve.orElseThrow().outputs()[layer][unit];
    AxisRange range = scales.outputs().get(layer);
    double largest = Math.max(Math.abs(range.low()), Math.abs(range.high()));
    int cells = outputs.length / 2;
    double width = node.getWidth() / cells;
    for (int cell = 0; cell < cells; cell++) {
      double value = outputs[2 * cell];
      // The root lets small outputs be seen beside large ones.
      double share = Math.sqrt(Math.min(1.0, Math.abs(value) / largest)) * (off ? 0.2 : 1.0);
      if (share > 0.0) {
        Rectangle2D place =
            new Rectangle2D.Double(
                node.getX() + cell * width, node.getY(), width, node.getHeight());
        paper.fill(place, 0.0, Palette.faded(sign(value), share));
      }
    }
  }
}
