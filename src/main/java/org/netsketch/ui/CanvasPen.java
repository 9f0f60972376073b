package org.netsketch.ui;

import java.awt.Color;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.netsketch.figure.Polyline;

/** Draws lines on a canvas as figures draw them on an image. */
final class CanvasPen {
  private CanvasPen() {}

  static void stroke(GraphicsContext graphics, Polyline line, Color colour, double width) {
    graphics.setStroke(PaletteStyle.paint(colour));
    graphics.setLineWidth(width);
    graphics.setLineCap(StrokeLineCap.ROUND);
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    graphics.strokePolyline(line.x(), line.y(), line.size());
  }
}
