package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeuronGridTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(10, 10, 520, 190);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 9, 41, 101})
  void chartsAndTheirWordsStandApartAndWithinTheArea(int charts) {
    NeuronGrid grid = NeuronGrid.of(charts, AREA, 14.0);
    assertEquals(charts < 10, grid.letter() > 0.0);
    for (int index = 0; index < charts; index++) {
      Rectangle2D cell = grid.cell(index);
      Rectangle2D withWords =
          new Rectangle2D.Double(
              cell.getX(),
              cell.getY() - grid.letter(),
              cell.getWidth(),
              cell.getHeight() + grid.letter());
      assertTrue(AREA.contains(withWords), cell.toString());
      for (int other = 0; other < index; other++) {
        assertTrue(!withWords.intersects(grid.cell(other)), cell.toString());
      }
    }
  }
}
