package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfusionLayoutTest {
  private static final Rectangle2D PANEL = new Rectangle2D.Double(0, 0, 740, 350);
  private static final List<String> DIGITS =
      IntStream.range(0, 10).mapToObj(Integer::toString).toList();
  private static final List<String> FLOWERS = List.of("setosa", "versicolor", "virginica");

  private static ConfusionLayout layout(List<String> classes, Palette palette, Rectangle2D area) {
    List<String> titles = List.of("training: 100.0 % right", "validation: 100.0 % right");
    return ConfusionLayout.of(
        area,
        new ConfusionLayout.Words(
            classes,
            "actual",
            "predicted",
            titles,
            List.of("training", "validation", "100.0 % right")),
        145,
        true,
        palette);
  }

  @Test
  void bothMatricesStandWithinThePanelWhereTheyCanBeRead() {
    for (Palette palette : Palette.all()) {
      ConfusionLayout layout = layout(FLOWERS, palette, PANEL);
      assertEquals(2, layout.matrices());
      assertTrue(PANEL.contains(layout.matrix(0)), layout.toString());
      assertTrue(PANEL.contains(layout.matrix(1)), layout.toString());
      assertFalse(layout.matrix(0).intersects(layout.matrix(1)));
    }
  }

  @Test
  void theValidationRowsAloneAreShownWhereTwoMatricesCannotBeRead() {
    ConfusionLayout layout = layout(DIGITS, Palette.PROJECTOR, PANEL);
    assertEquals(1, layout.matrices());
    assertFalse(layout.showsTraining());
    assertTrue(layout.numberSize() > 0.8 * Palette.PROJECTOR.fontSize(), layout.toString());
    assertEquals(2, layout(DIGITS, Palette.LIGHT, PANEL).matrices());
  }

  @Test
  void numbersStayWithinTheirCells() {
    ConfusionLayout layout = layout(DIGITS, Palette.LIGHT, PANEL);
    double widest = Typeface.width("145", (float) layout.numberSize());
    assertTrue(widest < layout.matrix(0).getWidth() / 10, layout.toString());
    assertTrue(layout.numberSize() < layout.matrix(0).getHeight() / 10, layout.toString());
  }

  @Test
  void aLargePanelIsFilled() {
    Rectangle2D wall = new Rectangle2D.Double(0, 0, 1000, 520);
    ConfusionLayout layout = layout(FLOWERS, Palette.DARK, wall);
    double filled = layout.matrix(1).getMaxX() - layout.matrix(0).getX();
    assertTrue(filled > 0.8 * wall.getWidth(), layout.toString());
  }
}
