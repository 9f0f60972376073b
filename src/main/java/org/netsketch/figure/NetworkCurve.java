package org.netsketch.figure;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.math.Grid;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Workspace;

/**
 * What a network of one input says over a range of inputs, with all that goes on in it.
 *
 * @param x the inputs, ascending, in their own units
 * @param y the predictions, in the targets' own units
 * @param weightedInputs z of each unit of each layer
 * @param outputs a = f(z) of each unit of each layer
 * @param contributions w_j · a_j(x) of each unit of the last hidden layer, as the output's sum
 *     takes them; none if there is no hidden layer
 * @param target whose output it is
 */
public record NetworkCurve(
    double[] x,
    double[] y,
    double[][][] weightedInputs,
    double[][][] outputs,
    double[][] contributions,
    int target)
    implements NeuronOutputs {
  private static final double HEADROOM = 0.15;

  /** The target of a run that is seen, at evenly spaced inputs. */
  public static NetworkCurve of(FigureData data, AxisRange range, int count) {
    return with(data.parameters(), data, range, count);
  }

  /** The same with other parameters than those of the run. */
  static NetworkCurve with(Parameters parameters, FigureData data, AxisRange range, int count) {
    Architecture architecture = parameters.architecture();
    int depth = architecture.depth();
    double[] x = Grid.linspace(range.low(), range.high(), count);
    double[] y = new double[count];
    double[][][] weightedInputs = new double[depth][][];
    double[][][] outputs = new double[depth][][];
    for (int layer = 0; layer < depth; layer++) {
      weightedInputs[layer] = new double[architecture.unitsOf(layer)][count];
      outputs[layer] = new double[architecture.unitsOf(layer)][count];
    }
    Prediction prediction = Prediction.with(parameters, data);
    Workspace workspace = prediction.workspace();
    for (int i = 0; i < count; i++) {
      y[i] = prediction.at(x[i]);
      for (int layer = 0; layer < depth; layer++) {
        for (int unit = 0; unit < outputs[layer].length; unit++) {
          weightedInputs[layer][unit][i] = workspace.weightedInputs[layer][unit];
          outputs[layer][unit][i] = workspace.outputs[layer][unit];
        }
      }
    }
    return new NetworkCurve(
        x,
        y,
        weightedInputs,
        outputs,
        contributions(parameters, outputs, prediction.target()),
        prediction.target());
  }

  private static double[][] contributions(Parameters parameters, double[][][] outputs, int target) {
    int last = outputs.length - 1;
    double[][] contributions = last == 0 ? new double[0][] : new double[outputs[last - 1].length][];
    for (int unit = 0; unit < contributions.length; unit++) {
      double weight = parameters.weight(last, target, unit);
      double[] a = outputs[last - 1][unit];
      contributions[unit] = new double[a.length];
      for (int i = 0; i < a.length; i++) {
        contributions[unit][i] = weight * a[i];
      }
    }
    return contributions;
  }

  /** How many layers there are. */
  public int depth() {
    return outputs.length;
  }

  /** The weighted sum that the output is made of, with its bias. */
  public double[] sum() {
    return weightedInputs[depth() - 1][target];
  }

  /** Whether the units of a layer go straight into the network's sum. */
  public boolean contributes(int layer) {
    return layer == depth() - 2;
  }

  @Override
  public Extent extent(int layer) {
    return LayerOutputs.extent(outputs[layer]);
  }

  /**
   * The range of all that is drawn of a layer's units, and 0, with room for a number above: their
   * outputs, and of the last hidden layer their contributions and the sum of these.
   */
  public Extent unitExtent(int layer) {
    Extent extent = new Extent(0.0, 0.0).with(extent(layer).min(), extent(layer).max());
    if (contributes(layer)) {
      for (double[] contribution : contributions) {
        extent = extent.with(contribution);
      }
      extent = extent.with(sum());
    }
    return extent.with(extent.max() + HEADROOM * (extent.max() - extent.min()));
  }

  /** Where a unit's weighted input is 0: there a rectifier has its hinge. */
  public List<Double> hinges(int layer, int unit) {
    double[] z = weightedInputs[layer][unit];
    List<Double> hinges = new ArrayList<>();
    for (int i = 1; i < z.length; i++) {
      if (z[i - 1] < 0.0 != z[i] < 0.0) {
        double share = z[i - 1] / (z[i - 1] - z[i]);
        hinges.add(x[i - 1] + share * (x[i] - x[i - 1]));
      }
    }
    return hinges;
  }
}
