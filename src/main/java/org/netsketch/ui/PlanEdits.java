package org.netsketch.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.netsketch.nn.Initializer;
import org.netsketch.session.Run;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.Preparation;
import org.netsketch.train.TrainingPlan;

/**
 * What a person changes of the network and its training. What makes another run of it begins anew
 * from the same seed; the rest acts on the run at hand.
 */
final class PlanEdits {
  private final Session session;

  PlanEdits(Session session) {
    this.session = session;
  }

  Experiment experiment() {
    return session.experimentProperty().get();
  }

  /** Changes the training of the run at hand. */
  void goOn(UnaryOperator<TrainingPlan> change) {
    Experiment changed = experiment().withTraining(change.apply(experiment().training()));
    if (!changed.equals(experiment())) {
      session.goOnWith(changed);
    }
  }

  /** Begins a run with other training. */
  void retrain(UnaryOperator<TrainingPlan> change) {
    restart(experiment().withTraining(change.apply(experiment().training())));
  }

  /**
   * Begins a run with other layers.
   *
   * @throws InvalidInput if they would have too many parameters
   */
  void rebuild(List<LayerPlan> layers) {
    Experiment changed = experiment().withNetwork(experiment().network().withLayers(layers));
    long count = changed.network().parameterCount(features().orElse(1));
    if (count > Preparation.MAX_PARAMETERS) {
      throw new InvalidInput(
          "", "tooManyParameters", Long.toString(count), Long.toString(Preparation.MAX_PARAMETERS));
    }
    restart(changed);
  }

  /** Begins a run whose parameters start otherwise. */
  void startBy(Optional<Initializer> weights, Initializer bias) {
    restart(experiment().withNetwork(experiment().network().withRules(weights, bias)));
  }

  /** Begins a run of another experiment. */
  void restart(Experiment changed) {
    if (!changed.equals(experiment())) {
      session.restart(changed);
    }
  }

  /** How many inputs a sample has, once there is one. */
  Optional<Integer> features() {
    return Optional.ofNullable(session.runProperty().get())
        .map(Run::preparation)
        .map(preparation -> preparation.split().all().features());
  }
}
