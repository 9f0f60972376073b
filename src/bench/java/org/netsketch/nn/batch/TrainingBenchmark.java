package org.netsketch.nn.batch;

import java.util.concurrent.TimeUnit;
import org.netsketch.math.NumpyRandom;
import org.netsketch.train.Optimizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Epochs of shuffled mini-batches with the optimizer's steps: epochs a second, which times the rows
 * of the workload are samples a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrainingBenchmark {
  @Param({"W1", "W2", "W3", "W4", "W5", "W6"})
  String workload;

  @Param({"plain", "vector"})
  String kernels;

  private Workload task;
  private BatchPass pass;
  private Optimizer.Steps optimizer;
  private double[] parameters;
  private double[] gradient;
  private int[] order;
  private final NumpyRandom random = new NumpyRandom(2);

  @Setup
  public void start() {
    task = Workload.valueOf(workload);
    Kernels chosen = kernels.equals("plain") ? new PlainKernels() : Acceleration.best();
    pass =
        new BatchPass(
            task.architecture, task.loss, task.inputs, task.targets, task.batchSize, () -> chosen);
    parameters = task.start.clone();
    gradient = new double[parameters.length];
    optimizer = task.optimizer.start(parameters.length);
    order = random.permutation(task.inputs.length);
  }

  @Benchmark
  public double epoch() {
    double sum = 0.0;
    for (int from = 0; from < order.length; from += task.batchSize) {
      int to = Math.min(from + task.batchSize, order.length);
      sum += pass.gradient(parameters, order, from, to, null, gradient);
      optimizer.step(parameters, gradient, task.optimizer.learningRate());
    }
    return sum;
  }
}
