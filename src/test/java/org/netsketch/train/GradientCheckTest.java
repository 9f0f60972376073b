package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Parameters.LayerRules;
import org.netsketch.nn.Relu;
import org.netsketch.nn.Softmax;
import org.netsketch.train.GradientCheck.Comparison;

/** Every gradient agrees with central differences. */
final class GradientCheckTest {

  /** Each hidden activation with each loss, behind an output that the loss accepts. */
  static Stream<Arguments> combinations() {
    List<Arguments> all = new ArrayList<>();
    for (Activation hidden : Activation.all()) {
      for (Loss loss : Loss.all()) {
        for (Activation output : Activation.all()) {
          boolean usual = output instanceof Activation.Identity || hidden.equals(output);
          boolean needed = !loss.accepts(new Activation.Identity());
          if (!(hidden instanceof Softmax) && loss.accepts(output) && (usual || needed)) {
            all.add(Arguments.of(hidden, output, loss));
          }
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void agreesWithDifferences(Activation hidden, Activation output, Loss loss) {
    Architecture architecture =
        new Architecture(
            2,
            List.of(
                new Architecture.Layer(4, hidden),
                new Architecture.Layer(3, hidden),
                new Architecture.Layer(2, output)));
    NumpyRandom random = new NumpyRandom(5);
    LayerRules rules =
        new LayerRules(Initializer.Scheme.STANDARD_NORMAL, Initializer.Scheme.STANDARD_NORMAL);
    Parameters parameters = Parameters.draw(architecture, List.of(rules, rules, rules), random);
    double[][] inputs = new double[12][2];
    double[][] targets = new double[12][2];
    for (int row = 0; row < inputs.length; row++) {
      inputs[row] = new double[] {random.randn(), random.randn()};
      double share = random.rand();
      targets[row] = new double[] {share, 1 - share};
    }
    GradientCheck check = new GradientCheck(parameters, inputs, targets, loss);
    List<Comparison> comparisons = check.run(1, share -> {});

    assertEquals(architecture.parameterCount(), comparisons.size());
    double largest = GradientCheck.largest(comparisons);
    for (Comparison c : comparisons) {
      assertTrue(c.relativeError(largest) < 1e-6, c + " off by " + c.relativeError(largest));
    }
  }

  @Test
  void findsAFault() {
    Comparison wrong = new Comparison(0, 0, 0, 1.0, 1.001);
    assertTrue(wrong.relativeError(1.0) > 1e-6);
  }

  @Test
  void leavesOutRowsThatStandOnAKink() {
    Architecture architecture = new Architecture(1, List.of(new Architecture.Layer(1, new Relu())));
    Parameters parameters = new Parameters(architecture, new double[] {1.0, 0.0});
    double[][] rows = {{0.0}, {1.0}, {-1.0}};
    GradientCheck check = new GradientCheck(parameters, rows, rows, new Loss.MeanSquaredError());
    assertEquals(1, check.leftOut());
    assertEquals(2, check.rows());
  }
}
