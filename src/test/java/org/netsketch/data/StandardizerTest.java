package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.netsketch.text.InvalidInput;

/** Columns come to mean 0 and deviation 1, and back. */
class StandardizerTest {
  @Test
  void agreesWithNumpy() {
    // np.mean and np.std of the four rows of note 001
    Standardizer fitted = Standardizer.of(BundledSet.ICE_CREAM.read().inputs());
    assertArrayEquals(new double[] {25.325, 66.25}, fitted.means(), 1e-12);
    assertArrayEquals(
        new double[] {4.488527041246382, 14.549484526951462}, fitted.deviations(), 1e-12);
  }

  @Test
  void aConstantColumnBecomesZero() {
    double[][] rows = {{0.1, 1}, {0.1, 2}, {0.1, 3}, {0.1, 4}, {0.1, 5}, {0.1, 6}};
    Standardizer fitted = Standardizer.of(rows);
    assertEquals(0.1, fitted.means()[0]);
    assertEquals(1.0, fitted.deviations()[0]);
    for (double[] row : fitted.apply(rows)) {
      assertEquals(0.0, row[0]);
    }
    assertArrayEquals(rows, fitted.invert(fitted.apply(rows)));
  }

  @Test
  void doesNotMistakeTinyNumbersForAConstant() {
    Standardizer fitted = Standardizer.of(new double[][] {{1e-200}, {3e-200}});
    assertEquals(1e-200, fitted.deviations()[0], 1e-212);
    assertEquals(1e200, Standardizer.of(new double[][] {{1e200}, {3e200}}).deviations()[0], 1e188);
  }

  @Test
  void refusesWhatHasNoMean() {
    double[][] rows = {{1, 1e308}, {2, 1.5e308}};
    assertThrows(InvalidInput.class, () -> Standardizer.of(rows));
    assertThrows(IllegalArgumentException.class, () -> Standardizer.of(new double[0][]));
  }

  @Test
  void identityChangesNothing() {
    double[][] rows = {{1.5, -2}, {0, 7}};
    Standardizer identity = Standardizer.identity(2);
    assertArrayEquals(rows, identity.apply(rows));
    assertArrayEquals(rows, identity.invert(rows));
  }

  @Property(tries = 300)
  void meanIsZeroAndDeviationOneAndTheWayBackIsExact(@ForAll("columns") double[] column) {
    double[][] rows = new double[column.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {column[i]};
    }
    Standardizer fitted = Standardizer.of(rows);
    double[][] standard = fitted.apply(rows);
    Standardizer again = Standardizer.of(standard);
    double scale = 1.0 + Math.abs(fitted.means()[0]) / fitted.deviations()[0];
    assertEquals(0.0, again.means()[0], 1e-12 * scale);
    assertEquals(1.0, again.deviations()[0], 1e-12 * scale);
    double[][] back = fitted.invert(standard);
    for (int i = 0; i < rows.length; i++) {
      assertEquals(column[i], back[i][0], 1e-10);
    }
  }

  @Provide
  Arbitrary<double[]> columns() {
    return Arbitraries.doubles()
        .between(-1e3, 1e3)
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(50);
  }
}
