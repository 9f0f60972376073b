package org.netsketch.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.oracle.Oracles;

/** Evenly spaced numbers are NumPy's. */
class GridTest {
  static List<Oracles.Case> linspaces() {
    return Oracles.of("grids").stream()
        .filter(oracle -> oracle.spec().get("fn").asText().equals("linspace"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("linspaces")
  void agreesWithNumpy(Oracles.Case oracle) {
    double low = oracle.input().get("lo").asDouble();
    double high = oracle.input().get("hi").asDouble();
    oracle.check("x", Grid.linspace(low, high, oracle.input().get("n").asInt()));
  }

  @Test
  void oneNumberIsTheLowerEnd() {
    assertArrayEquals(new double[] {3.0}, Grid.linspace(3.0, 4.0, 1));
    assertArrayEquals(new double[0], Grid.linspace(3.0, 4.0, 0));
  }
}
