package org.netsketch.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Unit;

/**
 * Where a network's neurons, weights and biases stand in a diagram: a column for each layer, the
 * inputs at the left. Where neurons are many they are low, and at last lines of one strip.
 *
 * @param architecture of the network
 * @param area of the columns
 */
public record NetworkLayout(Architecture architecture, Rectangle2D area) {
  /** The column of the inputs. */
  public static final int INPUT = -1;

  /** Neurons of less height than this touch each other. */
  private static final double LEAST_NODE = 9.0;

  private static final double WIDEST = 76.0;
  private static final double GAP_SHARE = 0.95;
  private static final double PROPORTION = 0.7;
  private static final double INPUT_WIDTH = 20.0;
  private static final double BIAS_WIDTH = 6.0;
  private static final double REACH = 6.0;

  /** More inputs, or neurons of a layer, make a diagram no higher. */
  private static final int MOST_NAMED = 12;

  private static final int MOST_APART = 16;

  /** From a neuron to the next one where its picture can be read. */
  private static final double READABLE_NODE = 15.0;

  /** The height in which the inputs have their names, and neurons can be told apart, if few. */
  static double leastHeight(Architecture architecture) {
    double inputs = Math.min(MOST_NAMED, architecture.inputs()) * INPUT_WIDTH;
    int units = 0;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      units = Math.max(units, architecture.unitsOf(layer));
    }
    return Math.max(inputs, Math.min(MOST_APART, units) * READABLE_NODE);
  }

  private double nodeWidth() {
    int depth = architecture.depth();
    double share = (area.getWidth() - INPUT_WIDTH) / (depth * (1.0 + GAP_SHARE));
    return Math.min(area.getHeight() * 0.3, Math.min(Math.max(WIDEST, area.getWidth() / 6), share));
  }

  private int units(int layer) {
    return layer == INPUT ? architecture.inputs() : architecture.unitsOf(layer);
  }

  private double pitch(int layer) {
    double comfortable = (layer == INPUT ? INPUT_WIDTH : nodeWidth() * PROPORTION) * 1.35;
    return Math.min(comfortable, area.getHeight() / units(layer));
  }

  /** Whether a layer's neurons, or the inputs, are lines of a strip, one touching the other. */
  public boolean isStrip(int layer) {
    return pitch(layer) < LEAST_NODE;
  }

  /** The rectangle of a neuron, or of an input. */
  public Rectangle2D node(int layer, int unit) {
    boolean strip = isStrip(layer);
    double inputWidth = strip ? INPUT_WIDTH / 2 : Math.min(INPUT_WIDTH, pitch(INPUT));
    double width = layer == INPUT ? inputWidth : nodeWidth();
    double step =
        (area.getWidth() - INPUT_WIDTH - architecture.depth() * nodeWidth()) / architecture.depth();
    double left =
        layer == INPUT
            ? area.getX() + (INPUT_WIDTH - width) / 2
            : area.getX() + INPUT_WIDTH + (layer + 1) * step + layer * nodeWidth();
    double pitch = pitch(layer);
    double height = strip ? pitch : pitch - Math.max(1.5, 0.26 * pitch);
    height = layer == INPUT && !strip ? Math.min(width, height) : height;
    double middle = area.getY() + area.getHeight() / 2 + pitch * (unit - (units(layer) - 1) / 2.0);
    return new Rectangle2D.Double(left, middle - height / 2, width, height);
  }

  /** The room between a neuron and the one below it, in pixels. */
  double gap(int layer) {
    return pitch(layer) - node(layer, 0).getHeight();
  }

  /** The bar at the left of a neuron that shows its bias. */
  public Rectangle2D bias(int layer, int unit) {
    Rectangle2D node = node(layer, unit);
    return new Rectangle2D.Double(
        node.getX() - BIAS_WIDTH - 1, node.getY(), BIAS_WIDTH, node.getHeight());
  }

  /** The line of a weight, from what it takes to the neuron that takes it. */
  public Line2D weight(int layer, int unit, int input) {
    Rectangle2D from = node(layer - 1, input);
    Rectangle2D to = bias(layer, unit);
    return new Line2D.Double(from.getMaxX() + 1, from.getCenterY(), to.getX() - 1, to.getCenterY());
  }

  /** The neuron at a point. */
  public Optional<Unit> unitAt(double x, double y) {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int unit = 0; unit < units(layer); unit++) {
        if (node(layer, unit).contains(x, y)) {
          return Optional.of(new Unit(layer, unit));
        }
      }
    }
    return Optional.empty();
  }

  /** The bias or the weight at a point, the nearest of those within reach. */
  public Optional<ParameterPlace> parameterAt(double x, double y) {
    ParameterPlace found = null;
    double least = REACH;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      for (int unit = 0; unit < units(layer); unit++) {
        Rectangle2D bias = bias(layer, unit);
        if (new Rectangle2D.Double(
                bias.getX() - 2, bias.getY(), bias.getWidth() + 3, bias.getHeight())
            .contains(x, y)) {
          return Optional.of(ParameterPlace.ofBias(layer, unit));
        }
        for (int input = 0; input < units(layer - 1); input++) {
          double distance = weight(layer, unit, input).ptSegDist(x, y);
          if (distance < least) {
            least = distance;
            found = new ParameterPlace(layer, unit, input);
          }
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
