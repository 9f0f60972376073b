package org.netsketch.figure;

import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Workspace;
import org.netsketch.train.Preparation;

/** What a network of one input says at an input; both are in the data's own units. */
public final class Prediction {
  private final Network network;
  private final Workspace workspace;
  private final double inputMean;
  private final double inputDeviation;
  private final int target;
  private final double targetMean;
  private final double targetDeviation;
  private final double[] sample = new double[1];

  /** With some parameters, of one of the targets. */
  private Prediction(Preparation preparation, Parameters parameters, int target) {
    network = new Network(parameters);
    workspace = new Workspace(parameters.architecture());
    inputMean = preparation.inputScale().means()[0];
    inputDeviation = preparation.inputScale().deviations()[0];
    this.target = target;
    targetMean = preparation.targetScale().means()[target];
    targetDeviation = preparation.targetScale().deviations()[target];
  }

  /** Of the target of a run that is seen. */
  public static Prediction of(FigureData data) {
    return with(data.parameters(), data);
  }

  /** The same with other parameters than those of the run. */
  static Prediction with(Parameters parameters, FigureData data) {
    return new Prediction(data.preparation(), parameters, data.target());
  }

  /** What is predicted of the target. */
  public double at(double x) {
    sample[0] = (x - inputMean) / inputDeviation;
    return network.forward(sample, workspace)[target] * targetDeviation + targetMean;
  }

  /** What has gone on in the network at the input asked for last. */
  Workspace workspace() {
    return workspace;
  }

  /** The place of the target among the network's outputs. */
  int target() {
    return target;
  }
}
