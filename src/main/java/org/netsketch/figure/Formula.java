package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** A formula, set as mathematics, in one line or several. */
final class Formula {
  /** Computer Modern is smaller than other faces of the same size. */
  private static final float ENLARGED = 1.2f;

  /** How small it gets before it is broken into lines. */
  private static final double LEAST = 0.8;

  /** From the foot of a line to the top of the next one, in letters. */
  private static final double BETWEEN = 0.3;

  private final List<TeXIcon> lines;
  private final double gap;

  /**
   * Sets a formula in a line.
   *
   * @param tex as TeX has it
   * @param letter the size of the letters around it
   */
  Formula(String tex, double letter, Color colour) {
    this(List.of(tex), letter, colour);
  }

  private Formula(List<String> parts, double letter, Color colour) {
    lines = parts.stream().map(part -> line(part, letter, colour)).toList();
    gap = BETWEEN * letter;
  }

  private static TeXIcon line(String tex, double letter, Color colour) {
    TeXIcon icon =
        new TeXFormula(tex).createTeXIcon(TeXConstants.STYLE_TEXT, (float) letter * ENLARGED);
    icon.setForeground(colour);
    return icon;
  }

  /**
   * Sets a formula in a width: smaller, or in lines that begin with a sign or a matrix.
   *
   * @param tex as TeX has it
   * @param letter the size of the letters around it
   */
  static Formula within(double width, String tex, double letter, Color colour) {
    double share = width / new Formula(tex, letter, colour).width();
    if (share >= LEAST) {
      return new Formula(tex, Math.min(1.0, 0.99 * share) * letter, colour);
    }
    double small = LEAST * letter;
    Formula broken = new Formula(lines(width, tex, small, colour), small, colour);
    double wide = broken.width();
    return wide <= width
        ? broken
        : new Formula(lines(wide, tex, small, colour), 0.99 * small * width / wide, colour);
  }

  /** As many of its pieces in a line as have room. */
  private static List<String> lines(double width, String tex, double letter, Color colour) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(tex)) {
      boolean fits = new Formula(line + piece, letter, colour).width() <= width;
      if (!line.isEmpty() && !fits) {
        lines.add(line);
        line = "";
      }
      line += piece;
    }
    lines.add(line);
    return lines;
  }

  /** Cut before each sign of a sum and each matrix, but never within braces. */
  private static List<String> pieces(String tex) {
    List<String> pieces = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean sign = (c == '+' || c == '-' || c == 'W') && !tex.substring(begin, i).isBlank();
      if (depth == 0 && sign) {
        pieces.add(tex.substring(begin, i));
        begin = i;
      }
    }
    pieces.add(tex.substring(begin));
    return pieces;
  }

  double width() {
    return lines.stream().mapToDouble(TeXIcon::getTrueIconWidth).max().orElse(0.0);
  }

  /** From the top of its first line to the foot of its last one, in pixels. */
  double height() {
    return lines.stream().mapToDouble(TeXIcon::getTrueIconHeight).sum() + (lines.size() - 1) * gap;
  }

  /** Draws it, its upper edge at y. */
  void drawBelow(Graphics2D graphics, double x, double y) {
    draw(graphics, x, y + ascent(lines.get(0)));
  }

  /** Draws it, the base line of its first line at y. */
  void draw(Graphics2D graphics, double x, double y) {
    double top = y - ascent(lines.get(0));
    for (TeXIcon line : lines) {
      AffineTransform before = graphics.getTransform();
      graphics.translate(x, top);
      line.paintIcon(null, graphics, 0, 0);
      graphics.setTransform(before);
      top += line.getTrueIconHeight() + gap;
    }
  }

  private static double ascent(TeXIcon line) {
    return line.getIconHeight() * (double) line.getBaseLine();
  }
}
