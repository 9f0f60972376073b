package org.netsketch.train;

import java.util.List;
import java.util.Optional;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Parameters;

/**
 * A network to be made.
 *
 * @param layers from the first hidden one to the output
 * @param weights the rule for the weights of layers that name none; empty: by the activation
 * @param bias the rule for the biases of layers that name none
 * @param parameters given first values, a layer each, in place of the rules
 */
public record NetworkPlan(
    List<LayerPlan> layers,
    Optional<Initializer> weights,
    Initializer bias,
    Optional<List<Parameters.LayerValues>> parameters) {
  /** Copies the list of layers. */
  public NetworkPlan {
    layers = List.copyOf(layers);
  }

  /** Layers that start by the default rules. */
  public NetworkPlan(List<LayerPlan> layers) {
    this(layers, Optional.empty(), Initializer.Scheme.ZEROS, Optional.empty());
  }

  /** The same rules for other layers; first values that were given do not fit them any more. */
  public NetworkPlan withLayers(List<LayerPlan> newLayers) {
    return new NetworkPlan(newLayers, weights, bias, Optional.empty());
  }

  /** The same layers, which start from these values. */
  public NetworkPlan startingFrom(List<Parameters.LayerValues> values) {
    return new NetworkPlan(layers, weights, bias, Optional.of(values));
  }

  /** The same layers, all with these rules for their first values. */
  public NetworkPlan withRules(Optional<Initializer> newWeights, Initializer newBias) {
    List<LayerPlan> following =
        layers.stream()
            .map(layer -> new LayerPlan(layer.shape(), Optional.empty(), Optional.empty()))
            .toList();
    return new NetworkPlan(following, newWeights, newBias, Optional.empty());
  }

  /** The shape of the network for samples with this many features. */
  public Architecture architecture(int inputs) {
    return new Architecture(inputs, layers.stream().map(LayerPlan::shape).toList());
  }

  /** How many output units there are. */
  public int outputs() {
    return layers.get(layers.size() - 1).shape().units();
  }

  /** How many parameters the network would have; more than an array can hold, perhaps. */
  public long parameterCount(int features) {
    long count = 0;
    long inputs = features;
    for (LayerPlan layer : layers) {
      count += (inputs + 1) * layer.shape().units();
      inputs = layer.shape().units();
    }
    return count;
  }

  /** The rules that draw each layer's first values. */
  public List<Parameters.LayerRules> rules() {
    return layers.stream()
        .map(layer -> new Parameters.LayerRules(weightsOf(layer), layer.bias().orElse(bias)))
        .toList();
  }

  private Initializer weightsOf(LayerPlan layer) {
    return layer
        .weights()
        .or(() -> weights)
        .orElseGet(() -> Initializer.defaultWeights(layer.shape().activation()));
  }
}
