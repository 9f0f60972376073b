package org.netsketch.export.film;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netsketch.figure.ClassColours;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FigureScales;
import org.netsketch.figure.Palette;
import org.netsketch.file.AtomicFile;
import org.netsketch.train.Replay;

/**
 * The making of an animation: the run is gone through twice, first to see how large everything
 * becomes and which colours there are, then to take the pictures.
 */
public final class Filming {
  /** The share of the work that lies in looking first. */
  private static final double SURVEY = 0.3;

  /** From so many pictures the colours are chosen. */
  private static final int COLOUR_SAMPLES = 9;

  private final Replay replay;
  private final Film film;
  private final FilmKind kind;
  private final int[] epochs;
  private final Progress progress;
  private int visited;

  private Filming(Replay replay, Film film, FilmKind kind, Progress progress) {
    this.replay = replay;
    this.film = film;
    this.kind = kind;
    this.progress = progress;
    epochs = film.pace().epochs(replay.history(), replay.first(), replay.last());
  }

  /**
   * Makes an animation and writes it whole or not at all.
   *
   * @param progress is told of each picture, and may give the work up
   * @throws org.netsketch.text.InvalidInput if the run has none of the charts, or the file cannot
   *     be written
   */
  public static void write(Replay replay, Film film, Path file, Progress progress) {
    byte[] bytes = bytes(replay, film, FilmKind.of(file), progress);
    AtomicFile.write(file, out -> out.write(bytes));
  }

  /**
   * Makes an animation.
   *
   * @param progress is told of each picture, and may give the work up
   * @return the bytes of its file
   * @throws org.netsketch.text.InvalidInput if the run has none of the charts
   */
  public static byte[] bytes(Replay replay, Film film, FilmKind kind, Progress progress) {
    try {
      return new Filming(replay, film, kind, progress).reel().bytes(progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into memory: it does not happen
    }
  }

  /** A single picture, as an animation has it. */
  public static BufferedImage picture(FigureData moment, Film film) {
    FigureScales scales = FigureScales.of(moment, moment.history());
    return new FilmSet(film, moment, scales).picture(moment);
  }

  private Reel reel() {
    FilmSet set = survey();
    Reel reel =
        switch (kind) {
          case GIF -> new GifReel(samples(set), meanings());
          case MP4 -> new Mp4Reel(film.fps());
        };
    visited = 0;
    replay.visit(
        epochs,
        trainer -> {
          progress.at(SURVEY + (1.0 - SURVEY) * visited++ / epochs.length);
          boolean last = visited == epochs.length;
          double seconds = last ? Film.REST_SECONDS : 1.0 / film.fps();
          add(reel, set.picture(FigureData.of(trainer)), seconds);
        });
    progress.at(1.0);
    return reel;
  }

  private static void add(Reel reel, BufferedImage picture, double seconds) {
    try {
      reel.add(picture, seconds);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // into memory: it does not happen
    }
  }

  private FilmSet survey() {
    FigureScales[] scales = new FigureScales[1];
    FigureData[] end = new FigureData[1];
    replay.visit(
        epochs,
        trainer -> {
          progress.at(SURVEY * visited++ / epochs.length);
          FigureData moment = FigureData.of(trainer);
          FigureScales own = FigureScales.of(moment, replay.history());
          scales[0] = scales[0] == null ? own : scales[0].with(own);
          end[0] = moment;
        });
    return new FilmSet(film, end[0], scales[0]);
  }

  /** The colours that mean something. */
  private Set<Integer> meanings() {
    Palette palette = film.palette();
    Stream<Color> ofCharts =
        Stream.of(
            palette.surface(),
            palette.ink(),
            palette.mutedInk(),
            palette.grid(),
            palette.axis(),
            palette.points(),
            palette.leastSquares(),
            palette.network(),
            palette.validation(),
            palette.activation(),
            palette.positive(),
            palette.negative());
    Stream<Color> ofClasses =
        IntStream.range(0, ClassColours.COUNT).mapToObj(one -> ClassColours.of(one, palette));
    return Stream.concat(ofCharts, ofClasses)
        .map(colour -> colour.getRGB() & 0xFFFFFF)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<BufferedImage> samples(FilmSet set) {
    int shown = Math.min(COLOUR_SAMPLES, epochs.length);
    int[] some =
        IntStream.range(0, shown)
            .map(i -> epochs[(int) ((long) i * (epochs.length - 1) / Math.max(1, shown - 1))])
            .toArray();
    List<BufferedImage> pictures = new ArrayList<>();
    replay.visit(
        Arrays.stream(some).distinct().toArray(),
        trainer -> pictures.add(set.picture(FigureData.of(trainer))));
    return pictures;
  }
}
