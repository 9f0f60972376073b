package org.netsketch.figure;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * The colours of classes: violet, gold, turquoise, rose and six more. The first four are told apart
 * by people with any of the usual kinds of colour vision, and none of them is the red of least
 * squares, the blue of the network, the orange of validation or the green of a comparison.
 */
public final class ClassColours {
  /** How many differ. */
  public static final int COUNT = 10;

  private static final List<Color> LIGHT =
      colours(
          0x5B3FA0, 0xB08900, 0x00A3B4, 0xD6488B, 0x5F8F1F, 0x8C5A3C, 0x9C8FE0, 0x3D5A6C, 0xD08CC0,
          0x7A7A00);

  private static final List<Color> DARK =
      colours(
          0xA48BFF, 0xD9B830, 0x37D0DC, 0xF27DB5, 0x9CCB5A, 0xC79673, 0x6F62D9, 0x9FB8C6, 0xE3B4DC,
          0xB5B54A);

  private static final List<Color> PROJECTOR =
      colours(
          0x45258F, 0xA37C00, 0x0093A6, 0xC42D77, 0x4A7A10, 0x7A4526, 0x8072D0, 0x2B4658, 0xBC70AC,
          0x646400);

  private ClassColours() {}

  private static List<Color> colours(int... rgb) {
    return Arrays.stream(rgb).mapToObj(Color::new).toList();
  }

  /** The colour of a class, counted from 0; after ten they come again. */
  public static Color of(int category, Palette palette) {
    List<Color> colours =
        palette.dark() ? DARK : palette.equals(Palette.PROJECTOR) ? PROJECTOR : LIGHT;
    return colours.get(category % colours.size());
  }
}
