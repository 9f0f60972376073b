package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed of a table's columns, and what comes of it. */
class ColumnChoiceTest {
  private static ColumnChoice proposed(List<String> numbers, String... words) {
    return ColumnChoice.proposed(numbers, List.of(words));
  }

  @Test
  void theLastColumnOfNumbersIsPredictedUnlessOneIsNamedSo() {
    assertEquals(
        new ColumnChoice(List.of("a", "b"), "c", false), proposed(List.of("a", "b", "c"), "who"));
    assertEquals(
        new ColumnChoice(List.of("a", "c"), "Target", false),
        proposed(List.of("a", "Target", "c")));
    assertEquals(new ColumnChoice(List.of("x"), "y", false), proposed(List.of("y", "x")));
    assertEquals(new ColumnChoice(List.of("a"), "b", false), proposed(List.of("id", "a", "b")));
  }

  @Test
  void wordsAreClassesWhereTheyAreNamedSoOrNothingElseIsLeft() {
    assertEquals(
        new ColumnChoice(List.of("a", "b"), "species", true),
        proposed(List.of("a", "b"), "who", "species"));
    assertEquals(new ColumnChoice(List.of("a"), "colour", true), proposed(List.of("a"), "colour"));
    assertEquals(
        new ColumnChoice(List.of("a", "b"), "label", true), proposed(List.of("a", "b", "label")));
  }

  @Test
  void aTableGivesItsRows() {
    CsvTable headed = CsvTable.pasted("a,b,kind\n1,2,no\n3,4,yes\n");
    assertEquals(List.of("kind"), headed.columnsOfWords());
    Dataset kinds = new ColumnChoice(List.of("a", "b"), "kind", true).read(headed);
    assertEquals(List.of("no", "yes"), kinds.classes());
    assertArrayEquals(new double[][] {{1, 2}, {3, 4}}, kinds.inputs());
    Dataset bare =
        new ColumnChoice(List.of("A", "C"), "B", false).read(CsvTable.pasted("1,2,3\n4,5,6\n"));
    assertEquals(List.of("x1", "x2"), bare.inputNames());
    assertEquals(List.of("y"), bare.targetNames());
    assertArrayEquals(new double[][] {{2}, {5}}, bare.targets());
  }
}
