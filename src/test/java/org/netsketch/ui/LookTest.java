package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netsketch.figure.Palette;
import org.netsketch.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of the window in every look and several sizes, and sees that nothing is cut off.
 */
@ExtendWith(ApplicationExtension.class)
class LookTest {
  private static final int TOLERANCE = 45;

  private Stage stage;
  private WindowStage window;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = TestWindows.open(shown);
    window.show();
  }

  @ParameterizedTest
  @CsvSource({
    "light,1280,800",
    "dark,1280,800",
    "projector,1280,800",
    "light,3840,2160",
    "projector,3840,2160",
    "projector,1024,768",
    "light,1024,768",
  })
  void everythingIsInTheWindow(String id, int width, int height, FxRobot robot)
      throws TimeoutException {
    Palette palette =
        Palette.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    robot.interact(
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
          window.look().paletteProperty().set(palette);
          window.session().play();
        });
    WaitForAsyncUtils.waitFor(
        15,
        TimeUnit.SECONDS,
        () ->
            window.session().runProperty().get() != null
                && window.session().runProperty().get().snapshot().epoch() > 25);
    robot.interact(() -> window.session().pause());
    WaitForAsyncUtils.waitForFxEvents(3);
    BufferedImage image =
        Screenshots.take(robot, stage.getScene(), id + "-" + width + "x" + height);

    assertTrue(image.getWidth() == width && image.getHeight() == height, "the size asked for");
    assertTrue(count(image, palette.network()) > 1000, "the network's blue");
    assertTrue(count(image, palette.leastSquares()) > 200, "the least-squares red");
    for (Node node : robot.lookup(node -> node instanceof Control).queryAll()) {
      boolean shown = node.isVisible() && node.localToScene(node.getBoundsInLocal()).getWidth() > 0;
      double right = node.localToScene(node.getBoundsInLocal()).getMaxX();
      assertTrue(!shown || right <= width + 1, node + " ends at " + right + " of " + width);
    }
  }

  @Test
  void theLanguageMayBeChosenBeforeTheSettingsAreThere(FxRobot robot) {
    robot.interact(
        () -> {
          Stage another = new Stage();
          WindowStage early = TestWindows.open(another);
          early.showEarly();
          another.getScene().getRoot().applyCss();
          assertNull(another.getScene().lookup("#rate"));
          early.look().languageProperty().set(Language.ZH);
          another.getScene().getRoot().applyCss();
          assertNotNull(another.getScene().lookup("#rate"));
          another.hide();
        });
  }

  /** Pixels that have nearly the colour: thin lines may lie between two rows of pixels. */
  private static int count(BufferedImage image, Color colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color pixel = new Color(image.getRGB(x, y));
        boolean near =
            Math.abs(pixel.getRed() - colour.getRed()) <= TOLERANCE
                && Math.abs(pixel.getGreen() - colour.getGreen()) <= TOLERANCE
                && Math.abs(pixel.getBlue() - colour.getBlue()) <= TOLERANCE;
        count += near ? 1 : 0;
      }
    }
    return count;
  }
}
