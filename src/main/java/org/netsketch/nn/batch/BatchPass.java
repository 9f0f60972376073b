package org.netsketch.nn.batch;

import java.util.Arrays;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Workspace;

/** The way forward and back over whole mini-batches. */
public final class BatchPass {
  private final Architecture architecture;
  private final Loss loss;
  private final double[][] inputs;
  private final double[][] targets;
  private final Workspace workspace;

  /** A pass over these rows. */
  public BatchPass(
      Architecture architecture, Loss loss, double[][] inputs, double[][] targets, int maxBatch) {
    this.architecture = architecture;
    this.loss = loss;
    this.inputs = inputs;
    this.targets = targets;
    workspace = new Workspace(architecture);
  }

  /** The gradient over some rows. */
  public void gradient(
      double[] parameters, int[] order, int from, int to, DropoutMasks masks, double[] gradient) {
    Network network = new Network(new Parameters(architecture, parameters));
    Arrays.fill(gradient, 0.0);
    double divisor = loss.divisor(to - from, architecture.outputs());
    for (int i = from; i < to; i++) {
      network.forward(inputs[order[i]], workspace);
      network.backward(inputs[order[i]], targets[order[i]], loss, divisor, workspace, gradient);
    }
  }
}
