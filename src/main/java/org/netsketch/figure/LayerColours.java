package org.netsketch.figure;

import java.awt.Color;

/**
 * The colours of layers: a way from pale to strong over several hues, the nearer to the output the
 * stronger. Neighbours differ in lightness, so that their order is seen with any of the usual kinds
 * of colour vision.
 */
final class LayerColours {
  private static final int[] LIGHT = {0x5AB0E2, 0x7A78D0, 0x88409A, 0x64203A, 0x120808};
  private static final int[] DARK = {0x7E4A9E, 0x8A78DC, 0x7FACEC, 0x98DCE4, 0xFFFFF0};
  private static final int[] PROJECTOR = {0x3F9BD2, 0x6660C0, 0x7E2A8A, 0x541428, 0x000000};

  private LayerColours() {}

  /**
   * The colour of a layer.
   *
   * @param layer from 0
   * @param layers how many there are
   */
  static Color of(int layer, int layers, Palette palette) {
    int[] way = palette.dark() ? DARK : palette.equals(Palette.PROJECTOR) ? PROJECTOR : LIGHT;
    double place = layers == 1 ? way.length - 1.0 : layer * (way.length - 1.0) / (layers - 1.0);
    int before = Math.min((int) place, way.length - 2);
    return ColourRamp.between(new Color(way[before]), new Color(way[before + 1]), place - before);
  }
}
