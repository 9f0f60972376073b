package org.netsketch.figure;

import org.netsketch.nn.Architecture;
import org.netsketch.nn.Parameters;
import org.netsketch.train.Preparation;

/**
 * What every neuron of a network of two inputs gives over a plane.
 *
 * @param side nodes along each side of a square grid
 * @param outputs a = f(z) of each unit of each layer, at each node, the lowest row first
 */
public record NetworkPlane(int side, double[][][] outputs) implements NeuronOutputs {
  private static final int FINE = 32;
  private static final int COARSE = 16;

  /** From so many parameters on a coarser grid must do. */
  private static final int MANY_PARAMETERS = 600;

  /** Over a part of the plane. */
  public static NetworkPlane of(Preparation preparation, Parameters parameters, PlaneRange range) {
    Architecture architecture = parameters.architecture();
    int side = architecture.parameterCount() < MANY_PARAMETERS ? FINE : COARSE;
    double[][] nodes = preparation.inputScale().apply(range.nodes(side));
    return new NetworkPlane(side, LayerOutputs.of(parameters, nodes));
  }

  @Override
  public Extent extent(int layer) {
    return LayerOutputs.extent(outputs[layer]);
  }
}
