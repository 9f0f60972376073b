package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** A formula, set as mathematics. */
final class Formula {
  /** Computer Modern is smaller than other faces of the same size. */
  private static final float ENLARGED = 1.2f;

  private final TeXIcon icon;

  /**
   * Sets a formula.
   *
   * @param tex as TeX has it
   * @param letter the size of the letters around it
   */
  Formula(String tex, double letter, Color colour) {
    icon = new TeXFormula(tex).createTeXIcon(TeXConstants.STYLE_TEXT, (float) letter * ENLARGED);
    icon.setForeground(colour);
  }

  double width() {
    return icon.getTrueIconWidth();
  }

  /** Draws it, its base line at y. */
  void draw(Graphics2D graphics, double x, double y) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y - (icon.getIconHeight() * (double) icon.getBaseLine()));
    icon.paintIcon(null, graphics, 0, 0);
    graphics.setTransform(before);
  }
}
