package org.netsketch.ui;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.netsketch.figure.Crop;
import org.netsketch.figure.Paper;
import org.netsketch.figure.Pixels;
import org.netsketch.figure.Polyline;

/** Draws on a canvas of the window. */
final class CanvasPaper implements Paper {
  private final GraphicsContext graphics;
  private Optional<Crop> crop = Optional.empty();

  CanvasPaper(GraphicsContext graphics) {
    this.graphics = graphics;
  }

  @Override
  public void stroke(Polyline line, Color colour, double width) {
    if (crop.isEmpty()) {
      CanvasPen.stroke(graphics, line, colour, width);
    } else {
      crop.get().line(line).forEach(part -> CanvasPen.stroke(graphics, part, colour, width));
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Color colour, double width) {
    if (crop.isPresent()) {
      Paper.super.line(x1, y1, x2, y2, colour, width);
      return;
    }
    graphics.setStroke(PaletteStyle.paint(colour));
    graphics.setLineWidth(width);
    graphics.setLineCap(StrokeLineCap.BUTT); // hundreds of round ends would cost as much again
    graphics.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void dash(Polyline line, Color colour, double width) {
    graphics.setLineDashes(3 * width, 3.5 * width);
    stroke(line, colour, width);
    graphics.setLineDashes();
  }

  @Override
  public void fill(Polyline border, Color colour) {
    graphics.setFill(PaletteStyle.paint(colour));
    Polyline seen = crop.map(one -> one.polygon(border)).orElse(border);
    graphics.fillPolygon(seen.x(), seen.y(), seen.size());
  }

  @Override
  public void fill(Rectangle2D area, double radius, Color colour) {
    graphics.setFill(PaletteStyle.paint(colour));
    if (radius == 0.0) {
      graphics.fillRect(area.getX(), area.getY(), area.getWidth(), area.getHeight());
    } else {
      graphics.fillRoundRect(
          area.getX(), area.getY(), area.getWidth(), area.getHeight(), 2 * radius, 2 * radius);
    }
  }

  @Override
  public void frame(Rectangle2D area, double radius, Color colour, double width) {
    graphics.setStroke(PaletteStyle.paint(colour));
    graphics.setLineWidth(width);
    graphics.strokeRoundRect(
        area.getX(), area.getY(), area.getWidth(), area.getHeight(), 2 * radius, 2 * radius);
  }

  @Override
  public void picture(Pixels pixels, Rectangle2D area) {
    WritableImage image =
        new WritableImage(
            new PixelBuffer<>(
                pixels.width(),
                pixels.height(),
                IntBuffer.wrap(pixels.colours()),
                PixelFormat.getIntArgbPreInstance()));
    Rectangle2D whole = pixels.around(area);
    double scale = pixels.width() / whole.getWidth();
    double rise = pixels.height() / whole.getHeight();
    graphics.setImageSmoothing(true);
    graphics.drawImage(
        image,
        (area.getX() - whole.getX()) * scale,
        (area.getY() - whole.getY()) * rise,
        area.getWidth() * scale,
        area.getHeight() * rise,
        area.getX(),
        area.getY(),
        area.getWidth(),
        area.getHeight());
  }

  @Override
  public void segments(double[] ends, int count, Color colour, double width) {
    graphics.setStroke(PaletteStyle.paint(colour));
    graphics.setLineWidth(width);
    graphics.setLineCap(StrokeLineCap.ROUND);
    graphics.beginPath();
    for (int i = 0; i < 4 * count; i += 4) {
      graphics.moveTo(ends[i], ends[i + 1]);
      graphics.lineTo(ends[i + 2], ends[i + 3]);
    }
    graphics.stroke();
  }

  @Override
  public void write(String text, double x, double y, Align align, double size, Color colour) {
    graphics.setFont(Font.font(Look.FONT, size));
    graphics.setFill(PaletteStyle.paint(colour));
    graphics.setTextAlign(
        switch (align) {
          case LEFT -> TextAlignment.LEFT;
          case CENTRE -> TextAlignment.CENTER;
          case RIGHT -> TextAlignment.RIGHT;
        });
    graphics.fillText(text, x, y);
  }

  /** Lines and areas are cropped; a rectangle or a text is all within, or it is not drawn there. */
  @Override
  public void within(Rectangle2D area, Runnable drawing) {
    Optional<Crop> around = crop;
    crop = Optional.of(new Crop(area));
    drawing.run();
    crop = around;
  }
}
