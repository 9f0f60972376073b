package org.netsketch.train;

import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Split;
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
