package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netsketch.math.NumpyRandom;
import org.netsketch.text.InvalidInput;

/** Edits of rows, and the differences that undo keeps of them. */
class DrawingTest {
  private static Drawing line(int count, double fraction) {
    double[][] inputs = new double[count][];
    double[][] targets = new double[count][];
    for (int i = 0; i < count; i++) {
      inputs[i] = new double[] {i};
      targets[i] = new double[] {10.0 * i};
    }
    return new Drawing(
        new Dataset(inputs, targets, List.of("x"), List.of("y"), List.of()), fraction);
  }

  private static BitSet rows(int... rows) {
    BitSet set = new BitSet();
    for (int row : rows) {
      set.set(row);
    }
    return set;
  }

  private static List<Double> xs(Drawing drawing, int from, int to) {
    List<Double> xs = new ArrayList<>();
    for (int row = from; row < to; row++) {
      xs.add(drawing.x(row));
    }
    return xs;
  }

  @Test
  void aPointSetAsideIsNotTrainedOnBecauseAnotherIsDrawn() {
    Drawing drawing = line(10, 0.3);
    Set<Double> aside = new HashSet<>(xs(drawing, 7, 10));
    for (int i = 0; i < 20; i++) {
      drawing = drawing.plus(List.of(new double[] {100.0 + i, 0.0}));
      Split split = drawing.split();
      List<Double> training = xs(drawing, 0, split.trainingRows().length);
      assertTrue(Collections.disjoint(training, aside), training + " has one of " + aside);
      assertEquals((int) (drawing.size() * (1 - 0.3)), training.size());
      aside.addAll(xs(drawing, training.size(), drawing.size()));
    }
  }

  @Test
  void manyPointsAtOnceAreDividedAsOneByOne() {
    List<double[]> points = new ArrayList<>();
    Drawing single = line(3, 0.4);
    for (int i = 0; i < 25; i++) {
      points.add(new double[] {100.0 + i, i});
      single = single.plus(points.subList(i, i + 1));
    }
    Drawing together = line(3, 0.4).plus(points);
    assertEquals(xs(single, 0, single.size()), xs(together, 0, together.size()));
  }

  @Test
  void editsShareTheRowsTheyLeaveAlone() {
    Drawing before = line(5, 0.0);
    Drawing moved = before.moved(rows(1, 3), 0.5, -2.0);
    assertEquals(List.of(0.0, 1.5, 2.0, 3.5, 4.0), xs(moved, 0, 5));
    assertEquals(28.0, moved.y(3));
    assertSame(before.rows().inputs()[2], moved.rows().inputs()[2]);
    assertEquals(1.0, before.x(1));
    assertEquals(rows(1, 3), moved.newSince(before));
    Drawing typed = before.withCell(2, 1, -7.0);
    assertEquals(-7.0, typed.y(2));
    assertEquals(20.0, before.y(2));
    assertEquals(List.of(0.0, 4.0), xs(before.minus(rows(1, 2, 3)), 0, 2));
  }

  @Test
  void findsRowsInCirclesAndRectangles() {
    Drawing drawing = line(10, 0.0);
    assertEquals(rows(3, 4, 5), drawing.within(new Disc(4.0, 40.0, 1.5, 15.0)));
    assertEquals(rows(2, 3), drawing.within(3.5, 35.0, 1.5, 15.0));
    assertEquals(4, drawing.nearest(new Disc(4.2, 41.0, 1.0, 10.0)));
    assertEquals(-1, drawing.nearest(new Disc(4.0, 60.0, 1.0, 10.0)));
  }

  @Test
  void aStrokeGivesTheSamePointsAgainAndStaysInTheBrush() {
    List<double[]> once = stroke(new Brush(4, 0.7, 5));
    List<double[]> again = stroke(new Brush(4, 0.7, 5));
    assertTrue(once.size() > 20, once.size() + " points");
    for (int i = 0; i < once.size(); i++) {
      assertArrayEquals(once.get(i), again.get(i));
      assertTrue(Math.abs(once.get(i)[1]) <= 2.0);
    }
    for (double[] point : stroke(new Brush(3, 0.0, 5))) {
      assertEquals(0.0, point[1]);
    }
  }

  private static List<double[]> stroke(Brush brush) {
    List<double[]> points = new ArrayList<>();
    for (double x : new double[] {0.0, 0.3, 2.0, 5.5}) {
      points.addAll(brush.moveTo(new Disc(x, 0.0, 1.0, 2.0)));
    }
    return points;
  }

  @Test
  void aPatchLeadsThereAndBackWhateverWasEdited() {
    NumpyRandom random = new NumpyRandom(3);
    Drawing now = line(60, 0.25);
    for (int i = 0; i < 300; i++) {
      Drawing next = edited(now, random);
      RowsPatch patch = RowsPatch.between(now.rows(), next.rows()).orElseThrow();
      assertArrayEquals(next.rows().inputs(), patch.forward(now.rows()).inputs());
      assertArrayEquals(next.rows().targets(), patch.forward(now.rows()).targets());
      assertArrayEquals(now.rows().inputs(), patch.back(next.rows()).inputs());
      assertArrayEquals(now.rows().targets(), patch.back(next.rows()).targets());
      now = next;
    }
  }

  private static Drawing edited(Drawing drawing, NumpyRandom random) {
    BitSet some = new BitSet();
    for (int i = 0; i < 4; i++) {
      some.set((int) random.randint(0, Math.max(1, drawing.size())));
    }
    if (drawing.size() < 10) {
      return drawing.plus(stroke(new Brush(3, 1.0, (int) random.randint(0, 99))));
    }
    return switch ((int) random.randint(0, 4)) {
      case 0 -> drawing.plus(List.of(new double[] {random.rand(), random.rand()}));
      case 1 -> drawing.minus(some);
      case 2 -> drawing.moved(some, random.rand(), 0.0);
      default -> drawing.withCell(some.nextSetBit(0), 1, random.rand());
    };
  }

  @Test
  void aPatchHoldsNoMoreThanWhatChanged() {
    Drawing before = line(10_000, 0.3);
    Drawing after = before.plus(List.of(new double[] {0.0, 0.0})).minus(rows(5, 9_000));
    assertEquals(3, RowsPatch.between(before.rows(), after.rows()).orElseThrow().size());
  }

  @Test
  void thereIsAMostNumberOfPoints() {
    List<double[]> many = Collections.nCopies(DataSource.MAX_ROWS, new double[] {0.0, 0.0});
    assertThrows(InvalidInput.class, () -> line(1, 0.0).plus(many));
  }

  @Test
  void tablesFromSpreadsheetsMayHaveNamesOrNot() {
    CsvTable bare = CsvTable.pasted("0,5\t1,25\n2\t-3e-1\n");
    assertEquals(List.of("A", "B"), bare.columnsOfNumbers());
    assertArrayEquals(new double[][] {{0.5, 1.25}, {2.0, -0.3}}, bare.numbers());
    CsvTable named = CsvTable.pasted("who,height,weight\nEmily,160,54\n");
    assertEquals(List.of("height", "weight"), named.columnsOfNumbers());
    assertEquals(54.0, named.dataset(List.of("height"), List.of("weight"), "").targets()[0][0]);
    InvalidInput fault =
        assertThrows(InvalidInput.class, () -> CsvTable.pasted("1\t2\n3\tx\n").numbers());
    assertTrue(fault.getMessage().startsWith("line 2, column 2"), fault.getMessage());
  }
}
