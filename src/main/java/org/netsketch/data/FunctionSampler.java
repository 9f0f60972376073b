package org.netsketch.data;

import org.netsketch.math.NumpyRandom;

/** Takes samples of a typed function. */
final class FunctionSampler {
  private FunctionSampler() {}

  static Dataset sample(DataSource.Function function, NumpyRandom random) {
    throw new UnsupportedOperationException();
  }
}
