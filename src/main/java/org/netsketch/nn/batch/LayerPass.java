package org.netsketch.nn.batch;

import java.util.Arrays;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;

/**
 * One layer's way forward and back over a tile of samples: Z = W X + b, A = f(Z); ∂L/∂W = Δ Xᵀ,
 * ∂L/∂X = Wᵀ Δ.
 *
 * <p>Whether a product is taken with lanes along its columns or along its sums follows from how the
 * inputs are stored; the columns of the one layout are the sums of the other.
 */
final class LayerPass {
  private final int inputs;
  private final int units;
  private final int weightOffset;
  private final int biasOffset;
  private final boolean dropped;
  private final UnitFunction function;
  private final Block x;
  private final Block z;
  private final Block a;
  private final Block outputs;
  private final Block deltas;
  private final Matrix weights = new Matrix(new double[0]);
  private final Matrix weightsTransposed = new Matrix(new double[0]);
  private final Matrix bias = new Matrix(new double[0]);
  private final Matrix ones;
  private final double[] lanes = new double[Kernels.SCRATCH];

  /** A layer that takes the numbers of {@code x}. */
  LayerPass(Architecture architecture, int layer, Block x, int capacity) {
    inputs = architecture.inputsOf(layer);
    units = architecture.unitsOf(layer);
    weightOffset = architecture.weightOffset(layer);
    biasOffset = architecture.biasOffset(layer);
    boolean last = layer == architecture.depth() - 1;
    Architecture.Layer shape = architecture.layers().get(layer);
    dropped = shape.dropout() > 0.0;
    function = UnitFunction.of(shape.activation());
    this.x = x;
    z = new Block(units, capacity, false);
    boolean keepsZ = last || function.needsWeightedInputs();
    a = keepsZ && !(shape.activation() instanceof Activation.Identity) ? like(z, capacity) : z;
    outputs = dropped ? like(z, capacity) : a;
    deltas = like(z, capacity);
    double[] repeated = new double[capacity];
    Arrays.fill(repeated, 1.0);
    ones = new Matrix(repeated).lay(0, 0, 1);
  }

  private static Block like(Block block, int capacity) {
    return new Block(block.units(), capacity, false);
  }

  /** Lays the blocks out for so many samples. */
  void resize(int samples) {
    z.resize(samples);
    a.resize(samples);
    outputs.resize(samples);
    deltas.resize(samples);
  }

  /** The way forward. */
  void forward(Kernels kernels, double[] parameters) {
    weights.in(parameters).lay(weightOffset, inputs, 1);
    bias.in(parameters).lay(biasOffset, 1, 0);
    if (x.hasSampleLanes()) {
      kernels.multiply(weights, bias, x.byUnit(), z.byUnit(), units, inputs, x.samples());
    } else {
      kernels.dots(weights, bias, x.bySample(), z.byUnit(), units, inputs, x.samples(), lanes);
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
    weights.in(gradient).lay(weightOffset, inputs, 1);
    int samples = x.samples();
    if (x.hasSampleLanes()) {
      kernels.dots(
          deltas.byUnit(), Matrix.ZERO, x.byUnit(), weights, units, samples, inputs, lanes);
    } else {
      kernels.multiply(deltas.byUnit(), Matrix.ZERO, x.bySample(), weights, units, samples, inputs);
    }
    if (deltas.hasSampleLanes()) {
      bias.in(gradient).lay(biasOffset, 1, 0);
      kernels.dots(deltas.byUnit(), Matrix.ZERO, ones, bias, units, samples, 1, lanes);
    } else {
      bias.in(gradient).lay(biasOffset, 0, 1);
      kernels.multiply(ones, Matrix.ZERO, deltas.bySample(), bias, 1, samples, units);
    }
  }

  /** The deltas of the layer before, from this layer's. */
  void backward(
      Kernels kernels,
      double[] parameters,
      LayerPass before,
      DropoutMasks masks,
      int firstRow,
      int layerBefore) {
    Block target = before.deltas;
    if (deltas.hasSampleLanes()) {
      weightsTransposed.in(parameters).lay(weightOffset, 1, inputs);
      kernels.multiply(
          weightsTransposed,
          Matrix.ZERO,
          deltas.byUnit(),
          target.byUnit(),
          inputs,
          units,
          deltas.samples());
    } else {
      weights.in(parameters).lay(weightOffset, inputs, 1);
      kernels.multiply(
          deltas.bySample(),
          Matrix.ZERO,
          weights,
          target.bySample(),
          deltas.samples(),
          units,
          inputs);
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
