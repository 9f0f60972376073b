package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.netsketch.data.DataPlan.Pick;
import org.netsketch.data.DataPlan.Validation;
import org.netsketch.math.NumpyRandom;
import org.netsketch.text.InvalidInput;

/** A split sets aside the rows that the plan says, and loses none. */
class SplitTest {
  private static Dataset rows(int count) {
    double[][] numbered = new double[count][];
    for (int i = 0; i < count; i++) {
      numbered[i] = new double[] {i};
    }
    return new Dataset(numbered, numbered, List.of("x"), List.of("y"), List.of());
  }

  @Test
  void theLastRowsAreSetAsideAndNothingIsDrawn() {
    NumpyRandom random = new NumpyRandom(1);
    Split split = Split.of(rows(10), new Validation(0.3, Pick.LAST), random);
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6}, split.trainingRows());
    assertArrayEquals(new int[] {7, 8, 9}, split.validationRows());
    assertEquals(9.0, split.validation().inputs()[2][0]);
    assertEquals(new NumpyRandom(1).rand(), random.rand());
  }

  @Test
  void aRandomPickIsNumpysPermutation() {
    Split split = Split.of(rows(1000), new Validation(0.3, Pick.RANDOM), new NumpyRandom(42));
    int[] permutation = new NumpyRandom(42).permutation(1000);
    assertArrayEquals(Arrays.copyOf(permutation, 700), split.trainingRows());
    assertArrayEquals(Arrays.copyOfRange(permutation, 700, 1000), split.validationRows());
  }

  @Test
  void oneRowMustBeLeft() {
    InvalidInput fault =
        assertThrows(
            InvalidInput.class,
            () -> Split.of(rows(1), new Validation(0.5, Pick.LAST), new NumpyRandom(0)));
    assertTrue(fault.getMessage().contains("with 0.5 no row of 1 is left"), fault.getMessage());
  }

  @Property(tries = 300)
  void everyRowIsInOnePart(
      @ForAll @IntRange(min = 2, max = 300) int count,
      @ForAll @DoubleRange(min = 0.0, max = 0.5) double fraction,
      @ForAll Pick pick) {
    Split split = Split.of(rows(count), new Validation(fraction, pick), new NumpyRandom(count));
    assertEquals((int) (count * (1 - fraction)), split.trainingRows().length);
    int[] all =
        IntStream.concat(Arrays.stream(split.trainingRows()), Arrays.stream(split.validationRows()))
            .sorted()
            .toArray();
    assertArrayEquals(IntStream.range(0, count).toArray(), all);
  }
}
