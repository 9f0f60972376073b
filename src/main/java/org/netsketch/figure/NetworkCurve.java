package org.netsketch.figure;

import org.netsketch.math.Grid;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Workspace;
import org.netsketch.train.Preparation;

/**
 * What a network of one input says over a range of inputs, with the part that each unit of the last
 * hidden layer has in it.
 *
 * @param x the inputs, ascending, in their own units
 * @param y the predictions, in the targets' own units
 * @param activations a_j(x) of each hidden unit; none if there is no hidden layer
 * @param contributions w_j · a_j(x), in the targets' own units
 */
public record NetworkCurve(
    double[] x, double[] y, double[][] activations, double[][] contributions) {
  private static final double HEADROOM = 0.15;

  /** The network's first output at evenly spaced inputs. */
  public static NetworkCurve of(
      Preparation preparation, Parameters parameters, AxisRange range, int count) {
    Architecture architecture = parameters.architecture();
    int last = architecture.depth() - 1;
    int units = last == 0 ? 0 : architecture.unitsOf(last - 1);
    double[] x = Grid.linspace(range.low(), range.high(), count);
    double[] y = new double[count];
    double[][] activations = new double[units][count];
    double[][] contributions = new double[units][count];

    double inputMean = preparation.inputScale().means()[0];
    double inputDeviation = preparation.inputScale().deviations()[0];
    double targetMean = preparation.targetScale().means()[0];
    double targetDeviation = preparation.targetScale().deviations()[0];
    Network network = new Network(parameters);
    Workspace workspace = new Workspace(architecture);
    double[] sample = new double[1];
    for (int i = 0; i < count; i++) {
      sample[0] = (x[i] - inputMean) / inputDeviation;
      y[i] = network.forward(sample, workspace)[0] * targetDeviation + targetMean;
      for (int unit = 0; unit < units; unit++) {
        double a = workspace.outputs[last - 1][unit];
        activations[unit][i] = a;
        contributions[unit][i] = parameters.weight(last, 0, unit) * a * targetDeviation;
      }
    }
    return new NetworkCurve(x, y, activations, contributions);
  }

  /** The number of hidden units. */
  public int units() {
    return activations.length;
  }

  /** The range of all activations and contributions, and 0, with room for a number above. */
  public Extent unitExtent() {
    Extent extent = new Extent(0.0, 0.0);
    for (int unit = 0; unit < units(); unit++) {
      extent = extent.with(activations[unit]).with(contributions[unit]);
    }
    return extent.with(extent.max() + HEADROOM * (extent.max() - extent.min()));
  }
}
