package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Optimizers step as the formulas of PyTorch's documentation say, worked out apart for four
 * gradients.
 */
final class OptimizerTest {
  private static final double[] GRADIENTS = {0.5, -0.25, 0.125, 1.0};

  static Stream<Arguments> workedOut() {
    return Stream.of(
        Arguments.of(new Sgd(0.1, 0, false), 0.8625),
        Arguments.of(new Sgd(0.1, 0.9, false), 0.7720499999999999),
        Arguments.of(new Sgd(0.1, 0.9, true), 0.657345),
        Arguments.of(new Adagrad(0.1, Adagrad.DEFAULT_EPSILON), 0.836127387422273),
        Arguments.of(RmsProp.withDefaults(0.1), -0.6417099454685261),
        Arguments.of(new RmsProp(0.1, 0.9, 1e-8, 0.5), 0.26871110777547097),
        Arguments.of(Adam.withDefaults(0.1), 0.7750341939353117),
        Arguments.of(AdamW.withDefaults(0.1), 0.7714271737169899),
        Arguments.of(NAdam.withDefaults(0.1), 0.7986719379402688));
  }

  @ParameterizedTest
  @MethodSource("workedOut")
  void fourSteps(Optimizer optimizer, double expected) {
    double[] parameter = {1.0};
    Optimizer.Steps steps = optimizer.start(1);
    for (double gradient : GRADIENTS) {
      steps.step(parameter, new double[] {gradient}, optimizer.learningRate());
    }
    assertEquals(expected, parameter[0], 1e-15);
  }

  static Stream<Optimizer> all() {
    return Optimizer.all().stream();
  }

  /** A parameter must not depend on its neighbours, nor on how many there are. */
  @ParameterizedTest
  @MethodSource("all")
  void parametersAreStrangersToEachOther(Optimizer optimizer) {
    int n = 37;
    double[] together = new double[n];
    double[] gradient = new double[n];
    Optimizer.Steps steps = optimizer.start(n);
    double[] apart = new double[n];
    for (int round = 1; round <= 5; round++) {
      for (int i = 0; i < n; i++) {
        gradient[i] = Math.sin(i * round + 0.5);
      }
      steps.step(together, gradient, 0.01);
    }
    for (int i = 0; i < n; i++) {
      double[] one = {0.0};
      Optimizer.Steps alone = optimizer.start(1);
      for (int round = 1; round <= 5; round++) {
        alone.step(one, new double[] {Math.sin(i * round + 0.5)}, 0.01);
      }
      apart[i] = one[0];
    }
    assertArrayEquals(apart, together, 0.0);
  }

  @Test
  void everyOneKeepsItsConstantsWithAnotherRate() {
    for (Optimizer optimizer : Optimizer.all()) {
      Optimizer faster = optimizer.withLearningRate(0.5);
      assertEquals(0.5, faster.learningRate());
      assertEquals(optimizer, faster.withLearningRate(optimizer.learningRate()));
    }
  }
}
