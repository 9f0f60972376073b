package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.session.Run;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.Optimizer;
import org.netsketch.train.Preparation;
import org.netsketch.train.TrainingPlan;

/**
 * What a person changes of the network and its training. What makes another run of it begins anew
 * from the same seed; the rest acts on the run at hand.
 */
final class PlanEdits {
  /** So many hidden layers can be had in the window. */
  static final int MOST_HIDDEN = 6;

  /** A layer that is added is not wider, so that it cannot bring too many parameters. */
  private static final int WIDEST_ADDED = 100;

  private static final Architecture.Layer FIRST = new Architecture.Layer(5, new Activation.Tanh());

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

  /** Has the run at hand go on with another learning rate. */
  void learnAt(double rate) {
    goOn(
        training -> {
          Optimizer rule = training.optimizer();
          return training.withOptimizer(rule.withLearningRate(rate));
        });
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

  /** Begins a run with one hidden layer more, of the kind of the last one, if it can be had. */
  void addLayer() {
    List<LayerPlan> layers = layers();
    int hidden = layers.size() - 1;
    if (hidden < MOST_HIDDEN) {
      Architecture.Layer like = hidden == 0 ? FIRST : layers.get(hidden - 1).shape();
      layers.add(hidden, new LayerPlan(Math.min(like.units(), WIDEST_ADDED), like.activation()));
      rebuild(layers);
    }
  }

  /** Begins a run without the last hidden layer, if there is one. */
  void removeLastLayer() {
    int hidden = layers().size() - 1;
    if (hidden > 0) {
      removeLayer(hidden - 1);
    }
  }

  /**
   * Begins a run without a hidden layer.
   *
   * @param index of the layer, from 0
   */
  void removeLayer(int index) {
    List<LayerPlan> layers = layers();
    layers.remove(index);
    rebuild(layers);
  }

  /** The layers of the network, to be changed. */
  List<LayerPlan> layers() {
    return new ArrayList<>(experiment().network().layers());
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
