package org.netsketch.train;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.data.DataKind;
import org.netsketch.data.DataPlan;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Softmax;

/** How the output layer and the loss follow when someone asks for data of another kind. */
public final class FittingOutput {
  private FittingOutput() {}

  /**
   * The experiment with other data. Where its outputs do not suit them it gets those that are
   * usual: a sigmoid with binary cross-entropy for two classes, softmax with cross-entropy for
   * more, and the identity with the mean squared error for quantities.
   */
  public static Experiment follow(Experiment experiment, DataPlan data) {
    DataKind before = experiment.data().source().kind();
    DataKind kind = data.source().kind();
    Experiment changed = experiment.withData(data);
    if (kind.inputs() != before.inputs()) {
      // First values that were given do not fit other inputs.
      changed = changed.withNetwork(changed.network().withLayers(changed.network().layers()));
    }
    return suits(changed, before, kind) ? changed : withUsualOutputs(changed, kind);
  }

  private static boolean suits(Experiment experiment, DataKind before, DataKind kind) {
    if (kind.outputs() == 0) {
      return true; // nobody knows before the table has been read
    }
    int units = experiment.network().outputs();
    boolean one = kind.classes() && kind.outputs() == 2 && units == 1;
    return (units == kind.outputs() || one) && before.classes() == kind.classes();
  }

  private static Experiment withUsualOutputs(Experiment experiment, DataKind kind) {
    boolean two = kind.classes() && kind.outputs() == 2;
    Activation activation =
        two ? new Activation.Sigmoid() : kind.classes() ? new Softmax() : new Activation.Identity();
    Loss loss =
        two
            ? new Loss.BinaryCrossEntropy()
            : kind.classes() ? new Loss.CrossEntropy() : new Loss.MeanSquaredError();
    NetworkPlan network = experiment.network();
    List<LayerPlan> layers = new ArrayList<>(network.layers());
    LayerPlan last = layers.get(layers.size() - 1);
    Architecture.Layer shape =
        last.shape().withUnits(two ? 1 : kind.outputs()).withActivation(activation);
    layers.set(layers.size() - 1, last.withShape(shape));
    return experiment
        .withNetwork(network.withLayers(layers))
        .withTraining(experiment.training().withLoss(loss));
  }
}
