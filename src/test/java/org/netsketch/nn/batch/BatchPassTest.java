package org.netsketch.nn.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Relu;
import org.netsketch.nn.Softmax;

/** Holds the quick gradient to the textbook's, and the vector kernels to the plain ones. */
class BatchPassTest {
  private static final Kernels VECTOR = Acceleration.best();

  static Stream<RandomTask> tasks() {
    Stream.Builder<RandomTask> tasks = Stream.builder();
    int[][] shapes = {{}, {5}, {8}, {17}, {3, 9}, {12, 4}, {8, 8, 2}};
    int[] batches = {1, 2, 3, 7, 8, 9, 10, 15, 16, 23, 32, 40};
    int[] inputs = {1, 2, 7, 8, 9, 20};
    int seed = 0;
    for (Activation activation : Activation.all()) {
      if (activation instanceof Softmax) {
        continue;
      }
      for (Loss loss : Loss.all()) {
        for (int i = 0; i < 6; i++) {
          seed++;
          int outputs = loss instanceof Loss.CrossEntropy ? 2 + seed % 9 : 1 + seed % 9 * (i % 2);
          tasks.add(
              RandomTask.draw(
                  seed,
                  inputs[seed / 3 % inputs.length],
                  shapes[seed % shapes.length],
                  activation,
                  i == 5 ? 0.3 : 0.0,
                  outputs,
                  loss,
                  batches[seed * 5 % 12]));
        }
        tasks.add(RandomTask.draw(seed, 2, new int[] {60, 50}, activation, 0, 3, loss, 100));
        if (loss.accepts(activation)) {
          tasks.add(
              RandomTask.draw(seed, 3, new int[] {4}, activation, 0, 2, activation, loss, 11));
        }
      }
    }
    return tasks.build();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void agreesWithTheTextbook(RandomTask task) {
    Network network = new Network(new Parameters(task.architecture(), task.parameters()));
    double[] expected = network.gradient(task.inputs(), task.targets(), task.loss());
    double[] gradient = new double[expected.length];
    Arrays.fill(gradient, Double.NaN);
    int rows = task.inputs().length;
    double sum =
        task.pass(new PlainKernels())
            .gradient(task.parameters(), task.order(), 0, rows, null, gradient);
    assertTrue(distance(expected, gradient) <= 1e-12 * norm(expected), "gradient");
    double loss = network.loss(task.inputs(), task.targets(), task.loss());
    double divisor = task.loss().divisor(rows, task.architecture().outputs());
    assertEquals(loss, sum / divisor, 1e-12 * Math.abs(loss), "loss");
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void vectorsGiveTheSameBits(RandomTask task) {
    int rows = task.inputs().length;
    DropoutMasks masks = new DropoutMasks(task.architecture(), rows);
    masks.draw(new NumpyRandom(3), rows);
    double[] plain = new double[task.parameters().length];
    double[] vector = new double[task.parameters().length];
    double plainSum =
        task.pass(new PlainKernels())
            .gradient(task.parameters(), task.order(), 0, rows, masks, plain);
    double vectorSum =
        task.pass(VECTOR).gradient(task.parameters(), task.order(), 0, rows, masks, vector);
    assertArrayEquals(bits(plain), bits(vector));
    assertEquals(Double.doubleToRawLongBits(plainSum), Double.doubleToRawLongBits(vectorSum));
    BatchEvaluation.Result first = evaluate(task, new PlainKernels());
    BatchEvaluation.Result second = evaluate(task, VECTOR);
    assertEquals(first.loss(), second.loss());
    assertEquals(first.accuracy(), second.accuracy());
    assertEquals(first.meanSquaredError(0), second.meanSquaredError(0));
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void evaluationAgreesWithTheTextbook(RandomTask task) {
    Network network = new Network(new Parameters(task.architecture(), task.parameters()));
    BatchEvaluation.Result result = evaluate(task, new PlainKernels());
    double loss = network.loss(task.inputs(), task.targets(), task.loss());
    assertEquals(loss, result.loss(), 1e-12 * Math.abs(loss));
    double squares = 0.0;
    double[][] predictions = network.predict(task.inputs());
    for (int row = 0; row < predictions.length; row++) {
      double error = predictions[row][0] - task.targets()[row][0];
      squares += error * error;
    }
    double mean = squares / predictions.length;
    assertEquals(mean, result.meanSquaredError(0), 1e-12 * mean);
  }

  private static BatchEvaluation.Result evaluate(RandomTask task, Kernels kernels) {
    BatchEvaluation.Result result = new BatchEvaluation.Result(task.architecture().outputs());
    new BatchEvaluation(
            task.architecture(), task.loss(), task.inputs(), task.targets(), () -> kernels)
        .evaluate(task.parameters(), result);
    return result;
  }

  @Test
  void vectorKernelsAreFound() {
    assertFalse(VECTOR instanceof PlainKernels);
  }

  @Test
  void dropoutIsAFactorOnOutputsAndDeltas() {
    RandomTask task =
        RandomTask.draw(
            9,
            3,
            new int[] {6, 4},
            new Activation.Sigmoid(),
            0.4,
            2,
            new Loss.MeanSquaredError(),
            9);
    DropoutMasks masks = new DropoutMasks(task.architecture(), 9);
    masks.draw(new NumpyRandom(5), 9);
    double[] gradient = new double[task.parameters().length];
    BatchPass pass = task.pass(new PlainKernels());
    pass.gradient(task.parameters(), task.order(), 0, 9, masks, gradient);
    double step = 1e-6;
    double[] ignored = new double[gradient.length];
    for (int i = 0; i < gradient.length; i++) {
      double[] moved = task.parameters().clone();
      moved[i] += step;
      double above = pass.gradient(moved, task.order(), 0, 9, masks, ignored);
      moved[i] -= 2 * step;
      double below = pass.gradient(moved, task.order(), 0, 9, masks, ignored);
      double divisor = task.loss().divisor(9, 2);
      assertEquals((above - below) / (2 * step * divisor), gradient[i], 1e-7);
    }
  }

  @Test
  void divergenceShows() {
    for (Kernels kernels : new Kernels[] {new PlainKernels(), VECTOR}) {
      for (double bad : new double[] {Double.NaN, 1e200}) {
        RandomTask task =
            RandomTask.draw(
                9, 3, new int[] {9, 4}, new Relu(), 0, 2, new Loss.MeanSquaredError(), 9);
        Arrays.fill(task.parameters(), bad);
        task.inputs()[4][0] = 2.0;
        double[] gradient = new double[task.parameters().length];
        double sum = task.pass(kernels).gradient(task.parameters(), null, 0, 9, null, gradient);
        assertFalse(Double.isFinite(sum));
      }
    }
  }

  @Test
  void nothingIsAllocated() {
    RandomTask task =
        RandomTask.draw(
            9, 3, new int[] {9, 4}, new Activation.Tanh(), 0.2, 2, new Loss.MeanSquaredError(), 43);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    DropoutMasks masks = new DropoutMasks(task.architecture(), 43);
    BatchPass pass =
        new BatchPass(task.architecture(), task.loss(), task.inputs(), task.targets(), 32);
    BatchEvaluation evaluation =
        new BatchEvaluation(task.architecture(), task.loss(), task.inputs(), task.targets());
    BatchEvaluation.Result result = new BatchEvaluation.Result(2);
    double[] gradient = new double[task.parameters().length];
    long thread = Thread.currentThread().getId();
    long allocated = 0;
    for (int round = 0; round < 200; round++) {
      long before = threads.getThreadAllocatedBytes(thread);
      pass.gradient(task.parameters(), task.order(), 0, 32, masks, gradient);
      pass.gradient(task.parameters(), task.order(), 32, 43, masks, gradient);
      pass.gradient(task.parameters(), task.order(), 0, 3, masks, gradient);
      evaluation.evaluate(task.parameters(), result);
      allocated = threads.getThreadAllocatedBytes(thread) - before;
    }
    assertEquals(0, allocated);
  }

  private static long[] bits(double[] numbers) {
    return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
  }

  private static double norm(double[] numbers) {
    return Math.sqrt(Arrays.stream(numbers).map(x -> x * x).sum());
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0.0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - other[i]) * (one[i] - other[i]);
    }
    return Math.sqrt(sum);
  }
}
