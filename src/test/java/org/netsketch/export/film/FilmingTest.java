package org.netsketch.export.film;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.export.Chart;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FigureScales;
import org.netsketch.figure.Palette;
import org.netsketch.file.Gallery;
import org.netsketch.text.Language;
import org.netsketch.train.Recording;
import org.netsketch.train.Replay;
import org.netsketch.train.Trainer;

/** Animations, as programs that show them read them. */
final class FilmingTest {
  private static final int EPOCHS = 12;

  @TempDir Path folder;

  private static Replay replay(Gallery entry) {
    Trainer trainer = Trainer.of(entry.experiment().withEpochs(EPOCHS));
    Recording recording = new Recording(Recording.BUDGET);
    recording.begin(trainer);
    while (trainer.stopped().isEmpty()) {
      trainer.epoch();
      recording.keep(trainer);
    }
    return Replay.of(trainer, recording);
  }

  private static Film film(int width, Chart... charts) {
    return new Film(List.of(charts), new Pace.Every(3), 10, width, Palette.PAPER, Language.EN);
  }

  /** What the film is to show at its end. */
  private static BufferedImage lastPicture(Replay replay, Film film) {
    FigureScales[] scales = new FigureScales[1];
    BufferedImage[] picture = new BufferedImage[1];
    replay.visit(
        new int[] {0, 3, 6, 9, EPOCHS},
        trainer -> {
          FigureScales own = FigureScales.of(FigureData.of(trainer), replay.history());
          scales[0] = scales[0] == null ? own : scales[0].with(own);
          FigureData moment = FigureData.of(trainer);
          picture[0] = new FilmSet(film, moment, scales[0]).picture(moment);
        });
    return picture[0];
  }

  @Test
  void aGifShowsThePicturesInTheirTime() throws IOException {
    Replay replay = replay(Gallery.TWO_SIN_X);
    Film film = film(400, Chart.FIT, Chart.LOSS);
    Path file = folder.resolve("run.gif");
    Filming.write(replay, film, file, share -> {});

    List<Integer> delays = new ArrayList<>();
    BufferedImage shown = null;
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      for (int i = 0; i < reader.getNumImages(true); i++) {
        IIOMetadataNode root =
            (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
        delays.add(number(root, "GraphicControlExtension", "delayTime"));
        BufferedImage part = reader.read(i);
        if (shown == null) {
          shown = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
        }
        Graphics2D graphics = shown.createGraphics();
        graphics.drawImage(
            part,
            number(root, "ImageDescriptor", "imageLeftPosition"),
            number(root, "ImageDescriptor", "imageTopPosition"),
            null);
        graphics.dispose();
      }
    }
    assertEquals(List.of(10, 10, 10, 10, 200), delays);
    BufferedImage expected = lastPicture(replay, film);
    assertEquals(expected.getHeight(), shown.getHeight());
    assertTrue(signalToNoise(expected, shown) > 38.0, "dB " + signalToNoise(expected, shown));
    String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(text.contains("NETSCAPE2.0"), "shown again and again");
  }

  private static int number(IIOMetadataNode root, String node, String attribute) {
    IIOMetadataNode found = (IIOMetadataNode) root.getElementsByTagName(node).item(0);
    return Integer.parseInt(found.getAttribute(attribute));
  }

  /** How near two pictures are, in decibels; as good as the same from 40 on. */
  private static double signalToNoise(BufferedImage expected, BufferedImage shown) {
    int[] one = ColourTable.pixels(expected);
    int[] other = ColourTable.pixels(shown);
    double squares = 0.0;
    for (int i = 0; i < one.length; i++) {
      for (int shift : new int[] {16, 8, 0}) {
        double away = (one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF);
        squares += away * away;
      }
    }
    return 10.0 * Math.log10(255.0 * 255.0 / (squares / (3.0 * one.length)));
  }

  @Test
  void aVideoShowsThePicturesInTheirTime() throws IOException, JCodecException {
    Replay replay = replay(Gallery.MOONS);
    Film film = film(400, Chart.FIT);
    Path file = folder.resolve("run.mp4");
    Filming.write(replay, film, file, share -> {});

    FrameGrab grab = FrameGrab.createFrameGrab(NIOUtils.readableChannel(file.toFile()));
    assertEquals(24, grab.getVideoTrack().getMeta().getTotalFrames());
    assertEquals(2.4, grab.getVideoTrack().getMeta().getTotalDuration(), 1e-9);
    Picture last = null;
    for (Picture next = grab.getNativeFrame(); next != null; next = grab.getNativeFrame()) {
      last = next;
    }
    Picture expected = Bt709.of(lastPicture(replay, film));
    for (int plane = 0; plane < 3; plane++) {
      double squares = 0.0;
      for (int y = 0; y < expected.getPlaneHeight(plane); y++) {
        for (int x = 0; x < expected.getPlaneWidth(plane); x++) {
          double away =
              expected.getPlaneData(plane)[y * expected.getPlaneWidth(plane) + x]
                  - last.getPlaneData(plane)[y * last.getPlaneWidth(plane) + x];
          squares += away * away;
        }
      }
      double mean = squares / expected.getPlaneData(plane).length;
      assertTrue(mean < 255.0 * 255.0 / 2000.0, "plane " + plane + ": " + mean); // 33 dB
    }
  }

  @ParameterizedTest
  @EnumSource(FilmKind.class)
  void theSameRunGivesTheSameBytes(FilmKind kind) throws IOException, InterruptedException {
    Path one = folder.resolve("one" + kind.extension());
    Path other = folder.resolve("other" + kind.extension());
    Film film = film(320, Chart.NEURONS, Chart.NETWORK, Chart.GRADIENTS);
    Filming.write(replay(Gallery.FIVE_RELUS), film, one, share -> {});
    Thread.sleep(1100); // a clock in the file would have gone on
    Filming.write(replay(Gallery.FIVE_RELUS), film, other, share -> {});
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
  }

  @Test
  void whatIsGivenUpLeavesNothingBehind() throws IOException {
    List<Double> shares = new ArrayList<>();
    Replay replay = replay(Gallery.TWO_SIN_X);
    assertThrows(
        CancellationException.class,
        () ->
            Filming.write(
                replay,
                film(320, Chart.FIT),
                folder.resolve("run.gif"),
                share -> {
                  shares.add(share);
                  if (share > 0.5) {
                    throw new CancellationException();
                  }
                }));
    assertEquals(shares.stream().sorted().toList(), shares);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
