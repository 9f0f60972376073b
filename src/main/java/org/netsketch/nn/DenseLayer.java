package org.netsketch.nn;

/**
 * A layer in which every unit takes every input: z = W x + b, a = f(z), for one sample.
 *
 * <p>It is a view of its part of the network's {@link Parameters}. The sums run over the inputs in
 * ascending order, the bias is added last.
 */
public final class DenseLayer {
  private final int inputs;
  private final int units;
  private final Activation activation;
  private final double[] parameters;
  private final int weights;
  private final int bias;

  DenseLayer(Parameters parameters, int layer) {
    Architecture architecture = parameters.architecture();
    inputs = architecture.inputsOf(layer);
    units = architecture.unitsOf(layer);
    activation = architecture.layers().get(layer).activation();
    this.parameters = parameters.values();
    weights = architecture.weightOffset(layer);
    bias = architecture.biasOffset(layer);
  }

  /**
   * The way forward.
   *
   * @param x the layer's inputs
   * @param z receives the weighted inputs
   * @param a receives the outputs
   */
  public void forward(double[] x, double[] z, double[] a) {
    for (int unit = 0; unit < units; unit++) {
      double sum = 0.0;
      for (int input = 0; input < inputs; input++) {
        sum += parameters[weights + unit * inputs + input] * x[input];
      }
      z[unit] = sum + parameters[bias + unit];
    }
    if (activation instanceof Softmax) {
      System.arraycopy(z, 0, a, 0, units);
      Softmax.apply(a);
    } else {
      for (int unit = 0; unit < units; unit++) {
        a[unit] = activation.value(z[unit]);
      }
    }
  }

  /**
   * Adds this sample's share of the gradient: ∂L/∂W = δ xᵀ, ∂L/∂b = δ.
   *
   * @param x what the layer was given
   * @param delta ∂L/∂z of each unit
   * @param gradient flat, in the order of the parameters
   */
  public void addGradient(double[] x, double[] delta, double[] gradient) {
    for (int unit = 0; unit < units; unit++) {
      for (int input = 0; input < inputs; input++) {
        gradient[weights + unit * inputs + input] += delta[unit] * x[input];
      }
      gradient[bias + unit] += delta[unit];
    }
  }

  /** One step back, to what the layer was given: ∂L/∂x = Wᵀ δ. */
  public void backward(double[] delta, double[] inputGradient) {
    for (int input = 0; input < inputs; input++) {
      double sum = 0.0;
      for (int unit = 0; unit < units; unit++) {
        sum += delta[unit] * parameters[weights + unit * inputs + input];
      }
      inputGradient[input] = sum;
    }
  }

  /** How many units the layer has. */
  public int units() {
    return units;
  }

  /** The function of the units. */
  public Activation activation() {
    return activation;
  }
}
