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
  private final double targetMean;
  private final double targetDeviation;
  private final double[] sample = new double[1];

  /** With some parameters. */
  public Prediction(Preparation preparation, Parameters parameters) {
    network = new Network(parameters);
    workspace = new Workspace(parameters.architecture());
    inputMean = preparation.inputScale().means()[0];
    inputDeviation = preparation.inputScale().deviations()[0];
    targetMean = preparation.targetScale().means()[0];
    targetDeviation = preparation.targetScale().deviations()[0];
  }

  /** The network's first output. */
  public double at(double x) {
    sample[0] = (x - inputMean) / inputDeviation;
    return network.forward(sample, workspace)[0] * targetDeviation + targetMean;
  }

  /** What has gone on in the network at the input asked for last. */
  Workspace workspace() {
    return workspace;
  }

  /** One unit of the network's output in the target's own units. */
  double scale() {
    return targetDeviation;
  }
}
