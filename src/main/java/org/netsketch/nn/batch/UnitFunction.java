package org.netsketch.nn.batch;

import org.netsketch.nn.Activation;

/**
 * An activation over a whole block: the outputs on the way forward, the factor f'(z) on the way
 * back.
 */
interface UnitFunction {
  /** Fills a = f(z); z and a may share their numbers if {@link #needsWeightedInputs} says no. */
  void outputs(Kernels kernels, Block z, Block a);

  /** deltas *= f'(z). */
  void deltas(Kernels kernels, Block z, Block a, Block deltas);

  /** Whether the derivative is made of z, and not of the output alone. */
  default boolean needsWeightedInputs() {
    return false;
  }

  /** The quickest way to compute an activation. */
  static UnitFunction of(Activation activation) {
    if (activation instanceof Activation.Identity) {
      return new Identity();
    } else if (activation instanceof Activation.Sigmoid) {
      return new Sigmoid();
    } else if (activation instanceof Activation.Tanh) {
      return new Tanh();
    } else if (activation instanceof org.netsketch.nn.Relu) {
      return new Relu();
    } else if (activation instanceof org.netsketch.nn.LeakyRelu leaky && leaky.slope() >= 0.0) {
      return new LeakyRelu(leaky.slope());
    } else if (activation instanceof org.netsketch.nn.Softmax) {
      return new Softmax();
    }
    return new ElementByElement(activation);
  }

  /** f(z) = z. */
  record Identity() implements UnitFunction {
    @Override
    public void outputs(Kernels kernels, Block z, Block a) {
      if (z != a) {
        System.arraycopy(z.values(), 0, a.values(), 0, z.size());
      }
    }

    @Override
    public void deltas(Kernels kernels, Block z, Block a, Block deltas) {
      // the factor is 1
    }
  }

  /** The logistic function. */
  record Sigmoid() implements UnitFunction {
    @Override
    public void outputs(Kernels kernels, Block z, Block a) {
      kernels.sigmoid(z.values(), a.values(), z.size());
    }

    @Override
    public void deltas(Kernels kernels, Block z, Block a, Block deltas) {
      kernels.sigmoidDeltas(a.values(), deltas.values(), a.size());
    }
  }

  /** The hyperbolic tangent. */
  record Tanh() implements UnitFunction {
    @Override
    public void outputs(Kernels kernels, Block z, Block a) {
      kernels.tanh(z.values(), a.values(), z.size());
    }

    @Override
    public void deltas(Kernels kernels, Block z, Block a, Block deltas) {
      kernels.tanhDeltas(a.values(), deltas.values(), a.size());
    }
  }

  /** The rectifier. */
  record Relu() implements UnitFunction {
    @Override
    public void outputs(Kernels kernels, Block z, Block a) {
      kernels.relu(z.values(), a.values(), z.size());
    }

    @Override
    public void deltas(Kernels kernels, Block z, Block a, Block deltas) {
      kernels.reluDeltas(a.values(), deltas.values(), a.size());
    }
  }

  /** The leaky rectifier, whose output is positive where z is. */
  record LeakyRelu(double slope) implements UnitFunction {
    @Override
    public void outputs(Kernels kernels, Block z, Block a) {
      kernels.leakyRelu(slope, z.values(), a.values(), z.size());
    }

    @Override
    public void deltas(Kernels kernels, Block z, Block a, Block deltas) {
      kernels.leakyReluDeltas(slope, a.values(), deltas.values(), a.size());
    }
  }

  /** Softmax over the units of each sample; its derivative is part of the cross-entropy's delta. */
  final class Softmax implements UnitFunction {
    private double[] sample = new double[0];

    @Override
    public void outputs(Kernels kernels, Block z, Block a) {
      if (sample.length != z.units()) {
        sample = new double[z.units()];
      }
      for (int s = 0; s < z.samples(); s++) {
        for (int unit = 0; unit < sample.length; unit++) {
          sample[unit] = z.values()[z.index(unit, s)];
        }
        org.netsketch.nn.Softmax.apply(sample);
        for (int unit = 0; unit < sample.length; unit++) {
          a.values()[a.index(unit, s)] = sample[unit];
        }
      }
    }

    @Override
    public void deltas(Kernels kernels, Block z, Block a, Block deltas) {
      throw new UnsupportedOperationException("softmax is differentiated with the cross-entropy");
    }
  }

  /** Any other activation, one element after another. */
  record ElementByElement(Activation activation) implements UnitFunction {
    @Override
    public void outputs(Kernels kernels, Block z, Block a) {
      double[] inputs = z.values();
      double[] outputs = a.values();
      for (int i = 0; i < z.size(); i++) {
        outputs[i] = activation.value(inputs[i]);
      }
    }

    @Override
    public void deltas(Kernels kernels, Block z, Block a, Block deltas) {
      double[] inputs = z.values();
      double[] outputs = a.values();
      double[] factors = deltas.values();
      for (int i = 0; i < z.size(); i++) {
        factors[i] *= activation.derivative(inputs[i], outputs[i]);
      }
    }

    @Override
    public boolean needsWeightedInputs() {
      return true;
    }
  }
}
