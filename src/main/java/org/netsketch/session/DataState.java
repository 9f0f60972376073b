package org.netsketch.session;

import org.netsketch.data.DataPlan;
import org.netsketch.train.Experiment;

/**
 * The part of an experiment that edits of the data change, and that undo brings back.
 *
 * @param seed of noise and positions
 * @param plan the data
 */
record DataState(int seed, DataPlan plan) {
  static DataState of(Experiment experiment) {
    return new DataState(experiment.seed(), experiment.data());
  }
}
