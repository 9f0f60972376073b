package org.netsketch.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
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
  private Key key;
  private StillLayer still;

  ChartPane(Drawing drawing) {
    this.drawing = drawing;
    getStyleClass().add("chart-pane");
    canvas.setMouseTransparent(true);
    getChildren().addAll(image, canvas);
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
    if (content == null || width < 40 || height < 40) {
      return;
    }
    Key needed = new Key(content, width, height, outputScale());
    if (!needed.equals(key)) {
      key = needed;
      still = drawing.still(width, height, needed.scale);
      image.setImage(toImage(still.image()));
      image.setFitWidth(still.image().getWidth() / needed.scale);
      image.setFitHeight(still.image().getHeight() / needed.scale);
    }
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    graphics.save();
    drawing.paint(graphics, still.area());
    graphics.restore();
  }

  @Override
  protected void layoutChildren() {
    boolean resized = canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight();
    if (resized) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      redraw();
    }
  }

  private double outputScale() {
    boolean shown = getScene() != null && getScene().getWindow() != null;
    return shown ? getScene().getWindow().getOutputScaleX() : 1.0;
  }

  /** The same pixels, not copied. */
  private static WritableImage toImage(BufferedImage drawn) {
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
