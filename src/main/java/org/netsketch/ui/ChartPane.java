package org.netsketch.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.StillLayer;

/**
 * A chart in the window: a still layer that JFreeChart has drawn, and above it a canvas for what
 * moves.
 *
 * <p>The still layer is made again only if what it depends on has changed. The canvas is painted at
 * most once a frame.
 */
final class ChartPane extends Region {

  /** What a chart pane shows. */
  interface Drawing {
    /** All that the still layer depends on besides its size; null if there is nothing to show. */
    Object stillKey();

    /** Makes the still layer. */
    StillLayer still(int width, int height, double scale);

    /** Paints what moves. */
    void paint(GraphicsContext graphics, PlotArea area);
  }

  private record Key(Object content, int width, int height, double scale) {}

  private final Drawing drawing;
  private final ImageView image = new ImageView();
  private final Canvas canvas = new Canvas();
  private final Translate shift = new Translate();
  private final Scale reduction = new Scale();
  private Key key;
  private StillLayer still;

  ChartPane(Drawing drawing) {
    this.drawing = drawing;
    getStyleClass().add("chart-pane");
    canvas.setMouseTransparent(true);
    Group layers = new Group(image, canvas);
    layers.setManaged(false);
    layers.getStyleClass().add("chart-layers");
    layers.getTransforms().setAll(shift, reduction);
    getChildren().add(layers);
    setMinSize(0, 0);
    setPrefSize(200, 120);
  }

  /** Where numbers lie; null before anything was drawn. */
  PlotArea area() {
    return still == null ? null : still.area();
  }

  /** Puts something on top. */
  void add(Node node) {
    getChildren().add(node);
  }

  /** Draws again. */
  void redraw() {
    int width = (int) getWidth();
    int height = (int) getHeight();
    Object content = drawing.stillKey();
    if (content == null || width < 40 || height < 40 || !isSeen(this)) {
      return;
    }
    Key needed = new Key(content, width, height, outputScale());
    if (!needed.equals(key)) {
      key = needed;
      still = drawing.still(width, height, needed.scale);
      image.setImage(toImage(still.image()));
      image.setFitWidth(still.image().getWidth() * zoom() / needed.scale);
      image.setFitHeight(still.image().getHeight() * zoom() / needed.scale);
    }
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    double zoom = zoom();
    alignWithPixels(zoom);
    // Of a pixel that is the canvas' own in part, something would stay when it is cleared.
    double wide = Math.ceil(width * zoom);
    double high = Math.ceil(height * zoom);
    if (canvas.getWidth() != wide || canvas.getHeight() != high) {
      canvas.setWidth(wide);
      canvas.setHeight(high);
    }
    graphics.clearRect(0, 0, wide, high);
    graphics.save();
    graphics.scale(zoom, zoom);
    drawing.paint(graphics, still.area());
    graphics.restore();
  }

  /** Draws every chart below a node, which may not have been seen before. */
  static void redrawAll(Node node) {
    node.lookupAll(".chart-pane").forEach(chart -> ((ChartPane) chart).redraw());
  }

  /** Whether neither a part of the window nor what is around it is hidden. */
  static boolean isSeen(Node part) {
    Node node = part;
    while (node != null && node.isVisible()) {
      node = node.getParent();
    }
    return node == null;
  }

  @Override
  protected void layoutChildren() {
    redraw();
  }

  /** Pixels of the screen for one of the chart's, so that nothing is blurred. */
  private double outputScale() {
    boolean shown = getScene() != null && getScene().getWindow() != null;
    return zoom() * (shown ? getScene().getWindow().getOutputScaleX() : 1.0);
  }

  /**
   * Undoes the enlargement for the two layers, which are made in the screen's own pixels, and puts
   * them on whole pixels: so they are copied, not resampled, which is quick and sharp.
   */
  private void alignWithPixels(double zoom) {
    Point2D corner = localToScene(0.0, 0.0);
    shift.setX((Math.rint(corner.getX()) - corner.getX()) / zoom);
    shift.setY((Math.rint(corner.getY()) - corner.getY()) / zoom);
    reduction.setX(1.0 / zoom);
    reduction.setY(1.0 / zoom);
  }

  private double zoom() {
    return getLocalToSceneTransform().getMxx();
  }

  /** The same pixels, not copied. */
  static WritableImage toImage(BufferedImage drawn) {
    int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
    return new WritableImage(
        new PixelBuffer<>(
            drawn.getWidth(),
            drawn.getHeight(),
            IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
  }

  /** Rows that are equal if their numbers are: an edit that changes nothing draws nothing anew. */
  record SameRows(double[][] inputs, double[][] targets, int[] validation) {
    @Override
    public boolean equals(Object other) {
      return other instanceof SameRows rows
          && same(inputs, rows.inputs)
          && same(targets, rows.targets)
          && java.util.Arrays.equals(validation, rows.validation);
    }

    private static boolean same(double[][] one, double[][] other) {
      return one == other || java.util.Arrays.deepEquals(one, other);
    }

    @Override
    public int hashCode() {
      return Objects.hash(inputs.length, validation.length);
    }
  }
}
