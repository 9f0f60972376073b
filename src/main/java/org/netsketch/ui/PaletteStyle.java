package org.netsketch.ui;

import java.awt.Color;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.netsketch.figure.ClassColours;
import org.netsketch.figure.Palette;

/** A palette as looked-up colours for the style sheet, so that controls and charts agree. */
final class PaletteStyle {
  private PaletteStyle() {}

  static String of(Palette palette) {
    return "-fx-font-size: "
        + Math.round(palette.fontSize())
        + "px;"
        + entry("ground", palette.ground())
        + entry("surface", palette.surface())
        + entry("ink", palette.ink())
        + entry("muted", palette.mutedInk())
        + entry("grid", palette.grid())
        + entry("axis", palette.axis())
        + entry("points", palette.points())
        + entry("least-squares", palette.leastSquares())
        + entry("network", palette.network())
        + entry("validation", palette.validation())
        + entry("activation", palette.activation())
        + entry("positive", palette.positive())
        + entry("negative", palette.negative())
        + IntStream.range(0, ClassColours.COUNT)
            .mapToObj(category -> entry("class-" + category, ClassColours.of(category, palette)))
            .collect(Collectors.joining());
  }

  private static String entry(String name, Color colour) {
    return String.format(Locale.ROOT, "-ns-%s: #%06X;", name, colour.getRGB() & 0xFFFFFF);
  }

  /** The same colour for a canvas. */
  static javafx.scene.paint.Color paint(Color colour) {
    return javafx.scene.paint.Color.rgb(
        colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getAlpha() / 255.0);
  }
}
