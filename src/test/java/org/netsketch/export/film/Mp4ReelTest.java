package org.netsketch.export.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Videos: their colours, in the eyes of two players, and the order of their parts. */
final class Mp4ReelTest {
  private static final int WIDTH = 180;
  private static final int HEIGHT = 106; // neither is of whole macroblocks
  private static final int PICTURES = 24;

  /** Colours are looked at by the mean of so many samples each way: edges may be a little soft. */
  private static final int PATCH = 6;

  /** Of 255 steps. */
  private static final double NEAR = 2.0;

  @TempDir Path folder;

  /** Fields of colour that change slowly, still ones, and a line that moves over all of them. */
  private static BufferedImage picture(int number) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    for (int i = 0; i < 24; i++) {
      graphics.setColor(Color.getHSBColor(i / 24f, i < 12 ? 0.9f : 0.15f, i < 12 ? 0.6f : 0.9f));
      graphics.fillRect(4 + 14 * (i % 12), 4 + 14 * (i / 12), 13, 13);
    }
    Color from = new Color(30, 131 - number, 127);
    graphics.setPaint(new GradientPaint(0, 0, from, WIDTH, 0, new Color(217, 95 + number, 2)));
    graphics.fillRect(4, 36, WIDTH - 8, 60);
    graphics.setColor(new Color(0x1F, 0x4E, 0x9C));
    graphics.draw(new Line2D.Double(0, 3 * number, WIDTH, HEIGHT - 3 * number));
    graphics.dispose();
    return picture;
  }

  private static byte[] film() throws IOException {
    Mp4Reel reel = new Mp4Reel(10);
    for (int i = 0; i < PICTURES; i++) {
      reel.add(picture(i), 0.1);
    }
    return reel.bytes(share -> {});
  }

  /** The largest difference of a plane from what it is to be, mean by mean. */
  private static double away(byte[] given, byte[] seen, int stride, int width, int height) {
    double most = 0.0;
    for (int y = 0; y + PATCH <= height; y += PATCH) {
      for (int x = 0; x + PATCH <= width; x += PATCH) {
        int sum = 0;
        for (int i = 0; i < PATCH * PATCH; i++) {
          int row = y + i / PATCH;
          int column = x + i % PATCH;
          sum += given[row * width + column] - seen[row * stride + column];
        }
        most = Math.max(most, Math.abs(sum) / (double) (PATCH * PATCH));
      }
    }
    return most;
  }

  @Test
  void coloursStayWhatTheyAreInEveryPicture() throws IOException, JCodecException {
    Path file = Files.write(folder.resolve("run.mp4"), film());
    FrameGrab grab = FrameGrab.createFrameGrab(NIOUtils.readableChannel(file.toFile()));
    for (int i = 0; i < PICTURES; i++) {
      Picture given = Bt709.of(picture(i));
      Picture seen = grab.getNativeFrame();
      for (int plane = 0; plane < 3; plane++) {
        int width = given.getPlaneWidth(plane);
        int height = given.getPlaneHeight(plane);
        double away =
            away(
                given.getPlaneData(plane),
                seen.getPlaneData(plane),
                seen.getPlaneWidth(plane),
                width,
                height);
        assertTrue(away < NEAR, "picture " + i + ", plane " + plane + ": " + away);
      }
    }
    assertEquals(null, grab.getNativeFrame());
  }

  /** The same with FFmpeg, which knows nothing of JCodec, where it is there. */
  @Test
  void anotherPlayerSeesTheSame() throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("run.mp4"), film());
    Path planes = folder.resolve("planes");
    int code;
    try {
      ProcessBuilder player =
          new ProcessBuilder(
              "ffmpeg", "-v", "error", "-i", file.toString(), "-f", "rawvideo", planes.toString());
      code = player.inheritIO().start().waitFor();
    } catch (IOException e) {
      code = -1;
    }
    assumeTrue(code >= 0, "FFmpeg is not here");
    assertEquals(0, code);
    ByteBuffer seen = ByteBuffer.wrap(Files.readAllBytes(planes));
    for (int i = 0; i < PICTURES; i++) {
      Picture given = Bt709.of(picture(i));
      for (int plane = 0; plane < 3; plane++) {
        byte[] samples = new byte[given.getPlaneData(plane).length];
        seen.get(samples);
        for (int at = 0; at < samples.length; at++) {
          samples[at] -= (byte) 128; // JCodec counts from there
        }
        int width = given.getPlaneWidth(plane);
        double away =
            away(given.getPlaneData(plane), samples, width, width, given.getPlaneHeight(plane));
        assertTrue(away < NEAR, "picture " + i + ", plane " + plane + ": " + away);
      }
    }
    assertEquals(0, seen.remaining());
  }

  @Test
  void whatTellsOfThePicturesComesBeforeThem() throws IOException {
    ByteBuffer file = ByteBuffer.wrap(film());
    List<String> names = new ArrayList<>();
    for (long at = 0; at < file.limit(); ) {
      int place = Math.toIntExact(at);
      names.add(new String(file.array(), place + 4, 4, StandardCharsets.US_ASCII));
      int size = file.getInt(place);
      at += size == 1 ? file.getLong(place + 8) : size;
    }
    assertTrue(names.containsAll(List.of("ftyp", "moov", "mdat")), names.toString());
    assertEquals("ftyp", names.get(0));
    assertTrue(names.indexOf("moov") < names.indexOf("mdat"), names.toString());
  }
}
