package org.netsketch.nn.batch;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Relu;
import org.netsketch.nn.Softmax;
import org.netsketch.train.Adam;
import org.netsketch.train.Optimizer;
import org.netsketch.train.Sgd;

/**
 * The six tasks on which training is timed, from a network of five neurons to handwritten digits.
 */
enum Workload {
  /** 1-5-1, one sample a step. */
  W1(1, new int[] {5}, new Activation.Sigmoid(), 1, 1000, 1, sgd(0.01)),
  /** The same, all samples a step. */
  W2(1, new int[] {5}, new Activation.Sigmoid(), 1, 1000, 1000, sgd(0.01)),
  /** 1-100-1 with rectifiers, all samples a step. */
  W3(1, new int[] {100}, new Relu(), 1, 100, 100, Adam.withDefaults(0.001)),
  /** 1-100-1 in mini-batches. */
  W4(1, new int[] {100}, new Activation.Tanh(), 1, 1000, 32, Adam.withDefaults(0.001)),
  /** 2-8-8-1 in small mini-batches. */
  W5(2, new int[] {8, 8}, new Activation.Tanh(), 1, 500, 10, sgd(0.03)),
  /** 784-50-10 with softmax and cross-entropy. */
  W6(784, new int[] {50}, new Activation.Sigmoid(), 10, 10_000, 100, sgd(0.1));

  final Architecture architecture;
  final Loss loss;
  final double[][] inputs;
  final double[][] targets;
  final int batchSize;
  final Optimizer optimizer;
  final double[] start;

  Workload(
      int features,
      int[] hidden,
      Activation activation,
      int outputs,
      int rows,
      int batchSize,
      Optimizer optimizer) {
    boolean classes = outputs > 1;
    List<Architecture.Layer> layers = new ArrayList<>();
    List<Parameters.LayerRules> rules = new ArrayList<>();
    for (int units : hidden) {
      layers.add(new Architecture.Layer(units, activation));
    }
    layers.add(
        new Architecture.Layer(outputs, classes ? new Softmax() : new Activation.Identity()));
    Initializer weights = Initializer.defaultWeights(activation);
    Initializer bias = new Initializer.Constant(0.0);
    layers.forEach(layer -> rules.add(new Parameters.LayerRules(weights, bias)));
    architecture = new Architecture(features, layers);
    loss = classes ? new Loss.CrossEntropy() : new Loss.MeanSquaredError();
    this.batchSize = batchSize;
    this.optimizer = optimizer;
    NumpyRandom random = new NumpyRandom(1);
    start = Parameters.draw(architecture, rules, random).values();
    inputs = new double[rows][features];
    targets = new double[rows][outputs];
    for (int row = 0; row < rows; row++) {
      for (int feature = 0; feature < features; feature++) {
        inputs[row][feature] = classes ? random.rand() : random.uniform(-2, 2);
      }
      if (classes) {
        targets[row][(int) random.randint(0, outputs)] = 1.0;
      } else {
        targets[row][0] = 2 * StrictMath.sin(inputs[row][0]) + 0.32 * random.randn();
      }
    }
  }

  private static Sgd sgd(double rate) {
    return new Sgd(rate, 0.0, false);
  }
}
