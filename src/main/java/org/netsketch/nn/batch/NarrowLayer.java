package org.netsketch.nn.batch;

import org.netsketch.math.Elementary;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Relu;
import org.netsketch.nn.Softmax;

/** One layer's way forward and back for one sample: the textbook's loops over a few units. */
final class NarrowLayer {
  /** The activations that have loops of their own, without a call for each unit. */
  private enum Kind {
    IDENTITY,
    SIGMOID,
    TANH,
    RELU,
    SOFTMAX,
    OTHER;

    static Kind of(Activation activation) {
      if (activation instanceof Activation.Identity) {
        return IDENTITY;
      } else if (activation instanceof Activation.Sigmoid) {
        return SIGMOID;
      } else if (activation instanceof Activation.Tanh) {
        return TANH;
      } else if (activation instanceof Relu) {
        return RELU;
      } else if (activation instanceof Softmax) {
        return SOFTMAX;
      }
      return OTHER;
    }
  }

  private final int index;
  private final int inputs;
  private final int weights;
  private final int bias;
  private final boolean dropped;
  private final Activation activation;
  private final Kind kind;
  private final double[] z;
  private final double[] a;
  private final double[] outputs;
  private final double[] deltas;

  NarrowLayer(Architecture architecture, int index) {
    this.index = index;
    inputs = architecture.inputsOf(index);
    weights = architecture.weightOffset(index);
    bias = architecture.biasOffset(index);
    Architecture.Layer shape = architecture.layers().get(index);
    dropped = shape.dropout() > 0.0;
    activation = shape.activation();
    kind = Kind.of(activation);
    z = new double[shape.units()];
    a = new double[shape.units()];
    outputs = dropped ? new double[shape.units()] : a;
    deltas = new double[shape.units()];
  }

  /** Fills z and a, and gives what the next layer takes. */
  double[] forward(double[] parameters, double[] x, DropoutMasks masks, int row) {
    switch (kind) {
      case SIGMOID -> {
        for (int unit = 0; unit < a.length; unit++) {
          a[unit] = Elementary.sigmoid(weightedInput(parameters, x, unit));
        }
      }
      case TANH -> {
        for (int unit = 0; unit < a.length; unit++) {
          a[unit] = Elementary.tanh(weightedInput(parameters, x, unit));
        }
      }
      case RELU -> {
        for (int unit = 0; unit < a.length; unit++) {
          double sum = weightedInput(parameters, x, unit);
          a[unit] = sum < 0.0 ? 0.0 : sum;
        }
      }
      case IDENTITY -> {
        for (int unit = 0; unit < a.length; unit++) {
          a[unit] = weightedInput(parameters, x, unit);
        }
      }
      case SOFTMAX -> {
        for (int unit = 0; unit < a.length; unit++) {
          a[unit] = weightedInput(parameters, x, unit);
        }
        Softmax.apply(a);
      }
      case OTHER -> {
        for (int unit = 0; unit < a.length; unit++) {
          a[unit] = activation.value(weightedInput(parameters, x, unit));
        }
      }
    }
    if (dropped) {
      for (int unit = 0; unit < a.length; unit++) {
        outputs[unit] = masks == null ? a[unit] : a[unit] * masks.factor(index, row, unit);
      }
    }
    return outputs;
  }

  private double weightedInput(double[] parameters, double[] x, int unit) {
    double sum = parameters[bias + unit];
    int at = weights + unit * inputs;
    if (inputs == 1) { // a loop would cost more than its body
      sum += parameters[at] * x[0];
    } else {
      for (int input = 0; input < inputs; input++) {
        sum += parameters[at + input] * x[input];
      }
    }
    z[unit] = sum;
    return sum;
  }

  /** deltas *= f'(z). */
  void multiplyWithDerivative() {
    switch (kind) {
      case SIGMOID -> {
        for (int unit = 0; unit < a.length; unit++) {
          deltas[unit] *= a[unit] * (1.0 - a[unit]);
        }
      }
      case TANH -> {
        for (int unit = 0; unit < a.length; unit++) {
          deltas[unit] *= 1.0 - a[unit] * a[unit];
        }
      }
      case RELU -> {
        for (int unit = 0; unit < a.length; unit++) {
          deltas[unit] = z[unit] > 0.0 ? deltas[unit] : 0.0;
        }
      }
      case IDENTITY -> {
        // the factor is 1
      }
      case SOFTMAX, OTHER -> {
        for (int unit = 0; unit < a.length; unit++) {
          deltas[unit] *= activation.derivative(z[unit], a[unit]);
        }
      }
    }
  }

  /** deltas *= the dropout's factors. */
  void multiplyWithMask(DropoutMasks masks, int row) {
    if (dropped && masks != null) {
      for (int unit = 0; unit < deltas.length; unit++) {
        deltas[unit] *= masks.factor(index, row, unit);
      }
    }
  }

  /** Adds δ xᵀ and δ to the gradient. */
  void addGradient(double[] x, double[] gradient) {
    int at = weights;
    for (int unit = 0; unit < deltas.length; unit++) {
      double delta = deltas[unit];
      if (inputs == 1) {
        gradient[at] += delta * x[0];
      } else {
        for (int input = 0; input < inputs; input++) {
          gradient[at + input] += delta * x[input];
        }
      }
      gradient[bias + unit] += delta;
      at += inputs;
    }
  }

  /** The way back to what the layer was given: Wᵀ δ. */
  void backward(double[] parameters, double[] inputGradient) {
    if (deltas.length == 1) {
      double delta = deltas[0];
      for (int input = 0; input < inputs; input++) {
        inputGradient[input] = parameters[weights + input] * delta;
      }
      return;
    }
    for (int input = 0; input < inputs; input++) {
      double sum = 0.0;
      int at = weights + input;
      for (int unit = 0; unit < deltas.length; unit++) {
        sum += parameters[at] * deltas[unit];
        at += inputs;
      }
      inputGradient[input] = sum;
    }
  }

  /** z of the last {@link #forward}. */
  double[] weightedInputs() {
    return z;
  }

  /** What the layer gives on. */
  double[] outputs() {
    return outputs;
  }

  /** ∂L/∂z, to be filled from behind. */
  double[] deltas() {
    return deltas;
  }
}
