package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netsketch.text.InvalidInput;

/** Where numbers from a spreadsheet go, and that none of them is lost or made up. */
class CellBlockTest {
  private static final double[][] TWO_ROWS = {{7, 70}, {8, 80}};

  /** Rows (0, 0), (1, 10), (2, 20) … */
  private static Drawing line(int count, double fraction) {
    double[][] inputs =
        IntStream.range(0, count).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
    double[][] targets =
        IntStream.range(0, count).mapToObj(i -> new double[] {10.0 * i}).toArray(double[][]::new);
    return new Drawing(
        new Dataset(inputs, targets, List.of("x"), List.of("y"), List.of()), fraction);
  }

  private static Drawing pasted(Drawing drawing, int row, int column, double[][] numbers) {
    return CellBlock.at(drawing, row, column, numbers).over(drawing);
  }

  private static List<List<Double>> points(Drawing drawing) {
    List<List<Double>> points = new ArrayList<>();
    for (int row = 0; row < drawing.size(); row++) {
      points.add(List.of(drawing.x(row), drawing.y(row)));
    }
    return points;
  }

  @Test
  void isWrittenOverAndBeyondTheEnd() {
    List<List<Double>> points = points(pasted(line(3, 0.0), 2, 0, TWO_ROWS));
    assertEquals(
        List.of(List.of(0.0, 0.0), List.of(1.0, 10.0), List.of(7.0, 70.0), List.of(8.0, 80.0)),
        points);
  }

  @Test
  void wholeRowsThatDoNotFitBesideEachOtherAreAdded() {
    List<List<Double>> points = points(pasted(line(2, 0.0), 1, 1, TWO_ROWS));
    assertEquals(
        List.of(List.of(0.0, 0.0), List.of(1.0, 10.0), List.of(7.0, 70.0), List.of(8.0, 80.0)),
        points);
  }

  @Test
  void aColumnIsWrittenOverItsOwn() {
    List<List<Double>> points = points(pasted(line(3, 0.0), 1, 1, new double[][] {{5}, {6}}));
    assertEquals(List.of(List.of(0.0, 0.0), List.of(1.0, 5.0), List.of(2.0, 6.0)), points);
  }

  @Test
  void whatWouldBeCutOffOrFilledUpIsRefused() {
    Drawing drawing = line(3, 0.0);
    double[][] wide = {{1, 2, 3}};
    double[][] tall = {{1}, {2}};
    InvalidInput tooWide =
        assertThrows(InvalidInput.class, () -> CellBlock.at(drawing, 0, 0, wide));
    assertTrue(tooWide.getMessage().contains("3 columns"), tooWide.getMessage());
    InvalidInput tooLong =
        assertThrows(InvalidInput.class, () -> CellBlock.at(drawing, 2, 1, tall));
    assertTrue(tooLong.getMessage().contains("all 2 columns"), tooLong.getMessage());
  }

  @Test
  void rowsSetAsideStayWhereTheyAreWrittenOver() {
    Drawing before = line(10, 0.3);
    double[][] block = {{101, 1}, {102, 2}, {103, 3}, {104, 4}};
    List<List<Double>> after = points(pasted(before, 8, 0, block));
    List<List<Double>> expected = new ArrayList<>(points(before).subList(0, 8));
    for (double[] row : block) {
      expected.add(List.of(row[0], row[1]));
    }
    assertEquals(12, after.size());
    assertTrue(after.containsAll(expected), after + " lacks some of " + expected);
  }

  @Test
  void furtherColumnsComeAlong() {
    Dataset plane =
        new Dataset(
            new double[][] {{1, 2}},
            new double[][] {{3}},
            List.of("x1", "x2"),
            List.of("y"),
            List.of());
    Drawing more = pasted(new Drawing(plane, 0.0), 1, 0, new double[][] {{4, 5, 6}});
    assertEquals(5.0, more.cell(1, 1));
    assertEquals(6.0, more.cell(1, 2));
  }
}
