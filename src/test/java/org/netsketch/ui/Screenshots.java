package org.netsketch.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.netsketch.figure.FigureImage;
import org.testfx.api.FxRobot;

/** Pictures of the window, for people to look at. */
final class Screenshots {
  private Screenshots() {}

  /** Writes a picture under {@code target/screenshots}, and gives it back. */
  static BufferedImage take(FxRobot robot, Scene scene, String name) {
    BufferedImage[] taken = new BufferedImage[1];
    robot.interact(() -> taken[0] = image(scene.snapshot(null)));
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve("window-" + name + ".png"), FigureImage.png(taken[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return taken[0];
  }

  private static BufferedImage image(WritableImage drawn) {
    int width = (int) drawn.getWidth();
    int height = (int) drawn.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    PixelReader reader = drawn.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    return image;
  }
}
