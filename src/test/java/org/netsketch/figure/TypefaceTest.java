package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/** The shipped face can be drawn by every renderer. */
final class TypefaceTest {

  /**
   * JavaFX fills enlarged letters by the even-odd rule: where strokes lay over each other there
   * would be holes, as there once were in Chinese on large screens.
   */
  @Test
  void noStrokeOfLetterLiesOverAnother() {
    Set<Integer> letters = new TreeSet<>();
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      messages.keys().forEach(key -> messages.get(key).codePoints().forEach(letters::add));
    }
    StringBuilder overlapping = new StringBuilder();
    for (Font face : new Font[] {Typeface.regular(1000), Typeface.bold(1000)}) {
      for (int letter : letters) {
        Shape outline =
            face.createGlyphVector(
                    new FontRenderContext(null, true, true), Character.toString(letter))
                .getOutline();
        Path2D evenOdd = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        evenOdd.append(outline.getPathIterator(null), false);
        Area holes = new Area(outline);
        holes.subtract(new Area(evenOdd));
        if (size(holes) > 100.0) {
          overlapping.appendCodePoint(letter);
        }
      }
    }
    assertEquals("", overlapping.toString());
  }

  /** In thousandths of a letter's size, squared. */
  private static double size(Area area) {
    double doubled = 0.0;
    double[] point = new double[6];
    double x = 0.0;
    double y = 0.0;
    for (PathIterator path = area.getPathIterator(null, 1.0); !path.isDone(); path.next()) {
      if (path.currentSegment(point) == PathIterator.SEG_LINETO) {
        doubled += x * point[1] - point[0] * y;
      }
      x = point[0];
      y = point[1];
    }
    return Math.abs(doubled) / 2.0;
  }
}
