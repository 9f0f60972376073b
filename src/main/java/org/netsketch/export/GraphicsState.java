package org.netsketch.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import org.netsketch.figure.DrawingHint;

/** What Java 2D remembers between two drawings: colours, pens, letters, places and clips. */
abstract class GraphicsState extends Graphics2D {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private AffineTransform transform = new AffineTransform();
  private Optional<Shape> clip = Optional.empty();
  private Paint paint = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke();
  private Composite composite = AlphaComposite.SrcOver;
  private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private final RenderingHints hints =
      new RenderingHints(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

  /** One that draws in the same file. */
  abstract GraphicsState another();

  /** What a drawing says of itself. */
  abstract void hinted(DrawingHint hint, Object value);

  /** Outside of which nothing is seen, in the file's own places. */
  final Optional<Shape> deviceClip() {
    return clip;
  }

  /** By how much the file's lengths are larger. */
  final double scale() {
    return Math.sqrt(Math.abs(transform.getDeterminant()));
  }

  /** Whether circles stay circles. */
  final boolean isUniform() {
    return Math.abs(Math.abs(transform.getScaleX()) - Math.abs(transform.getScaleY())) < 1e-9
        && Math.abs(Math.abs(transform.getShearX()) - Math.abs(transform.getShearY())) < 1e-9;
  }

  @Override
  public final Graphics create() {
    GraphicsState copy = another();
    copy.transform = new AffineTransform(transform);
    copy.clip = clip;
    copy.paint = paint;
    copy.background = background;
    copy.stroke = stroke;
    copy.composite = composite;
    copy.font = font;
    copy.hints.putAll(hints);
    return copy;
  }

  @Override
  public final void dispose() {}

  // Colours, pens, letters

  @Override
  public final void setPaint(Paint newPaint) {
    paint = newPaint == null ? paint : newPaint;
  }

  @Override
  public final Paint getPaint() {
    return paint;
  }

  @Override
  public final void setColor(Color colour) {
    setPaint(colour);
  }

  /** The colour with all that makes it transparent. */
  @Override
  public final Color getColor() {
    Color colour = paint instanceof Color plain ? plain : Color.GRAY;
    if (composite instanceof AlphaComposite alpha && alpha.getAlpha() < 1f) {
      int opacity = Math.round(colour.getAlpha() * alpha.getAlpha());
      return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }
    return colour;
  }

  @Override
  public final void setBackground(Color colour) {
    background = colour;
  }

  @Override
  public final Color getBackground() {
    return background;
  }

  @Override
  public final void setStroke(Stroke newStroke) {
    stroke = newStroke;
  }

  @Override
  public final Stroke getStroke() {
    return stroke;
  }

  @Override
  public final void setComposite(Composite newComposite) {
    composite = newComposite;
  }

  @Override
  public final Composite getComposite() {
    return composite;
  }

  @Override
  public final void setPaintMode() {
    composite = AlphaComposite.SrcOver;
  }

  @Override
  public final void setXORMode(Color colour) {
    throw new UnsupportedOperationException("no figure draws so");
  }

  @Override
  public final void setFont(Font newFont) {
    font = newFont == null ? font : newFont;
  }

  @Override
  public final Font getFont() {
    return font;
  }

  @Override
  public final FontMetrics getFontMetrics(Font of) {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    FontMetrics metrics = graphics.getFontMetrics(of);
    graphics.dispose();
    return metrics;
  }

  @Override
  public final FontRenderContext getFontRenderContext() {
    return CONTEXT;
  }

  @Override
  public final GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }

  // Hints

  @Override
  public final void setRenderingHint(RenderingHints.Key key, Object value) {
    hints.put(key, value);
    if (key instanceof DrawingHint hint) {
      hinted(hint, value);
    }
  }

  @Override
  public final Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public final void setRenderingHints(Map<?, ?> all) {
    hints.clear();
    hints.putAll(all);
  }

  @Override
  public final void addRenderingHints(Map<?, ?> more) {
    hints.putAll(more);
  }

  @Override
  public final RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  // Places

  @Override
  public final void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public final void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public final void rotate(double theta) {
    transform.rotate(theta);
  }

  @Override
  public final void rotate(double theta, double x, double y) {
    transform.rotate(theta, x, y);
  }

  @Override
  public final void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public final void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public final void transform(AffineTransform other) {
    transform.concatenate(other);
  }

  @Override
  public final void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public final AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  // Clips

  @Override
  public final void clip(Shape shape) {
    Shape device = device(shape);
    if (clip.isEmpty()) {
      clip = Optional.of(device);
    } else if (clip.get() instanceof Rectangle2D one && device instanceof Rectangle2D two) {
      clip = Optional.of(one.createIntersection(two));
    } else {
      Area both = new Area(clip.get());
      both.intersect(new Area(device));
      clip = Optional.of(both);
    }
  }

  private Shape device(Shape shape) {
    Shape there = transform.createTransformedShape(shape);
    return shape instanceof Rectangle2D && SvgPath.isUpright(transform)
        ? there.getBounds2D()
        : there;
  }

  @Override
  public final void setClip(Shape shape) {
    clip = Optional.ofNullable(shape).map(this::device);
  }

  @Override
  public final Shape getClip() {
    if (clip.isEmpty()) {
      return null;
    }
    try {
      Shape here = transform.createInverse().createTransformedShape(clip.get());
      boolean plain = clip.get() instanceof Rectangle2D && SvgPath.isUpright(transform);
      return plain ? here.getBounds2D() : here;
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public final Rectangle getClipBounds() {
    Shape shape = getClip();
    return shape == null ? null : shape.getBounds();
  }

  @Override
  public final void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public final void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public final boolean hit(Rectangle place, Shape shape, boolean onStroke) {
    Shape outline = onStroke ? stroke.createStrokedShape(shape) : shape;
    return transform.createTransformedShape(outline).intersects(place);
  }
}
