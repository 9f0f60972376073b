package org.netsketch.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.LeakyRelu;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.NetworkPlan;

/** Writes {@code network}: the counterpart of {@link NetworkReader}. */
final class NetworkWriter {
  private NetworkWriter() {}

  static void write(JsonPage page, NetworkPlan network) throws IOException {
    page.open("network").openList("layers");
    for (LayerPlan layer : network.layers()) {
      layer(page, layer);
    }
    page.endList();
    boolean biasIsSaid = network.bias() != Initializer.Scheme.ZEROS;
    if (network.weights().isPresent() || biasIsSaid) {
      page.open("initializer");
      initializer(page, "weights", network.weights());
      initializer(page, "bias", biasIsSaid ? Optional.of(network.bias()) : Optional.empty());
      page.end();
    }
    if (network.parameters().isPresent()) {
      parameters(page, network.parameters().get());
    }
    page.end();
  }

  private static void layer(JsonPage page, LayerPlan layer) throws IOException {
    Activation activation = layer.shape().activation();
    page.open().put("units", layer.shape().units()).put("activation", activation.id());
    if (activation instanceof LeakyRelu leaky) {
      page.putUnless(LeakyRelu.DEFAULT_SLOPE, "slope", leaky.slope());
    }
    page.putUnless(0.0, "dropout", layer.shape().dropout());
    initializer(page, "weights", layer.weights());
    initializer(page, "bias", layer.bias());
    page.end();
  }

  private static void initializer(JsonPage page, String key, Optional<Initializer> rule)
      throws IOException {
    if (rule.isEmpty()) {
      return;
    }
    if (rule.get() instanceof Initializer.Scheme scheme) {
      page.put(key, scheme.id());
    } else if (rule.get() instanceof Initializer.Normal normal) {
      page.open(key)
          .put("distribution", "normal")
          .put("mean", normal.mean())
          .put("sd", normal.sd())
          .end();
    } else if (rule.get() instanceof Initializer.Uniform uniform) {
      page.open(key)
          .put("distribution", "uniform")
          .put("low", uniform.low())
          .put("high", uniform.high())
          .end();
    } else if (rule.get() instanceof Initializer.Constant constant) {
      page.open(key).put("constant", constant.value()).end();
    }
  }

  /** A layer each, as experiment file and run file have them. */
  static void parameters(JsonPage page, List<LayerValues> layers) throws IOException {
    page.openList("parameters");
    for (LayerValues layer : layers) {
      page.open().put("weights", layer.weights()).put("bias", layer.bias()).end();
    }
    page.endList();
  }
}
