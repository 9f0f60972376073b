package org.netsketch.nn.batch;

import org.netsketch.nn.Architecture;

/**
 * One layer's weights and biases, or their gradients, as matrices in the flat array of parameters,
 * and the weights once more transposed, in an array of their own.
 */
final class LayerMatrices {
  private final int inputs;
  private final int units;
  private final int weightOffset;
  private final double[] transposed;
  private final Matrix byUnit = new Matrix(new double[0]);
  private final Matrix byUnitTransposed = new Matrix(new double[0]);
  private final Matrix bias = new Matrix(new double[0]);
  private final Matrix biasRow = new Matrix(new double[0]);
  private final Matrix byInput;
  private double[] parameters;
  private boolean stale;

  LayerMatrices(Architecture architecture, int layer) {
    inputs = architecture.inputsOf(layer);
    units = architecture.unitsOf(layer);
    weightOffset = architecture.weightOffset(layer);
    transposed = new double[inputs * units];
    byInput = new Matrix(transposed).lay(0, units, 1);
    byUnit.lay(weightOffset, inputs, 1);
    byUnitTransposed.lay(weightOffset, 1, inputs);
    bias.lay(architecture.biasOffset(layer), 1, 0);
    biasRow.lay(architecture.biasOffset(layer), 0, 1);
  }

  /** Looks at these parameters from now on. */
  void in(double[] flat) {
    parameters = flat;
    stale = true;
    byUnit.in(flat);
    byUnitTransposed.in(flat);
    bias.in(flat);
    biasRow.in(flat);
  }

  /** {@link #byInput}, after it took over the weights. */
  Matrix transposed() {
    if (stale) {
      transpose();
      stale = false;
    }
    return byInput;
  }

  private void transpose() {
    for (int input = 0; input < inputs; input++) {
      int from = weightOffset + input;
      int to = input * units;
      for (int unit = 0; unit < units; unit++) {
        transposed[to + unit] = parameters[from + unit * inputs];
      }
    }
  }

  /** Copies {@link #byInput} to the weights. */
  void transposeBack() {
    for (int input = 0; input < inputs; input++) {
      int to = weightOffset + input;
      int from = input * units;
      for (int unit = 0; unit < units; unit++) {
        parameters[to + unit * inputs] = transposed[from + unit];
      }
    }
  }

  /** The weights, units × inputs. */
  Matrix byUnit() {
    return byUnit;
  }

  /** The weights, inputs × units, where they stand. */
  Matrix byUnitTransposed() {
    return byUnitTransposed;
  }

  /** The copied weights, inputs × units, a row's elements next to each other. */
  Matrix byInput() {
    return byInput;
  }

  /** The biases, a row each. */
  Matrix bias() {
    return bias;
  }

  /** The biases, a column each. */
  Matrix biasRow() {
    return biasRow;
  }
}
