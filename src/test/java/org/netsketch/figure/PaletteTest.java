package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

class PaletteTest {
  /** G. M. Machado, M. M. Oliveira and L. A. F. Fernandes (2009), full severity, linear RGB. */
  private static final Map<String, double[][]> VISION =
      Map.of(
          "ordinary",
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
          "protanopia",
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          "deuteranopia",
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          "tritanopia",
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  static Stream<Palette> palettes() {
    return Palette.all().stream();
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theLinesOfAChartDifferForEveryKindOfVision(Palette palette) {
    Map<String, Color> colours = new LinkedHashMap<>();
    colours.put("points", palette.points());
    colours.put("least squares", palette.leastSquares());
    colours.put("network", palette.network());
    colours.put("validation", palette.validation());
    areTold(palette, colours);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void aNetworksColoursDifferForEveryKindOfVision(Palette palette) {
    Map<String, Color> colours = new LinkedHashMap<>();
    colours.put("positive", palette.positive());
    colours.put("negative", palette.negative());
    colours.put("surface", palette.surface());
    areTold(palette, colours);
    assertTrue(contrast(palette.positive(), palette.surface()) > 3.0);
    assertTrue(contrast(palette.negative(), palette.surface()) > 3.0);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theFirstFourClassesDifferForEveryKindOfVision(Palette palette) {
    Map<String, Color> colours = new LinkedHashMap<>();
    for (int category = 0; category < 4; category++) {
      colours.put("class " + category, ClassColours.of(category, palette));
    }
    areTold(palette, colours, 17.0);
    assertTrue(contrast(ClassColours.of(0, palette), palette.surface()) > 3.0);
    assertTrue(contrast(ClassColours.of(1, palette), palette.surface()) > 3.0);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void sevenLayersDifferForEveryKindOfVisionAndGetStronger(Palette palette) {
    Map<String, Color> colours = new LinkedHashMap<>();
    double before = 2.0;
    for (int layer = 0; layer < 7; layer++) {
      Color colour = LayerColours.of(layer, 7, palette);
      double contrast = contrast(colour, palette.surface());
      assertTrue(contrast > before, palette.id() + ", layer " + layer);
      before = contrast;
      colours.put("layer " + layer, colour);
    }
    areTold(palette, colours, 7.5);
  }

  private static void areTold(Palette palette, Map<String, Color> colours) {
    areTold(palette, colours, 20.0);
  }

  private static void areTold(Palette palette, Map<String, Color> colours, double least) {
    VISION.forEach(
        (vision, matrix) ->
            colours.forEach(
                (one, colour) ->
                    colours.forEach(
                        (other, otherColour) -> {
                          double distance = distance(colour, otherColour, matrix);
                          assertTrue(
                              one.equals(other) || distance > least,
                              palette.id()
                                  + ", "
                                  + vision
                                  + ": "
                                  + one
                                  + " and "
                                  + other
                                  + " "
                                  + distance);
                        })));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void lettersHaveTheContrastOfWcagAa(Palette palette) {
    Color ground = palette.surface();
    assertAll(
        () -> assertTrue(contrast(palette.ink(), ground) > 7.0),
        () -> assertTrue(contrast(palette.mutedInk(), ground) > 4.5),
        () -> assertTrue(contrast(palette.network(), ground) > 4.5),
        () -> assertTrue(contrast(palette.leastSquares(), ground) > 4.5),
        () -> assertTrue(contrast(palette.points(), ground) > 3.0));
  }

  @Test
  void theFaceHasEveryCharacterOfTheProgram() {
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      for (String key : messages.keys()) {
        String text = messages.get(key);
        int missing = Typeface.regular(12).canDisplayUpTo(text);
        assertTrue(missing < 0, key + " has no glyph at " + missing + ": " + text);
        assertTrue(Typeface.bold(12).canDisplayUpTo(text) < 0, key + " in bold");
      }
    }
  }

  private static double distance(Color one, Color other, double[][] vision) {
    double[] a = lab(one, vision);
    double[] b = lab(other, vision);
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static double[] linear(Color colour) {
    float[] rgb = colour.getRGBColorComponents(null);
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      linear[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static double[] lab(Color colour, double[][] vision) {
    double[] c = linear(colour);
    double[] s = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = vision[i][0] * c[0] + vision[i][1] * c[1] + vision[i][2] * c[2];
      s[i] = Math.max(0.0, Math.min(1.0, sum));
    }
    double x = f((0.4124564 * s[0] + 0.3575761 * s[1] + 0.1804375 * s[2]) / 0.95047);
    double y = f(0.2126729 * s[0] + 0.7151522 * s[1] + 0.0721750 * s[2]);
    double z = f((0.0193339 * s[0] + 0.1191920 * s[1] + 0.9503041 * s[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 216.0 / 24389.0 ? Math.cbrt(t) : (24389.0 / 27.0 * t + 16) / 116;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    double[] c = linear(colour);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }
}
