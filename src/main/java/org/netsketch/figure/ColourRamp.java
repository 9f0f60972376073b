package org.netsketch.figure;

import java.awt.Color;

/** Colours between others: how much of one shines through another. */
final class ColourRamp {
  private ColourRamp() {}

  /**
   * The colour a share of the way from one to another.
   *
   * @param share from 0 to 1; beyond them it stays at the ends
   */
  static Color between(Color from, Color to, double share) {
    double part = Math.max(0.0, Math.min(1.0, share));
    return new Color(
        mix(from.getRed(), to.getRed(), part),
        mix(from.getGreen(), to.getGreen(), part),
        mix(from.getBlue(), to.getBlue(), part));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + share * (to - from));
  }

  /**
   * A number by its place in a range: the lower it is the more of the colour for negative numbers,
   * the higher the more of that for positive ones, and the ground between them.
   *
   * @param strength of the colours at the ends of the range, from 0 to 1
   */
  static Color diverging(double value, AxisRange range, Palette palette, double strength) {
    double middle = (range.low() + range.high()) / 2.0;
    double share = (value - middle) / (range.high() - middle);
    Color end = share < 0.0 ? palette.negative() : palette.positive();
    return between(palette.surface(), end, strength * Math.min(1.0, Math.abs(share)));
  }
}
