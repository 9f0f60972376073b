package org.netsketch.export.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Colours are kept, or nearly so where there are too many. */
final class ColourTableTest {

  private static BufferedImage picture(int side, java.util.function.IntUnaryOperator colour) {
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < side * side; i++) {
      picture.setRGB(i % side, i / side, colour.applyAsInt(i));
    }
    return picture;
  }

  private static int shown(ColourTable table, int colour) {
    IndexColorModel model = table.model();
    return model.getRGB(table.index(colour)) & 0xFFFFFF;
  }

  @Test
  void twoHundredAndFiftyFiveColoursAreKeptExactly() {
    BufferedImage picture = picture(16, i -> Math.min(i, 254) * 0x010203);
    ColourTable table = ColourTable.of(List.of(picture), Set.of(), ColourTable.MOST);
    for (int i = 0; i < 255; i++) {
      assertEquals(i * 0x010203 & 0xFFFFFF, shown(table, i * 0x010203 & 0xFFFFFF));
    }
    assertTrue(table.model().getAlpha(ColourTable.UNCHANGED) == 0, "the last lets through");
  }

  @Test
  void ofManyColoursTheFrequentAreExactAndTheOthersNear() {
    Random random = new Random(3);
    int frequent = 0x0072B2;
    BufferedImage picture =
        picture(200, i -> i % 4 == 0 ? frequent : 0x808080 + random.nextInt(64) * 0x010101);
    BufferedImage shades = picture(100, i -> random.nextInt(40) << 16 | random.nextInt(40) << 8);
    ColourTable table = ColourTable.of(List.of(picture, shades), Set.of(), ColourTable.MOST);
    assertEquals(frequent, shown(table, frequent));
    for (int pixel : ColourTable.pixels(shades)) {
      int near = shown(table, pixel);
      for (int shift : new int[] {16, 8, 0}) {
        int away = Math.abs((near >> shift & 0xFF) - (pixel >> shift & 0xFF));
        assertTrue(away <= 6, Integer.toHexString(pixel) + " as " + Integer.toHexString(near));
      }
    }
  }
}
