package org.netsketch.nn.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Architecture.Layer;
import org.netsketch.nn.LeakyRelu;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Relu;

/** A race of two kernels on scratch networks, which the compiler watches. */
final class Warmup {
  private static final int ROWS = 64;
  private static final int CALLS_A_ROUND = 20;
  private static final int ROUNDS_TO_WIN = 5;

  private final Kernels old;
  private final Kernels young;
  private final List<Lap> laps = new ArrayList<>();

  /** A race between the kernels in use and those that may take their place. */
  Warmup(Kernels old, Kernels young) {
    this.old = old;
    this.young = young;
    for (Activation hidden :
        List.of(
            new Activation.Sigmoid(),
            new Activation.Tanh(),
            new Relu(),
            new LeakyRelu(LeakyRelu.DEFAULT_SLOPE))) {
      laps.add(new Lap(1, 10, hidden, ROWS));
      laps.add(new Lap(2, 8, hidden, 10));
      laps.add(new Lap(40, 20, hidden, 30));
    }
  }

  /** One network and its scratch data; a lap is a gradient. */
  private static final class Lap {
    private final double[] parameters;
    private final double[] gradient;
    private final BatchPass pass;
    private final int batch;
    private Kernels runner;

    Lap(int features, int units, Activation hidden, int batch) {
      Architecture architecture =
          new Architecture(
              features,
              List.of(
                  new Layer(units, hidden),
                  new Layer(units, hidden),
                  new Layer(2, new Activation.Identity())));
      parameters = new double[architecture.parameterCount()];
      gradient = new double[parameters.length];
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = 0.01 * (i % 37 - 18);
      }
      double[][] inputs = new double[ROWS][features];
      for (int row = 0; row < ROWS; row++) {
        Arrays.fill(inputs[row], 0.1 * (row % 19 - 9));
      }
      this.batch = batch;
      pass =
          new BatchPass(
              architecture,
              new Loss.MeanSquaredError(),
              inputs,
              new double[ROWS][2],
              batch,
              () -> runner);
    }

    void run(Kernels kernels) {
      runner = kernels;
      pass.gradient(parameters, null, 0, batch, null, gradient);
    }
  }

  /** Whether the young kernels are quicker in the end. */
  boolean succeeds(double seconds) {
    long start = System.nanoTime();
    int won = 0;
    while (won < ROUNDS_TO_WIN && System.nanoTime() - start < seconds * 1e9) {
      won = round(young) < round(old) ? won + 1 : 0;
    }
    return won == ROUNDS_TO_WIN;
  }

  private long round(Kernels kernels) {
    long start = System.nanoTime();
    for (int call = 0; call < CALLS_A_ROUND; call++) {
      for (Lap lap : laps) {
        lap.run(kernels);
      }
    }
    return System.nanoTime() - start;
  }
}
