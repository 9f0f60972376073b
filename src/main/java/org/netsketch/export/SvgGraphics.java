package org.netsketch.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.netsketch.figure.DrawingHint;
import org.netsketch.figure.Paper;
import org.netsketch.figure.Typeface;

/** Java 2D drawn as SVG: shapes, texts and pictures on a page. */
final class SvgGraphics extends FileGraphics {
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  private final SvgPage page;

  SvgGraphics(SvgPage page) {
    this.page = page;
  }

  @Override
  FileGraphics another() {
    return new SvgGraphics(page);
  }

  @Override
  void hinted(DrawingHint hint, Object value) {
    if (hint.equals(DrawingHint.PART) && DrawingHint.END.equals(value)) {
      page.end();
    } else if (hint.equals(DrawingHint.PART)) {
      page.begin((String) value);
    }
  }

  private void add(String element) {
    page.add(deviceClip().map(clip -> SvgPath.of(clip, null)).orElse(""), element);
  }

  @Override
  public void fill(Shape shape) {
    if (!shape.getBounds2D().isEmpty()) {
      add(SvgPath.element(shape, getTransform()) + colour("fill") + "/>");
    }
  }

  @Override
  public void draw(Shape shape) {
    if (!(getStroke() instanceof BasicStroke pen) || !isUniform()) {
      fill(getStroke().createStrokedShape(shape));
      return;
    }
    StringBuilder element = new StringBuilder(SvgPath.element(shape, getTransform()));
    element.append(" fill=\"none\"").append(colour("stroke"));
    double scale = scale();
    element.append(attribute("stroke-width", pen.getLineWidth() * scale));
    if (pen.getEndCap() != BasicStroke.CAP_BUTT) {
      boolean round = pen.getEndCap() == BasicStroke.CAP_ROUND;
      element.append(" stroke-linecap=\"").append(round ? "round" : "square").append('"');
    }
    if (pen.getLineJoin() != BasicStroke.JOIN_MITER) {
      boolean round = pen.getLineJoin() == BasicStroke.JOIN_ROUND;
      element.append(" stroke-linejoin=\"").append(round ? "round" : "bevel").append('"');
    }
    if (pen.getDashArray() != null) {
      element.append(" stroke-dasharray=\"");
      for (float dash : pen.getDashArray()) {
        element.append(SvgPage.number(dash * scale)).append(' ');
      }
      element.setCharAt(element.length() - 1, '"');
    }
    add(element.append("/>").toString());
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = getFont();
    if (!font.getFamily().equals(Typeface.FAMILY)) { // the letters of formulas
      drawGlyphVector(font.createGlyphVector(getFontRenderContext(), text), x, y);
      return;
    }
    if (text.isBlank()) {
      return;
    }
    boolean bold = font.getPSName().endsWith("Bold");
    page.use(text, bold);
    Paper.Align align =
        isUniform() && SvgPath.isUpright(getTransform())
            ? (Paper.Align) getRenderingHints().getOrDefault(DrawingHint.ALIGN, Paper.Align.LEFT)
            : Paper.Align.CENTRE;
    double width = font.getStringBounds(text, METRICS).getWidth();
    String anchor =
        switch (align) {
          case LEFT -> "";
          case CENTRE -> " text-anchor=\"middle\"";
          case RIGHT -> " text-anchor=\"end\"";
        };
    double shift =
        switch (align) {
          case LEFT -> 0.0;
          case CENTRE -> width / 2;
          case RIGHT -> width;
        };
    String space = text.contains("  ") ? " xml:space=\"preserve\"" : "";
    String weight = bold ? " font-weight=\"" + Letters.BOLD + "\"" : "";
    add(
        "<text"
            + place(x + shift, y)
            + space
            + weight
            + anchor
            + colour("fill")
            + ">"
            + Markup.escaped(text)
            + "</text>");
  }

  /** Where a text stands, and how large its letters are. */
  private String place(double x, double y) {
    AffineTransform transform = getTransform();
    Point2D place = transform.transform(new Point2D.Double(x, y), null);
    String at =
        attribute("x", place.getX())
            + attribute("y", place.getY())
            + attribute("font-size", getFont().getSize2D() * scale());
    if (SvgPath.isUpright(transform)) {
      return at;
    }
    double degrees = Math.toDegrees(Math.atan2(transform.getShearY(), transform.getScaleX()));
    return at
        + " transform=\"rotate("
        + SvgPage.number(degrees)
        + " "
        + SvgPage.number(place.getX())
        + " "
        + SvgPage.number(place.getY())
        + ")\"";
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  void drawPicture(BufferedImage image, AffineTransform place) {
    AffineTransform whole = getTransform();
    whole.concatenate(place);
    Rectangle2D box =
        whole
            .createTransformedShape(
                new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()))
            .getBounds2D();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(png)) { // not a temporary file
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory gives no such error
    }
    add(
        "<image"
            + attribute("x", box.getX())
            + attribute("y", box.getY())
            + attribute("width", box.getWidth())
            + attribute("height", box.getHeight())
            + " preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,"
            + Base64.getEncoder().encodeToString(png.toByteArray())
            + "\"/>");
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + SvgPage.number(value) + "\"";
  }

  private String colour(String name) {
    Color colour = getColor();
    String text =
        String.format(
            " %s=\"#%02x%02x%02x\"", name, colour.getRed(), colour.getGreen(), colour.getBlue());
    double opacity = colour.getAlpha() / 255.0;
    return opacity == 1.0 ? text : text + attribute(name + "-opacity", opacity);
  }
}
