package org.netsketch.nn.batch;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Softmax;

/** A random network, data that suit its loss, and an order of the rows. */
record RandomTask(
    Architecture architecture,
    Loss loss,
    double[] parameters,
    double[][] inputs,
    double[][] targets,
    int[] order) {

  static RandomTask draw(
      int seed,
      int inputs,
      int[] hidden,
      Activation activation,
      double dropout,
      int outputs,
      Activation output,
      Loss loss,
      int rows) {
    NumpyRandom random = new NumpyRandom(seed);
    List<Architecture.Layer> layers = new ArrayList<>();
    for (int units : hidden) {
      layers.add(new Architecture.Layer(units, activation, dropout));
    }
    layers.add(new Architecture.Layer(outputs, output));
    Architecture architecture = new Architecture(inputs, layers);
    double[] parameters = new double[architecture.parameterCount()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = random.normal(0.0, 0.7);
    }
    double[][] x = new double[rows][inputs];
    double[][] t = new double[rows][outputs];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < inputs; i++) {
        x[row][i] = random.randn();
      }
      if (loss instanceof Loss.CrossEntropy) {
        t[row][(int) random.randint(0, outputs)] = 1.0;
      } else {
        for (int i = 0; i < outputs; i++) {
          t[row][i] =
              loss instanceof Loss.BinaryCrossEntropy ? random.randint(0, 2) : random.randn();
        }
      }
    }
    return new RandomTask(architecture, loss, parameters, x, t, random.permutation(rows));
  }

  /** A task for a loss with an output activation that it accepts. */
  static RandomTask draw(
      int seed,
      int inputs,
      int[] hidden,
      Activation activation,
      double dropout,
      int outputs,
      Loss loss,
      int rows) {
    Activation output =
        loss instanceof Loss.CrossEntropy
            ? new Softmax()
            : loss instanceof Loss.BinaryCrossEntropy
                ? new Activation.Sigmoid()
                : new Activation.Identity();
    return draw(seed, inputs, hidden, activation, dropout, outputs, output, loss, rows);
  }

  BatchPass pass(Kernels kernels) {
    return new BatchPass(architecture, loss, inputs, targets, inputs.length, () -> kernels);
  }
}
