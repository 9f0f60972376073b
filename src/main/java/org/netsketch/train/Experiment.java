package org.netsketch.train;

import java.util.List;
import java.util.Optional;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Split;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Parameters;
import org.netsketch.text.LocalText;

/**
 * Everything a run needs, and nothing else: one immutable value that the window, the command line,
 * the lessons and the exports share.
 *
 * @param title what it is called
 * @param description what it shows
 * @param seed of the one random stream, 0 … 2147483647
 * @param data the samples
 * @param network the layers and their first values
 * @param training how the network learns
 * @param view what the window shows, as the JSON text of an object; empty if the experiment says
 *     nothing
 */
public record Experiment(
    LocalText title,
    LocalText description,
    int seed,
    DataPlan data,
    NetworkPlan network,
    TrainingPlan training,
    String view) {

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

  /**
   * How the network learns.
   *
   * @param loss what is made small
   * @param optimizer how a gradient becomes a step
   * @param schedule how the learning rate changes over the epochs
   * @param batchSize rows a step, or {@link #FULL_BATCH}
   * @param shuffle whether the training rows are put in a new random order each epoch
   * @param regularization what is added to the gradient, and its largest norm
   * @param epochs the most to run, at least 0
   * @param stop when to stop before
   */
  public record TrainingPlan(
      Loss loss,
      Optimizer optimizer,
      Schedule schedule,
      int batchSize,
      boolean shuffle,
      Regularization regularization,
      int epochs,
      StopRule stop) {
    /** All training rows in one batch. */
    public static final int FULL_BATCH = 0;

    /** The same training towards another loss. */
    public TrainingPlan withLoss(Loss newLoss) {
      return new TrainingPlan(
          newLoss, optimizer, schedule, batchSize, shuffle, regularization, epochs, stop);
    }

    /** The same training by another optimizer. */
    public TrainingPlan withOptimizer(Optimizer newOptimizer) {
      return new TrainingPlan(
          loss, newOptimizer, schedule, batchSize, shuffle, regularization, epochs, stop);
    }

    /** The same training on another schedule. */
    public TrainingPlan withSchedule(Schedule newSchedule) {
      return new TrainingPlan(
          loss, optimizer, newSchedule, batchSize, shuffle, regularization, epochs, stop);
    }

    /** The same training with so many rows a step, or {@link #FULL_BATCH}. */
    public TrainingPlan withBatchSize(int newBatchSize) {
      return new TrainingPlan(
          loss, optimizer, schedule, newBatchSize, shuffle, regularization, epochs, stop);
    }

    /** The same training with or without a new order each epoch. */
    public TrainingPlan withShuffle(boolean newShuffle) {
      return new TrainingPlan(
          loss, optimizer, schedule, batchSize, newShuffle, regularization, epochs, stop);
    }

    /** The same training with something else done to the gradient. */
    public TrainingPlan withRegularization(Regularization newRegularization) {
      return new TrainingPlan(
          loss, optimizer, schedule, batchSize, shuffle, newRegularization, epochs, stop);
    }

    /** The same training for at most so many epochs. */
    public TrainingPlan withEpochs(int newEpochs) {
      return new TrainingPlan(
          loss, optimizer, schedule, batchSize, shuffle, regularization, newEpochs, stop);
    }

    /** The same training with other rules for its end. */
    public TrainingPlan withStop(StopRule newStop) {
      return new TrainingPlan(
          loss, optimizer, schedule, batchSize, shuffle, regularization, epochs, newStop);
    }

    /** How many rows a step takes where there are so many in all. */
    public int batchSizeFor(int rows) {
      return batchSize == FULL_BATCH ? rows : Math.min(batchSize, rows);
    }
  }

  /**
   * What is done to the gradient before the optimizer sees it.
   *
   * @param l1 times the sign of each weight is added; biases are left alone
   * @param l2 times each weight is added; biases are left alone
   * @param gradientClip the largest Euclidean norm the whole gradient may have; infinite for no
   *     limit
   */
  public record Regularization(double l1, double l2, double gradientClip) {
    /** Nothing is done. */
    public static final Regularization NONE =
        new Regularization(0.0, 0.0, Double.POSITIVE_INFINITY);

    /** The same with another l1. */
    public Regularization withL1(double newL1) {
      return new Regularization(newL1, l2, gradientClip);
    }

    /** The same with another l2. */
    public Regularization withL2(double newL2) {
      return new Regularization(l1, newL2, gradientClip);
    }

    /** The same with another largest norm; infinite for no limit. */
    public Regularization withGradientClip(double norm) {
      return new Regularization(l1, l2, norm);
    }
  }

  /** Whether its points are yet to be drawn, all or those to train on. */
  public boolean hasNoPoints() {
    return data.source() instanceof DataSource.Points points
        && Split.trainingRows(points.dataset().size(), data.validation().fraction()) == 0;
  }

  /** The same experiment with another seed. */
  public Experiment withSeed(int newSeed) {
    return new Experiment(title, description, newSeed, data, network, training, view);
  }

  /** The same experiment with other data. */
  public Experiment withData(DataPlan newData) {
    return new Experiment(title, description, seed, newData, network, training, view);
  }

  /** The same experiment with another network. */
  public Experiment withNetwork(NetworkPlan newNetwork) {
    return new Experiment(title, description, seed, data, newNetwork, training, view);
  }

  /** The same experiment with other training. */
  public Experiment withTraining(TrainingPlan newTraining) {
    return new Experiment(title, description, seed, data, network, newTraining, view);
  }

  /** The same experiment, of which the window shows something else. */
  public Experiment withView(String newView) {
    return new Experiment(title, description, seed, data, network, training, newView);
  }

  /** The same experiment for at most so many epochs. */
  public Experiment withEpochs(int epochs) {
    return withTraining(training.withEpochs(epochs));
  }

  /** The same experiment with another optimizer. */
  public Experiment withOptimizer(Optimizer optimizer) {
    return withTraining(training.withOptimizer(optimizer));
  }
}
