package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.math.NumpyRandom;

/** What comes with the program can be read, and holds what it says. */
class BundledSetTest {
  @ParameterizedTest
  @EnumSource
  void canBeRead(BundledSet set) {
    Dataset dataset = new DataSource.Bundled(set).draw(new NumpyRandom(0), set.read().outputs());
    assertEquals(dataset.size(), dataset.targets().length);
  }

  @Test
  void irisesAreThreeSpecies() {
    Dataset dataset = BundledSet.IRIS.read();
    assertEquals(150, dataset.size());
    assertEquals(4, dataset.features());
    assertEquals(List.of("setosa", "versicolor", "virginica"), dataset.classes());
  }

  @Test
  void digitsAreTenInOrder() {
    Dataset dataset = BundledSet.DIGITS.read();
    assertEquals(1797, dataset.size());
    assertEquals(64, dataset.features());
    assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), dataset.classes());
    assertEquals(1.0, dataset.targets()[0][0]);
  }

  @Test
  void theRowsOfTheNotesAreExact() {
    Dataset iceCream = BundledSet.ICE_CREAM.read();
    assertArrayEquals(
        new double[][] {{22.5, 72}, {31.4, 45}, {19.8, 85}, {27.6, 63}}, iceCream.inputs());
    assertArrayEquals(new double[][] {{95}, {210}, {70}, {155}}, iceCream.targets());
    Dataset people = BundledSet.WEIGHT_HEIGHT.read();
    assertArrayEquals(new double[][] {{-2, -1}, {25, 6}, {17, 4}, {-15, -6}}, people.inputs());
    assertArrayEquals(new double[][] {{1}, {0}, {0}, {1}}, people.targets());
    assertFalse(people.hasClasses());
  }
}
