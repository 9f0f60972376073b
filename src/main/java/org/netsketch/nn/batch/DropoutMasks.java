package org.netsketch.nn.batch;

import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Architecture;

/**
 * What inverted dropout multiplies the outputs of a mini-batch with: 0 for a unit that is put out,
 * else 1 / (1 - rate), so that the mean stays what it was (Srivastava and others, 2014).
 */
public final class DropoutMasks {
  private final Architecture architecture;
  private final double[][] masks;

  /** Room for batches of up to so many rows. */
  public DropoutMasks(Architecture architecture, int maxRows) {
    this.architecture = architecture;
    masks = new double[architecture.depth()][];
    for (int layer = 0; layer < masks.length; layer++) {
      if (architecture.layers().get(layer).dropout() > 0) {
        masks[layer] = new double[maxRows * architecture.unitsOf(layer)];
      }
    }
  }

  /**
   * Draws the masks of the next batch: layer by layer with dropout, an array (rows, units), row by
   * row.
   */
  public void draw(NumpyRandom random, int rows) {
    for (int layer = 0; layer < masks.length; layer++) {
      if (masks[layer] != null) {
        double rate = architecture.layers().get(layer).dropout();
        for (int i = 0; i < rows * architecture.unitsOf(layer); i++) {
          masks[layer][i] = random.rand() < rate ? 0.0 : 1.0 / (1.0 - rate);
        }
      }
    }
  }

  /** Whether the layer has dropout. */
  public boolean has(int layer) {
    return masks[layer] != null;
  }

  /** The factor for a unit's output in a row of the batch. */
  public double factor(int layer, int row, int unit) {
    return masks[layer][row * architecture.unitsOf(layer) + unit];
  }

  /** Multiplies a layer's numbers with its mask's rows from {@code firstRow} on. */
  void apply(int layer, int firstRow, Block values, Block masked) {
    double[] mask = masks[layer];
    for (int unit = 0; unit < values.units(); unit++) {
      for (int sample = 0; sample < values.samples(); sample++) {
        int index = values.index(unit, sample);
        masked.values()[index] =
            values.values()[index] * mask[(firstRow + sample) * values.units() + unit];
      }
    }
  }
}
