package org.netsketch.figure;

import org.netsketch.nn.Parameters;
import org.netsketch.train.Preparation;

/**
 * What each neuron of a network gives, in the form in which it can be drawn: over one input as a
 * curve, over two as a plane, and else as it is spread over the training rows.
 */
public sealed interface NeuronOutputs permits NetworkCurve, NetworkPlane, NetworkSpread {
  /** The least and greatest output of a layer. */
  Extent extent(int layer);

  /**
   * Of a run.
   *
   * @param points how many there are of a curve; a plane has fewer along each side
   */
  static NeuronOutputs of(FigureData data, int points) {
    Preparation preparation = data.preparation();
    Parameters parameters = data.parameters();
    return switch (data.rows().features()) {
      case 1 -> NetworkCurve.of(data, data.inputRange(), points);
      case 2 -> NetworkPlane.of(preparation, parameters, PlaneRange.of(data.rows()));
      default -> NetworkSpread.of(preparation, parameters);
    };
  }
}
