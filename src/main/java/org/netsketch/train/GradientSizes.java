package org.netsketch.train;

import java.util.Arrays;
import org.netsketch.nn.Architecture;

/**
 * How large the gradient is, layer by layer, over the mini-batches of an epoch: the root of the
 * mean of its squared norm, as the optimizer is given it. It looks at some of the batches only,
 * evenly spread, and changes nothing.
 */
final class GradientSizes {
  private static final int LOOKS = 16;

  private final Architecture architecture;
  private final int every;
  private final double[] squares;
  private int batches;
  private int looks;

  GradientSizes(Architecture architecture, int batchesPerEpoch) {
    this.architecture = architecture;
    every = Math.max(1, batchesPerEpoch / LOOKS);
    squares = new double[architecture.depth()];
  }

  /** Takes a mini-batch's gradient in. */
  void look(double[] gradient) {
    if (batches++ % every != 0) {
      return;
    }
    looks++;
    for (int layer = 0; layer < squares.length; layer++) {
      int end = architecture.weightOffset(layer + 1);
      double sum = 0.0;
      for (int i = architecture.weightOffset(layer); i < end; i++) {
        sum += gradient[i] * gradient[i];
      }
      squares[layer] += sum;
    }
  }

  /** The sizes since the last call, not numbers if nothing was looked at; begins anew. */
  double[] take() {
    double[] sizes = new double[squares.length];
    for (int layer = 0; layer < sizes.length; layer++) {
      sizes[layer] = looks == 0 ? Double.NaN : Math.sqrt(squares[layer] / looks);
    }
    Arrays.fill(squares, 0.0);
    looks = 0;
    batches = 0;
    return sizes;
  }
}
