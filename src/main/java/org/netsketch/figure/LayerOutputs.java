package org.netsketch.figure;

import org.netsketch.nn.Architecture;
import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Workspace;

/** The outputs of every unit of a network, for some samples. */
final class LayerOutputs {
  private LayerOutputs() {}

  /**
   * All of them.
   *
   * @param samples as training sees them
   * @return layers × units × samples
   */
  static double[][][] of(Parameters parameters, double[][] samples) {
    Architecture architecture = parameters.architecture();
    double[][][] outputs = new double[architecture.depth()][][];
    for (int layer = 0; layer < outputs.length; layer++) {
      outputs[layer] = new double[architecture.unitsOf(layer)][samples.length];
    }
    Network network = new Network(parameters);
    Workspace workspace = new Workspace(architecture);
    for (int sample = 0; sample < samples.length; sample++) {
      network.forward(samples[sample], workspace);
      for (int layer = 0; layer < outputs.length; layer++) {
        for (int unit = 0; unit < outputs[layer].length; unit++) {
          outputs[layer][unit][sample] = workspace.outputs[layer][unit];
        }
      }
    }
    return outputs;
  }

  /** The least and greatest of a layer's. */
  static Extent extent(double[][] units) {
    Extent extent = Extent.NONE;
    for (double[] unit : units) {
      extent = extent.with(unit);
    }
    return extent;
  }
}
