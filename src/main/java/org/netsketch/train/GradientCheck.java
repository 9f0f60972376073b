package org.netsketch.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Workspace;
import org.netsketch.nn.batch.BatchPass;

/**
 * The proof of back-propagation: each parameter's analytic derivative beside the central difference
 * (L(θ + h) - L(θ - h)) / 2h.
 *
 * <p>Differences are taken sample by sample and refined by Richardson's extrapolation, (4 D(h/2) -
 * D(h)) / 3, whose error falls with h⁴. Where a rectifier's kink lies between the two points, no
 * difference is right; h is made smaller for that sample until the kink is outside. A sample that
 * stands on a kink has no derivative and is left out on both sides.
 */
public final class GradientCheck {
  private static final double STEP = 1e-3;
  private static final double SMALLEST_STEP = 1e-8;

  private final Parameters parameters;
  private final Architecture architecture;
  private final Network network;
  private final Loss loss;
  private final List<double[]> inputs = new ArrayList<>();
  private final List<double[]> targets = new ArrayList<>();
  private final Workspace here;
  private final Workspace below;
  private final Workspace above;
  private final int leftOut;

  /** Prepares a check of a network with these parameters, over these rows. */
  public GradientCheck(Parameters start, double[][] inputs, double[][] targets, Loss loss) {
    parameters = start.copy();
    architecture = parameters.architecture();
    network = new Network(parameters);
    this.loss = loss;
    here = new Workspace(architecture);
    below = new Workspace(architecture);
    above = new Workspace(architecture);
    for (int row = 0; row < inputs.length; row++) {
      if (!standsOnKink(inputs[row], targets[row])) {
        this.inputs.add(inputs[row]);
        this.targets.add(targets[row]);
      }
    }
    leftOut = inputs.length - this.inputs.size();
  }

  /**
   * One parameter's two derivatives.
   *
   * @param layer from 0
   * @param unit from 0
   * @param input from 0; -1 for the bias
   * @param analytic by back-propagation
   * @param numeric by differences
   */
  public record Comparison(int layer, int unit, int input, double analytic, double numeric) {
    /**
     * |analytic - numeric| in proportion to the larger of both.
     *
     * @param largest the largest derivative of the network; one that is less than a ten-thousandth
     *     of it is compared with that
     */
    public double relativeError(double largest) {
      double difference = Math.abs(analytic - numeric);
      double size =
          Math.max(
              Math.max(Math.abs(analytic), Math.abs(numeric)), Math.max(1e-4 * largest, 1e-10));
      return difference / size;
    }
  }

  /** How many rows were left out, because they stand on a kink. */
  public int leftOut() {
    return leftOut;
  }

  /** How many parameters the network has. */
  public int parameters() {
    return parameters.values().length;
  }

  /** How many rows the derivatives are taken over. */
  public int rows() {
    return inputs.size();
  }

  /**
   * Compares parameters.
   *
   * @param every 1 for every parameter, 2 for every second one, and so on
   * @param progress is told the share that is done, 0 to 1
   */
  public List<Comparison> run(int every, DoubleConsumer progress) {
    List<Comparison> comparisons = new ArrayList<>();
    if (inputs.isEmpty()) {
      return comparisons;
    }
    double[] analytic = analytic();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int fanIn = architecture.inputsOf(layer);
      int weights = fanIn * architecture.unitsOf(layer);
      for (int i = 0; i < architecture.parameterCount(layer); i++) {
        int index = architecture.weightOffset(layer) + i;
        if (index % every != 0) {
          continue;
        }
        int unit = i < weights ? i / fanIn : i - weights;
        int input = i < weights ? i % fanIn : -1;
        comparisons.add(
            new Comparison(layer, unit, input, analytic[index], numeric(index, layer, input)));
        progress.accept((index + 1.0) / analytic.length);
      }
    }
    return comparisons;
  }

  /** The largest derivative of a network, by its size. */
  public static double largest(List<Comparison> comparisons) {
    return comparisons.stream()
        .mapToDouble(c -> Math.max(Math.abs(c.analytic), Math.abs(c.numeric)))
        .max()
        .orElse(0.0);
  }

  /** The gradient as training computes it. */
  private double[] analytic() {
    double[][] x = inputs.toArray(double[][]::new);
    double[][] t = targets.toArray(double[][]::new);
    double[] gradient = new double[parameters.values().length];
    new BatchPass(architecture, loss, x, t, x.length)
        .gradient(parameters.values(), null, 0, x.length, null, gradient);
    return gradient;
  }

  private double numeric(int index, int layer, int input) {
    double sum = 0.0;
    for (int row = 0; row < inputs.size(); row++) {
      double[] sample = inputs.get(row);
      double x = 1.0;
      if (input >= 0 && layer == 0) {
        x = sample[input];
      } else if (input >= 0) {
        network.forward(sample, here);
        x = here.outputs[layer - 1][input];
      }
      sum += sampleDerivative(index, row, STEP / Math.max(1.0, Math.abs(x)));
    }
    return sum / loss.divisor(inputs.size(), architecture.outputs());
  }

  private double sampleDerivative(int index, int row, double firstStep) {
    double step = firstStep;
    double coarse = central(index, row, step);
    while (step > SMALLEST_STEP && kinkBetween(below, above, targets.get(row))) {
      step /= 4.0;
      coarse = central(index, row, step);
    }
    return (4.0 * central(index, row, step / 2.0) - coarse) / 3.0;
  }

  /** The central difference of one sample's terms; leaves both ways forward in the workspaces. */
  private double central(int index, int row, double step) {
    double[] values = parameters.values();
    double kept = values[index];
    double high = kept + step;
    double low = kept - step;
    values[index] = high;
    double more = terms(row, above);
    values[index] = low;
    double less = terms(row, below);
    values[index] = kept;
    return (more - less) / (high - low);
  }

  private double terms(int row, Workspace workspace) {
    network.forward(inputs.get(row), workspace);
    int last = architecture.depth() - 1;
    return loss.terms(workspace.weightedInputs[last], workspace.outputs[last], targets.get(row));
  }

  private boolean kinkBetween(Workspace one, Workspace other, double[] target) {
    for (int layer = 0; layer < architecture.depth(); layer++) {
      Activation activation = architecture.layers().get(layer).activation();
      for (int unit = 0; unit < architecture.unitsOf(layer); unit++) {
        if (activation.hasKinkBetween(
            one.weightedInputs[layer][unit], other.weightedInputs[layer][unit])) {
          return true;
        }
      }
    }
    for (int unit = 0; unit < target.length; unit++) {
      if (loss.hasKinkBetween(
          one.prediction()[unit] - target[unit], other.prediction()[unit] - target[unit])) {
        return true;
      }
    }
    return false;
  }

  private boolean standsOnKink(double[] sample, double[] target) {
    network.forward(sample, here);
    double near = 1e-6;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      Activation activation = architecture.layers().get(layer).activation();
      for (double z : here.weightedInputs[layer]) {
        if (activation.hasKinkBetween(z - near, z + near)) {
          return true;
        }
      }
    }
    for (int unit = 0; unit < target.length; unit++) {
      double error = here.prediction()[unit] - target[unit];
      if (loss.hasKinkBetween(error - near, error + near)) {
        return true;
      }
    }
    return false;
  }
}
