package org.netsketch.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import org.jfree.chart.ui.RectangleEdge;

/** An axis that says what it is marked with before it is drawn, so that its numbers get room. */
interface MarkedAxis {
  /** How many marks are asked for where only the width of their numbers is wanted. */
  int MANY = 8;

  /** Its marks, at most about so many. */
  Ticks ticks(int most);

  /** The width of the longest number, in pixels. */
  default double widestNumber(Font font) {
    return widest(ticks(MANY), font);
  }

  /** How far the last number stands out over the end of the axis, in pixels. */
  default double overhang(Font font) {
    Ticks ticks = ticks(MANY);
    return ticks.labels().isEmpty()
        ? 0.0
        : width(ticks.labels().get(ticks.labels().size() - 1), font) / 2.0;
  }

  /** Draws an axis; its numbers stay below or beside their places if another face is wider. */
  static void part(Graphics2D graphics, RectangleEdge edge, Runnable drawing) {
    boolean below = RectangleEdge.isTopOrBottom(edge);
    graphics.setRenderingHint(DrawingHint.ALIGN, below ? Paper.Align.CENTRE : Paper.Align.RIGHT);
    DrawingHint.part(graphics, below ? "x-axis" : "y-axis", drawing);
    graphics.setRenderingHint(DrawingHint.ALIGN, Paper.Align.LEFT);
  }

  /** The width of the longest label, in pixels. */
  static double widest(Ticks ticks, Font font) {
    return ticks.labels().stream().mapToDouble(label -> width(label, font)).max().orElse(0.0);
  }

  private static double width(String text, Font font) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    return font.getStringBounds(text, context).getWidth();
  }
}
