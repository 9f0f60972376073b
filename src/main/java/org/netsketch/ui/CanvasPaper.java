package org.netsketch.ui;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.nio.IntBuffer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.netsketch.figure.Paper;
import org.netsketch.figure.Pixels;
import org.netsketch.figure.Polyline;

/** Draws on a canvas of the window. */
final class CanvasPaper implements Paper {
  private final GraphicsContext graphics;

  CanvasPaper(GraphicsContext graphics) {
    this.graphics = graphics;
  }

  @Override
  public void stroke(Polyline line, Color colour, double width) {
    CanvasPen.stroke(graphics, line, colour, width);
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
    graphics.fillPolygon(border.x(), border.y(), border.size());
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
    within(
        area,
        () -> {
          graphics.setImageSmoothing(true);
          graphics.drawImage(
              image, whole.getX(), whole.getY(), whole.getWidth(), whole.getHeight());
        });
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

  @Override
  public void within(Rectangle2D area, Runnable drawing) {
    graphics.save();
    graphics.beginPath();
    graphics.rect(area.getX(), area.getY(), area.getWidth(), area.getHeight());
    graphics.clip();
    drawing.run();
    graphics.restore();
  }
}
