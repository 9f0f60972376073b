package org.netsketch.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The letters of charts: Inter, with figures that are all of one width. */
public final class Typeface {
  /** What the face is called. */
  public static final String FAMILY = "Inter Tabular";

  private static final String FOLDER = "/org/netsketch/assets/fonts/";
  private static final Font REGULAR = load(false);

  /** Texts are measured in letters of this size, and then made larger or smaller. */
  private static final float MEASURE = 32f;

  private static final Font REGULAR_MEASURED = REGULAR.deriveFont(MEASURE);
  private static final FontRenderContext ANY = new FontRenderContext(null, true, true);

  /** Charts in the window have no titles: what only files need is loaded when it is needed. */
  private static final class Bold {
    private static final Font FACE = load(true);
  }

  private Typeface() {}

  /** Ordinary letters of a size in pixels. */
  public static Font regular(float size) {
    return REGULAR.deriveFont(size);
  }

  /** Letters for titles of a size in pixels. */
  public static Font bold(float size) {
    return Bold.FACE.deriveFont(size);
  }

  /** How wide a text is in ordinary letters of a size, in pixels. */
  static double width(String text, float size) {
    return size / MEASURE * REGULAR_MEASURED.getStringBounds(text, ANY).getWidth();
  }

  /** The same for titles. */
  static double boldWidth(String text, float size) {
    return bold(size).getStringBounds(text, ANY).getWidth();
  }

  /** The file of the face, to be closed by the caller. */
  public static InputStream file(boolean bold) {
    return Typeface.class.getResourceAsStream(
        FOLDER + (bold ? "InterTabular-Bold.ttf" : "InterTabular-Regular.ttf"));
  }

  private static Font load(boolean bold) {
    try (InputStream in = file(bold)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
