package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netsketch.text.InvalidInput;

/** Class names become columns, as many as the network has output units. */
class ClassesTest {
  private static Dataset labelled(String... labels) {
    Classes.OneHot oneHot = Classes.oneHot(List.of(labels));
    double[][] inputs = new double[labels.length][1];
    return new Dataset(inputs, oneHot.rows(), List.of("x"), oneHot.classes(), oneHot.classes());
  }

  @Test
  void sortsNumbersAsNumbersAndNamesByCodePoint() {
    assertEquals(List.of("2", "10", "1e3"), Classes.oneHot(List.of("10", "1e3", "2")).classes());
    assertEquals(
        List.of("10", "2", "B", "a", "\uFB00", "😀"),
        Classes.oneHot(List.of("a", "😀", "2", "\uFB00", "10", "B", "a")).classes());
  }

  @Test
  void givesOneColumnForTwoClassesAndOneUnit() {
    Dataset dataset = Classes.encode(labelled("no", "yes", "no"), 1);
    assertArrayEquals(new double[][] {{0}, {1}, {0}}, dataset.targets());
    assertEquals(List.of("yes"), dataset.targetNames());
    assertEquals(List.of("no", "yes"), dataset.classes());
  }

  @Test
  void leavesAColumnForEachClass() {
    Dataset three = labelled("a", "b", "c");
    assertSame(three, Classes.encode(three, 3));
    Dataset two = labelled("a", "b");
    assertSame(two, Classes.encode(two, 2));
  }

  @Test
  void saysWhatDoesNotFit() {
    assertFault(
        "the data has 3 classes, but the output layer has 1 unit", labelled("a", "b", "c"), 1);
    assertFault("the data has 2 classes, but the output layer has 3 unit", labelled("a", "b"), 3);
    Dataset quantities =
        new Dataset(new double[1][1], new double[1][2], List.of("x"), List.of("u", "v"), List.of());
    assertFault("the data has 2 target columns, but the output layer has 1", quantities, 1);
  }

  private static void assertFault(String message, Dataset dataset, int outputs) {
    InvalidInput fault = assertThrows(InvalidInput.class, () -> Classes.encode(dataset, outputs));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void needsTwoClassesAndTakesAThousand() {
    assertThrows(InvalidInput.class, () -> Classes.oneHot(List.of("a", "a")));
    List<String> thousand = IntStream.range(0, 1000).mapToObj(Integer::toString).toList();
    assertEquals(1000, Classes.oneHot(thousand).classes().size());
    List<String> more = IntStream.range(0, 1001).mapToObj(Integer::toString).toList();
    assertThrows(InvalidInput.class, () -> Classes.oneHot(more));
  }
}
