package org.netsketch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * The colours, line widths and letter sizes that charts and window share; one meaning, one colour.
 *
 * <p>Points are grey, least squares red, the network blue, a comparison green, validation orange.
 * The hues are those of M. Okabe and K. Ito (2008) and P. Tol (2021), which people with any of the
 * usual kinds of colour vision can tell apart.
 *
 * @param id the name in settings
 * @param dark whether letters are lighter than the ground
 * @param ground behind everything
 * @param surface behind a chart
 * @param ink letters
 * @param mutedInk letters of less weight
 * @param grid lines at the ticks
 * @param axis the zero lines, stronger than the grid
 * @param points training samples
 * @param leastSquares the baseline
 * @param network the network's prediction and what adds up to it
 * @param comparison another run
 * @param validation samples set aside, and the loss over them
 * @param activation a hidden unit's output
 * @param positive weights and biases above 0
 * @param negative weights and biases below 0
 * @param curveWidth of the network's curve, in pixels
 * @param lineWidth of other lines, in pixels
 * @param pointSize the diameter of a sample among a thousand, in pixels
 * @param fontSize of ordinary letters, in pixels
 */
public record Palette(
    String id,
    boolean dark,
    Color ground,
    Color surface,
    Color ink,
    Color mutedInk,
    Color grid,
    Color axis,
    Color points,
    Color leastSquares,
    Color network,
    Color comparison,
    Color validation,
    Color activation,
    Color positive,
    Color negative,
    float curveWidth,
    float lineWidth,
    float pointSize,
    float fontSize) {

  /** Dark letters on white, for paper and desk. */
  public static final Palette LIGHT =
      new Palette(
          "light",
          false,
          new Color(0xF4F6F8),
          new Color(0xFFFFFF),
          new Color(0x1F2328),
          new Color(0x57606A),
          new Color(0xE8EBEE),
          new Color(0xB4BCC4),
          new Color(0x8A929A),
          new Color(0xCC3311),
          new Color(0x0072B2),
          new Color(0x009E73),
          new Color(0xE69F00),
          new Color(0xAA3377),
          new Color(0x0B7A75),
          new Color(0x96540F),
          3.5f,
          2.25f,
          5.5f,
          14f);

  /** Light letters on near black, for a dim room. */
  public static final Palette DARK =
      new Palette(
          "dark",
          true,
          new Color(0x0B0F14),
          new Color(0x12181F),
          new Color(0xE6EDF3),
          new Color(0x9BA6B2),
          new Color(0x232B34),
          new Color(0x4A5561),
          new Color(0x8D97A1),
          new Color(0xFF6B4A),
          new Color(0x56B4E9),
          new Color(0x2FBF91),
          new Color(0xF0B429),
          new Color(0xD58AC0),
          new Color(0x5CC9BB),
          new Color(0xC98A4B),
          3.5f,
          2.25f,
          5.5f,
          14f);

  /** Large black letters and thick lines, for a washed-out projector and the last row. */
  public static final Palette PROJECTOR =
      new Palette(
          "projector",
          false,
          new Color(0xFFFFFF),
          new Color(0xFFFFFF),
          new Color(0x000000),
          new Color(0x333A41),
          new Color(0xD3D8DD),
          new Color(0x7C858E),
          new Color(0x757C84),
          new Color(0xC21E00),
          new Color(0x005A9C),
          new Color(0x007D5A),
          new Color(0xDB8A00),
          new Color(0x96246A),
          new Color(0x00655F),
          new Color(0x7A3F00),
          6f,
          4f,
          8.5f,
          24f);

  /** Dark letters on white in print: a letter of 14 is one of 8.5 points, and lines are thinner. */
  public static final Palette PAPER =
      new Palette(
          "paper",
          false,
          LIGHT.ground,
          LIGHT.surface,
          LIGHT.ink,
          LIGHT.mutedInk,
          LIGHT.grid,
          LIGHT.axis,
          LIGHT.points,
          LIGHT.leastSquares,
          LIGHT.network,
          LIGHT.comparison,
          LIGHT.validation,
          LIGHT.activation,
          LIGHT.positive,
          LIGHT.negative,
          2.8f,
          1.8f,
          4.4f,
          14f);

  /** Every palette, in the order in which a person chooses. */
  public static List<Palette> all() {
    return List.of(LIGHT, DARK, PROJECTOR);
  }

  /** The pen of the network's curve. */
  public Stroke curveStroke() {
    return pen(curveWidth);
  }

  /** The pen of other lines. */
  public Stroke lineStroke() {
    return pen(lineWidth);
  }

  /** A pen with round ends and joins. */
  static Stroke pen(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** A colour of which the ground shines through. */
  static Color faded(Color colour, double opacity) {
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
  }

  /** The function that the points were made with. */
  public Color trueFunction() {
    return faded(ink, dark ? 0.8 : 0.72);
  }

  /** The network's curve before it has learned. */
  public Color start() {
    return faded(network, dark ? 0.65 : 0.55);
  }

  /** How the area under a contribution is filled. */
  public Color contributionFill() {
    return faded(network, dark ? 0.28 : 0.18);
  }
}
