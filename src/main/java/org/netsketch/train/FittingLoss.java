package org.netsketch.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netsketch.data.Dataset;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Loss;

/** Which losses suit samples, and which output each loss is made for. */
public final class FittingLoss {
  private FittingLoss() {}

  /** The losses that can be chosen for some rows, in the order in which a person chooses. */
  public static List<Loss> of(Dataset rows) {
    return Loss.all().stream().filter(loss -> suits(loss, rows)).toList();
  }

  private static boolean suits(Loss loss, Dataset rows) {
    if (loss instanceof Loss.CrossEntropy) {
      return rows.hasClasses() && rows.outputs() > 1;
    }
    return !(loss instanceof Loss.BinaryCrossEntropy)
        || Arrays.stream(rows.targets())
            .flatMapToDouble(Arrays::stream)
            .allMatch(t -> t >= 0.0 && t <= 1.0);
  }

  /**
   * The output activation that goes with a loss: the one that is there if the loss accepts it, else
   * the first that it does.
   */
  public static Activation output(Loss loss, Activation now) {
    return loss.accepts(now)
        ? now
        : Activation.all().stream().filter(loss::accepts).findFirst().orElseThrow();
  }

  /** The experiment with another loss, and with an output layer that goes with it. */
  public static Experiment change(Experiment experiment, Loss loss) {
    NetworkPlan network = experiment.network();
    List<LayerPlan> layers = network.layers();
    LayerPlan last = layers.get(layers.size() - 1);
    Activation output = output(loss, last.shape().activation());
    Experiment changed = experiment.withTraining(experiment.training().withLoss(loss));
    if (output.equals(last.shape().activation())) {
      return changed;
    }
    List<LayerPlan> following = new ArrayList<>(layers);
    following.set(layers.size() - 1, last.withShape(last.shape().withActivation(output)));
    return changed.withNetwork(network.withLayers(following));
  }
}
