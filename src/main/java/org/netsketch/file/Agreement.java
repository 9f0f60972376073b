package org.netsketch.file;

import java.util.List;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.NetworkPlan;
import org.netsketch.train.Preparation;

/** Whether the network of an experiment fits its data: what no part of the file can say alone. */
final class Agreement {
  private Agreement() {}

  static void check(JsonPlace file, DataPlan data, NetworkPlan network) {
    int features = data.source().kind().inputs();
    JsonPlace place = file.get("network");
    long count = parameters(features, network.layers());
    if (count > Preparation.MAX_PARAMETERS) {
      throw place
          .get("layers")
          .error(
              "tooManyParameters", Long.toString(count), Long.toString(Preparation.MAX_PARAMETERS));
    }
    if (data.source() instanceof DataSource.Function && network.outputs() != 1) {
      throw outputUnits(place, network)
          .error("outputUnits", Integer.toString(network.outputs()), "1");
    }
    if (data.source() instanceof DataSource.Points points && !points.dataset().hasClasses()) {
      int columns = points.dataset().outputs();
      if (network.outputs() != columns) {
        throw outputUnits(place, network)
            .error("outputUnits", Integer.toString(network.outputs()), Integer.toString(columns));
      }
    }
    network
        .parameters()
        .ifPresent(layers -> checkFirst(place.get("parameters").entry(0), layers, features));
  }

  private static long parameters(int features, List<LayerPlan> layers) {
    long count = 0;
    long inputs = features;
    for (LayerPlan layer : layers) {
      long units = layer.shape().units();
      count += inputs * units + units;
      inputs = units;
    }
    return count;
  }

  private static JsonPlace outputUnits(JsonPlace place, NetworkPlan network) {
    return place.get("layers").entry(network.layers().size() - 1).get("units");
  }

  private static void checkFirst(JsonPlace first, List<LayerValues> layers, int features) {
    int given = layers.get(0).weights()[0].length;
    if (given != features) {
      throw first
          .get("weights")
          .error("weightColumns", Integer.toString(given), Integer.toString(features));
    }
  }
}
