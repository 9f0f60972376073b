package org.netsketch.nn.batch;

import java.util.Arrays;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;

/**
 * One layer's way forward and back over a tile of samples: Z = W X + b, A = f(Z); ∂L/∂W = Δ Xᵀ,
 * ∂L/∂X = Wᵀ Δ.
 *
 * <p>Each product can be taken in several ways that differ in what the lanes of a vector are. How
 * the layer's inputs and outputs are stored decides which, and so the shape of the network and of
 * the batch alone.
 */
final class LayerPass {
  /**
   * Transposing the weights costs a copy of each, summing across lanes some steps for each output:
   * up to so many inputs a sample the former is cheaper.
   */
  private static final int INPUTS_TO_TRANSPOSE = 4;

  private final int inputs;
  private final int units;
  private final boolean dropped;
  private final UnitFunction function;
  private final Block x;
  private final Block z;
  private final Block a;
  private final Block outputs;
  private final Block deltas;
  private final LayerMatrices weights;
  private final LayerMatrices gradients;
  private final Matrix ones;
  private final double[] lanes = new double[Kernels.SCRATCH];

  /** A layer that takes the numbers of {@code x}. */
  LayerPass(Architecture architecture, int layer, Block x, int capacity) {
    inputs = architecture.inputsOf(layer);
    units = architecture.unitsOf(layer);
    Architecture.Layer shape = architecture.layers().get(layer);
    dropped = shape.dropout() > 0.0;
    function = UnitFunction.of(shape.activation());
    this.x = x;
    z = new Block(units, capacity);
    boolean last = layer == architecture.depth() - 1;
    boolean keepsZ = last || function.needsWeightedInputs();
    boolean copies = keepsZ && !(shape.activation() instanceof Activation.Identity);
    a = copies ? new Block(units, capacity) : z;
    outputs = dropped ? new Block(units, capacity) : a;
    deltas = new Block(units, capacity);
    weights = new LayerMatrices(architecture, layer);
    gradients = new LayerMatrices(architecture, layer);
    double[] repeated = new double[capacity];
    Arrays.fill(repeated, 1.0);
    ones = new Matrix(repeated).lay(0, 0, 1);
  }

  /** Lays the blocks out for so many samples. */
  void resize(int samples) {
    z.resize(samples);
    a.resize(samples);
    outputs.resize(samples);
    deltas.resize(samples);
  }

  /** Takes the weights and biases with which the next samples go forward and back. */
  void take(double[] parameters) {
    weights.in(parameters);
  }

  /** The way forward. */
  void forward(Kernels kernels) {
    int samples = x.samples();
    if (x.hasSampleLanes() && z.hasSampleLanes()) {
      kernels.multiply(
          weights.byUnit(), weights.bias(), x.byUnit(), z.byUnit(), units, inputs, samples);
    } else if (x.hasSampleLanes()
        || (!z.hasSampleLanes() && inputs <= INPUTS_TO_TRANSPOSE * samples)) {
      kernels.multiply(
          x.bySample(),
          weights.biasRow(),
          weights.transposed(),
          z.bySample(),
          samples,
          inputs,
          units);
    } else {
      kernels.dots(
          weights.byUnit(),
          weights.bias(),
          x.bySample(),
          z.byUnit(),
          units,
          inputs,
          samples,
          lanes);
    }
    function.outputs(kernels, z, a);
  }

  /** Puts the outputs through the masks of dropout; without masks they go on as they are. */
  void drop(DropoutMasks masks, int layer, int firstRow) {
    if (!dropped) {
      return;
    }
    if (masks == null) {
      System.arraycopy(a.values(), 0, outputs.values(), 0, a.size());
    } else {
      masks.apply(layer, firstRow, a, outputs);
    }
  }

  /** The gradient of this layer's parameters, from its deltas. */
  void gradient(Kernels kernels, double[] gradient) {
    gradients.in(gradient);
    int samples = x.samples();
    if (!x.hasSampleLanes()) {
      kernels.multiply(
          deltas.byUnit(), Matrix.ZERO, x.bySample(), gradients.byUnit(), units, samples, inputs);
    } else if (deltas.hasSampleLanes()) {
      kernels.dots(
          deltas.byUnit(),
          Matrix.ZERO,
          x.byUnit(),
          gradients.byUnit(),
          units,
          samples,
          inputs,
          lanes);
    } else {
      kernels.multiply(
          x.byUnit(), Matrix.ZERO, deltas.bySample(), gradients.byInput(), inputs, samples, units);
      gradients.transposeBack();
    }
    if (deltas.hasSampleLanes()) {
      kernels.dots(deltas.byUnit(), Matrix.ZERO, ones, gradients.bias(), units, samples, 1, lanes);
    } else {
      kernels.multiply(
          ones, Matrix.ZERO, deltas.bySample(), gradients.biasRow(), 1, samples, units);
    }
  }

  /** The deltas of the layer before, from this layer's. */
  void backward(
      Kernels kernels, LayerPass before, DropoutMasks masks, int firstRow, int layerBefore) {
    Block target = before.deltas;
    int samples = deltas.samples();
    if (!target.hasSampleLanes()) {
      kernels.multiply(
          deltas.bySample(),
          Matrix.ZERO,
          weights.byUnit(),
          target.bySample(),
          samples,
          units,
          inputs);
    } else if (deltas.hasSampleLanes()) {
      kernels.multiply(
          weights.byUnitTransposed(),
          Matrix.ZERO,
          deltas.byUnit(),
          target.byUnit(),
          inputs,
          units,
          samples);
    } else {
      kernels.dots(
          weights.transposed(),
          Matrix.ZERO,
          deltas.bySample(),
          target.byUnit(),
          inputs,
          units,
          samples,
          lanes);
    }
    if (before.dropped && masks != null) {
      masks.apply(layerBefore, firstRow, target, target);
    }
    before.function.deltas(kernels, before.z, before.a, target);
  }

  /** The weighted inputs of the last {@link #forward}. */
  Block weightedInputs() {
    return z;
  }

  /** What the layer gives on. */
  Block outputs() {
    return outputs;
  }

  /** ∂L/∂z. */
  Block deltas() {
    return deltas;
  }
}
