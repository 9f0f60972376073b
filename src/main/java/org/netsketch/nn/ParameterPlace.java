package org.netsketch.nn;

/**
 * Which parameter of a network is meant: the weight with which a unit takes an input, or the unit's
 * bias.
 *
 * @param layer from 0
 * @param unit from 0
 * @param input from 0; {@link #BIAS} for the bias
 */
public record ParameterPlace(int layer, int unit, int input) {
  /** In place of an input. */
  public static final int BIAS = -1;

  /** The place of a unit's bias. */
  public static ParameterPlace ofBias(int layer, int unit) {
    return new ParameterPlace(layer, unit, BIAS);
  }

  /** The place of a parameter that stands at an index of the flat array. */
  public static ParameterPlace at(int index, Architecture architecture) {
    int layer = 0;
    while (index >= architecture.weightOffset(layer + 1)) {
      layer++;
    }
    int bias = index - architecture.biasOffset(layer);
    if (bias >= 0) {
      return ofBias(layer, bias);
    }
    int weight = index - architecture.weightOffset(layer);
    int inputs = architecture.inputsOf(layer);
    return new ParameterPlace(layer, weight / inputs, weight % inputs);
  }

  /** Whether it is a bias. */
  public boolean isBias() {
    return input == BIAS;
  }

  /** Whether a network of this shape has it. */
  public boolean isIn(Architecture architecture) {
    return layer < architecture.depth()
        && unit < architecture.unitsOf(layer)
        && input < architecture.inputsOf(layer);
  }

  /** Where it stands in the flat array of parameters. */
  public int index(Architecture architecture) {
    return isBias()
        ? architecture.biasOffset(layer) + unit
        : architecture.weightOffset(layer) + unit * architecture.inputsOf(layer) + input;
  }
}
