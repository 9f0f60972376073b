package org.netsketch.session;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.data.DataPlan;
import org.netsketch.nn.Loss;
import org.netsketch.train.Experiment;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.NetworkPlan;

/**
 * The part of an experiment that edits of the data change, and that undo brings back.
 *
 * @param seed of noise and positions
 * @param plan the data
 * @param loss which follows the data
 * @param network whose output layer follows the data
 */
record DataState(int seed, DataPlan plan, Loss loss, NetworkPlan network) {
  static DataState of(Experiment experiment) {
    return new DataState(
        experiment.seed(), experiment.data(), experiment.training().loss(), experiment.network());
  }

  /** The experiment with this part of it. */
  Experiment in(Experiment experiment) {
    return experiment
        .withSeed(seed)
        .withData(plan)
        .withNetwork(network)
        .withTraining(experiment.training().withLoss(loss));
  }

  /** Whether the data are the same, whatever learns them. */
  boolean hasSameData(DataState other) {
    return seed == other.seed && plan.equals(other.plan);
  }

  /** Whether the same network learns, towards the same loss. */
  boolean hasSameOutputs(DataState other) {
    return loss.equals(other.loss) && network.equals(other.network);
  }

  DataState withPlan(DataPlan newPlan) {
    return new DataState(seed, newPlan, loss, network);
  }

  /**
   * This state, come to from another one on the way of an edit. What the edit has left alone is as
   * it is now, for it may have been changed since.
   *
   * @param from the edit's other end
   * @param now what there is
   */
  DataState comingFrom(DataState from, DataState now) {
    return new DataState(
        seed,
        plan,
        loss.equals(from.loss) ? now.loss : loss,
        network.equals(from.network) ? now.network : networkFrom(from.network, now.network));
  }

  private NetworkPlan networkFrom(NetworkPlan from, NetworkPlan now) {
    if (now.equals(from)) {
      return network;
    }
    List<LayerPlan> layers = new ArrayList<>(now.layers());
    layers.set(layers.size() - 1, network.layers().get(network.layers().size() - 1));
    return now.withLayers(layers);
  }
}
