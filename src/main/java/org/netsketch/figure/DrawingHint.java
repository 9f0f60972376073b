package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * What a drawing says of itself while it is drawn, for files that keep more than dots. Whoever has
 * no use for it passes it over.
 */
public final class DrawingHint extends RenderingHints.Key {
  /** The name of the part that begins, or {@link #END} for the end of the innermost one. */
  public static final DrawingHint PART = new DrawingHint(1, String.class);

  /** Which end of the texts that follow stays in place if letters of another face are wider. */
  public static final DrawingHint ALIGN = new DrawingHint(2, Paper.Align.class);

  /** The end of a part. */
  public static final String END = "";

  private final Class<?> type;

  private DrawingHint(int key, Class<?> type) {
    super(key);
    this.type = type;
  }

  @Override
  public boolean isCompatibleValue(Object value) {
    return type.isInstance(value);
  }

  /** Draws something as a part with a name, such as {@code least-squares}. */
  static void part(Graphics2D graphics, String name, Runnable drawing) {
    graphics.setRenderingHint(PART, name);
    drawing.run();
    graphics.setRenderingHint(PART, END);
  }
}
