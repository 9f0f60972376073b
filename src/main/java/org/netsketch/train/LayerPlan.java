package org.netsketch.train;

import java.util.Optional;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;

/**
 * A layer to be made.
 *
 * @param shape units, activation and dropout
 * @param weights the layer's own rule
 * @param bias the layer's own rule
 */
public record LayerPlan(
    Architecture.Layer shape, Optional<Initializer> weights, Optional<Initializer> bias) {
  /** A layer that starts by the network's rules. */
  public LayerPlan(int units, Activation activation) {
    this(new Architecture.Layer(units, activation), Optional.empty(), Optional.empty());
  }

  /** The same rules for a layer of another shape. */
  public LayerPlan withShape(Architecture.Layer newShape) {
    return new LayerPlan(newShape, weights, bias);
  }
}
