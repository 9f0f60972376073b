package org.netsketch.ui;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.netsketch.figure.Palette;

/**
 * Enlarges all that is in it where there is room: on a large screen letters and lines grow with the
 * window, for the last row is as far away as before. In a small window everything gets smaller, and
 * nothing is cut off.
 */
final class ZoomPane extends Region {
  /** The size of window for which everything is drawn as it is. */
  private static final double WIDTH = 1280;

  private static final double HEIGHT = 800;

  /** At a desk a large window is to show more, not only the same larger. */
  private static final double DESK = 1.35;

  private static final double STEP = 0.25;
  private static final double FINE_STEP = 0.05;
  private static final double LEAST = 0.5;

  private final Region content;
  private final Look look;
  private final Scale scale = new Scale();

  ZoomPane(Region content, Look look) {
    this.content = content;
    this.look = look;
    content.getTransforms().setAll(scale);
    content.setManaged(false);
    getChildren().add(content);
    setPrefSize(WIDTH, HEIGHT);
  }

  private double factor() {
    double fits = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
    if (fits < 1.0) {
      return Math.max(LEAST, FINE_STEP * Math.floor(fits / FINE_STEP + 1e-9));
    }
    double wanted = look.palette().equals(Palette.PROJECTOR) ? fits : fits / DESK;
    return Math.max(1.0, STEP * Math.floor(wanted / STEP + 1e-9));
  }

  @Override
  protected void layoutChildren() {
    double factor = factor();
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
