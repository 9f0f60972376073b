package org.netsketch.nn;

/**
 * What a network computes on the way forward and back for one sample, kept for who wants to look at
 * it.
 *
 * <p>The caller owns it, so that drawing can never disturb training. The first index is the layer,
 * the second the unit.
 */
public final class Workspace {
  /** The weighted inputs z of each layer's units. */
  public final double[][] weightedInputs;

  /** The outputs a = f(z) of each layer's units. */
  public final double[][] outputs;

  /** The loss's derivative with respect to each weighted input; filled on the way back. */
  public final double[][] deltas;

  /** Room for a network of the given shape. */
  public Workspace(Architecture architecture) {
    int depth = architecture.depth();
    weightedInputs = new double[depth][];
    outputs = new double[depth][];
    deltas = new double[depth][];
    for (int layer = 0; layer < depth; layer++) {
      int units = architecture.unitsOf(layer);
      weightedInputs[layer] = new double[units];
      outputs[layer] = new double[units];
      deltas[layer] = new double[units];
    }
  }

  /** The last layer's outputs. */
  public double[] prediction() {
    return outputs[outputs.length - 1];
  }
}
