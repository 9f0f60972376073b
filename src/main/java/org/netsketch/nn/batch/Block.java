package org.netsketch.nn.batch;

/**
 * One number for each unit of a layer and each sample of a tile: weighted inputs, outputs or
 * deltas.
 *
 * <p>It is stored without gaps in one of two orders. If the layer is wide, a sample's numbers stand
 * next to each other, so that the lanes of a vector are units; if it is narrow and the samples are
 * many, a unit's numbers do, and the lanes are samples.
 */
final class Block {
  /** From so many units or samples on they fill the lanes of a vector. */
  static final int FULL_LANES = 8;

  private final int units;
  private final double[] values;
  private final Matrix byUnit;
  private final Matrix bySample;
  private boolean sampleLanes;
  private int samples;

  /** Room for {@code capacity} samples. */
  Block(int units, int capacity) {
    this.units = units;
    values = new double[units * capacity];
    byUnit = new Matrix(values);
    bySample = new Matrix(values);
    resize(capacity);
  }

  /** Lays the block out for so many samples; what was in it is lost. */
  void resize(int newSamples) {
    if (newSamples == samples) {
      return;
    }
    samples = newSamples;
    sampleLanes = units < FULL_LANES && samples >= FULL_LANES;
    int unitStride = sampleLanes ? samples : 1;
    int sampleStride = sampleLanes ? 1 : units;
    byUnit.lay(0, unitStride, sampleStride);
    bySample.lay(0, sampleStride, unitStride);
  }

  /** Whether a unit's numbers stand next to each other. */
  boolean hasSampleLanes() {
    return sampleLanes;
  }

  /** A row for each unit. */
  Matrix byUnit() {
    return byUnit;
  }

  /** A row for each sample. */
  Matrix bySample() {
    return bySample;
  }

  /** All numbers, in the order in which they stand. */
  double[] values() {
    return values;
  }

  /** How many numbers there are at present. */
  int size() {
    return units * samples;
  }

  /** How many units. */
  int units() {
    return units;
  }

  /** How many samples at present. */
  int samples() {
    return samples;
  }

  /** Where a unit's number for a sample stands. */
  int index(int unit, int sample) {
    return unit * byUnit.rowStride() + sample * byUnit.columnStride();
  }
}
