package org.netsketch.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.LeakyRelu;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.nn.Softmax;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.NetworkPlan;

/**
 * Reads {@code network}: the layers, the rules for their first values, or the values themselves.
 */
final class NetworkReader {
  /** The most layers. */
  static final int MOST_LAYERS = 100;

  /** The most units in a layer, and the most features of a sample. */
  static final int WIDEST = 10_000;

  private NetworkReader() {}

  static NetworkPlan read(JsonPlace network) {
    network.object("layers", "initializer", "parameters");
    List<LayerPlan> layers = layers(network.get("layers").list(MOST_LAYERS));
    Optional<JsonPlace> initializer = network.find("initializer").map(NetworkReader::ofNetwork);
    Optional<Initializer> weights =
        initializer.flatMap(rules -> rules.find("weights")).map(InitializerReader::read);
    Optional<Initializer> bias =
        initializer.flatMap(rules -> rules.find("bias")).map(InitializerReader::read);
    Optional<List<LayerValues>> parameters =
        network.find("parameters").map(place -> parameters(place, layers));
    return new NetworkPlan(layers, weights, bias.orElse(Initializer.Scheme.ZEROS), parameters);
  }

  private static JsonPlace ofNetwork(JsonPlace initializer) {
    if (!initializer.node().isObject()) {
      throw initializer.error("notTheTwoInitializers", Shown.value(initializer.node()));
    }
    initializer.object("weights", "bias");
    if (!initializer.has("weights") && !initializer.has("bias")) {
      throw initializer.error("noneOfKeys", "weights, bias");
    }
    return initializer;
  }

  private static List<LayerPlan> layers(List<JsonPlace> places) {
    List<LayerPlan> layers = new ArrayList<>();
    for (JsonPlace place : places) {
      layers.add(layer(place, layers.size() == places.size() - 1));
    }
    return layers;
  }

  private static LayerPlan layer(JsonPlace layer, boolean isOutput) {
    layer.object("units", "activation", "slope", "dropout", "weights", "bias");
    int units = layer.get("units").integer(1, WIDEST);
    Activation activation =
        isOutput && !layer.has("activation")
            ? new Activation.Identity()
            : activation(layer, isOutput);
    if (isOutput) {
      layer.forbid("dropout", "dropoutOnOutput");
    }
    double dropout = layer.number("dropout", Range.BELOW_ONE, 0.0);
    return new LayerPlan(
        new Architecture.Layer(units, activation, dropout),
        layer.find("weights").map(InitializerReader::read),
        layer.find("bias").map(InitializerReader::read));
  }

  private static Activation activation(JsonPlace layer, boolean isOutput) {
    JsonPlace place = layer.get("activation");
    Activation activation = place.choice(Activation.all(), Activation::id);
    if (activation instanceof Softmax && !isOutput) {
      throw place.error("hiddenSoftmax");
    }
    if (activation instanceof LeakyRelu) {
      return new LeakyRelu(layer.number("slope", Range.FINITE, LeakyRelu.DEFAULT_SLOPE));
    }
    layer.forbid("slope", "slopeWithout", activation.id());
    return activation;
  }

  private static List<LayerValues> parameters(JsonPlace place, List<LayerPlan> layers) {
    List<JsonPlace> places = place.list(MOST_LAYERS);
    if (places.size() != layers.size()) {
      throw place.error(
          "parameterLayers", Integer.toString(places.size()), Integer.toString(layers.size()));
    }
    List<LayerValues> values = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      JsonPlace layer = places.get(i).object("weights", "bias");
      int units = layers.get(i).shape().units();
      double[][] weights = layer.get("weights").rows(WIDEST, WIDEST);
      requireSize(layer.get("weights"), "weightRows", weights.length, units);
      if (i > 0) {
        requireSize(
            layer.get("weights"),
            "weightColumns",
            weights[0].length,
            layers.get(i - 1).shape().units());
      }
      double[] bias = layer.get("bias").numbers(WIDEST);
      requireSize(layer.get("bias"), "biasCount", bias.length, units);
      values.add(new LayerValues(weights, bias));
    }
    return values;
  }

  private static void requireSize(JsonPlace place, String fault, int given, int needed) {
    if (given != needed) {
      throw place.error(fault, Integer.toString(given), Integer.toString(needed));
    }
  }
}
