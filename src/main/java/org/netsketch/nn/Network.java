package org.netsketch.nn;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain of dense layers: what goes in as a sample comes out as a prediction.
 *
 * <p>This is the textbook's network, one sample at a time, and the reference that the quick
 * training of {@code nn.batch} is held to. It holds parameters and nothing else; everything it
 * computes goes into a {@link Workspace} that the caller owns.
 */
public final class Network {
  private final Parameters parameters;
  private final List<DenseLayer> layers = new ArrayList<>();

  /** A network that works with these parameters, and follows when they change. */
  public Network(Parameters parameters) {
    this.parameters = parameters;
    for (int layer = 0; layer < parameters.architecture().depth(); layer++) {
      layers.add(new DenseLayer(parameters, layer));
    }
  }

  /** The weights and biases. */
  public Parameters parameters() {
    return parameters;
  }

  /** The layers from the first hidden one to the output. */
  public List<DenseLayer> layers() {
    return List.copyOf(layers);
  }

  /**
   * The way forward: fills the workspace's weighted inputs and outputs, and gives the prediction.
   */
  public double[] forward(double[] sample, Workspace workspace) {
    double[] x = sample;
    for (int l = 0; l < layers.size(); l++) {
      layers.get(l).forward(x, workspace.weightedInputs[l], workspace.outputs[l]);
      x = workspace.outputs[l];
    }
    return x;
  }

  /** The prediction for one sample, as an array of its own. */
  public double[] predict(double[] sample) {
    return forward(sample, new Workspace(parameters.architecture())).clone();
  }

  /** The predictions for many samples, a row each. */
  public double[][] predict(double[][] samples) {
    Workspace workspace = new Workspace(parameters.architecture());
    double[][] predictions = new double[samples.length][];
    for (int row = 0; row < samples.length; row++) {
      predictions[row] = forward(samples[row], workspace).clone();
    }
    return predictions;
  }

  /**
   * The way back after {@link #forward}: fills the workspace's deltas and adds this sample's share
   * to the gradient.
   *
   * <p>D. E. Rumelhart, G. E. Hinton and R. J. Williams, 1986: δ = ∂L/∂z at the output, then δ ←
   * (Wᵀ δ) f'(z) layer by layer.
   *
   * @param divisor what the loss divides the sum of its terms by
   * @param gradient flat, in the order of the parameters
   */
  public void backward(
      double[] sample,
      double[] target,
      Loss loss,
      double divisor,
      Workspace workspace,
      double[] gradient) {
    int last = layers.size() - 1;
    Activation output = layers.get(last).activation();
    for (int unit = 0; unit < target.length; unit++) {
      double z = workspace.weightedInputs[last][unit];
      double p = workspace.outputs[last][unit];
      workspace.deltas[last][unit] = loss.delta(output, z, p, target[unit]) / divisor;
    }
    for (int l = last; l >= 0; l--) {
      double[] x = l == 0 ? sample : workspace.outputs[l - 1];
      layers.get(l).addGradient(x, workspace.deltas[l], gradient);
      if (l > 0) {
        double[] delta = workspace.deltas[l - 1];
        layers.get(l).backward(workspace.deltas[l], delta);
        Activation activation = layers.get(l - 1).activation();
        for (int unit = 0; unit < delta.length; unit++) {
          delta[unit] *= activation.derivative(workspace.weightedInputs[l - 1][unit], x[unit]);
        }
      }
    }
  }

  /** The gradient of the loss over a batch of rows, flat, in the order of the parameters. */
  public double[] gradient(double[][] samples, double[][] targets, Loss loss) {
    double[] gradient = new double[parameters.values().length];
    Workspace workspace = new Workspace(parameters.architecture());
    double divisor = loss.divisor(samples.length, parameters.architecture().outputs());
    for (int row = 0; row < samples.length; row++) {
      forward(samples[row], workspace);
      backward(samples[row], targets[row], loss, divisor, workspace, gradient);
    }
    return gradient;
  }

  /** The loss over rows of samples and targets. */
  public double loss(double[][] samples, double[][] targets, Loss loss) {
    Workspace workspace = new Workspace(parameters.architecture());
    int last = layers.size() - 1;
    double sum = 0.0;
    for (int row = 0; row < samples.length; row++) {
      forward(samples[row], workspace);
      sum += loss.terms(workspace.weightedInputs[last], workspace.outputs[last], targets[row]);
    }
    return sum / loss.divisor(samples.length, parameters.architecture().outputs());
  }
}
