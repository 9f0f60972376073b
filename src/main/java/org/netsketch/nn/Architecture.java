package org.netsketch.nn;

import java.util.List;

/**
 * The shape of a network: how many inputs it has, and its layers from the first hidden one to the
 * output.
 *
 * <p>It also says where each parameter stands in the flat array of {@link Parameters}: layer by
 * layer, the weights as rows of units × inputs, then the biases.
 *
 * @param inputs how many features a sample has, at least 1
 * @param layers at least one
 */
public record Architecture(int inputs, List<Layer> layers) {

  /**
   * One layer's shape.
   *
   * @param units how many neurons, at least 1
   * @param activation of every unit
   * @param dropout the share of outputs that training puts to zero at random, in [0, 1)
   */
  public record Layer(int units, Activation activation, double dropout) {
    /** A layer without dropout. */
    public Layer(int units, Activation activation) {
      this(units, activation, 0.0);
    }

    /** The same layer with so many neurons. */
    public Layer withUnits(int newUnits) {
      return new Layer(newUnits, activation, dropout);
    }

    /** The same layer with another activation. */
    public Layer withActivation(Activation newActivation) {
      return new Layer(units, newActivation, dropout);
    }

    /** The same layer with another dropout. */
    public Layer withDropout(double newDropout) {
      return new Layer(units, activation, newDropout);
    }
  }

  /** Copies the list of layers. */
  public Architecture {
    layers = List.copyOf(layers);
    if (inputs < 1 || layers.isEmpty()) {
      throw new IllegalArgumentException("a network has at least one input and one layer");
    }
  }

  /** The number of layers, the input not counted. */
  public int depth() {
    return layers.size();
  }

  /** How many inputs a unit of the layer has. */
  public int inputsOf(int layer) {
    return layer == 0 ? inputs : layers.get(layer - 1).units();
  }

  /** How many units the layer has. */
  public int unitsOf(int layer) {
    return layers.get(layer).units();
  }

  /** How many outputs the network has. */
  public int outputs() {
    return unitsOf(depth() - 1);
  }

  /** The last layer's activation. */
  public Activation outputActivation() {
    return layers.get(depth() - 1).activation();
  }

  /** How many parameters the layer has: inputs · units + units. */
  public int parameterCount(int layer) {
    return inputsOf(layer) * unitsOf(layer) + unitsOf(layer);
  }

  /** How many parameters the network has. */
  public int parameterCount() {
    return weightOffset(depth());
  }

  /** Where the layer's weights begin. */
  public int weightOffset(int layer) {
    int offset = 0;
    for (int before = 0; before < layer; before++) {
      offset += parameterCount(before);
    }
    return offset;
  }

  /** Where the layer's biases begin. */
  public int biasOffset(int layer) {
    return weightOffset(layer) + inputsOf(layer) * unitsOf(layer);
  }
}
