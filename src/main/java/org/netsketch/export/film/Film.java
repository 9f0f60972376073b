package org.netsketch.export.film;

import java.util.Arrays;
import java.util.List;
import org.netsketch.export.Chart;
import org.netsketch.figure.Palette;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;

/**
 * How a run is made an animation.
 *
 * @param charts what is shown, side by side and below each other
 * @param pace which epochs
 * @param fps pictures a second
 * @param width in pixels
 * @param palette colours and sizes
 * @param language of its words
 */
public record Film(
    List<Chart> charts, Pace pace, int fps, int width, Palette palette, Language language) {
  /** The fit and the loss, ten seconds of them with the rest at the end. */
  public static final Film USUAL =
      new Film(
          List.of(Chart.FIT, Chart.LOSS),
          new Pace.Evenly(Pace.USUAL_FRAMES),
          20,
          800,
          Palette.PAPER,
          Language.EN);

  /** How long the last picture rests. */
  public static final double REST_SECONDS = 2.0;

  /** The slowest. */
  public static final int LEAST_FPS = 1;

  /** The quickest that programs show. */
  public static final int MOST_FPS = 50;

  /** The narrowest, in pixels. */
  public static final int LEAST_WIDTH = 160;

  /** The widest, in pixels. */
  public static final int MOST_WIDTH = 3840;

  /** Letters have their usual size at this width. */
  private static final double USUAL_WIDTH = 800.0;

  /**
   * Copies the list; checks every number.
   *
   * @throws InvalidInput that names the option
   */
  public Film {
    charts = List.copyOf(charts);
    check("--fps", fps, LEAST_FPS, MOST_FPS);
    check("--width", width, LEAST_WIDTH, MOST_WIDTH);
  }

  private static void check(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new InvalidInput(option, "outOfRange", Integer.toString(value), least + " … " + most);
    }
  }

  /**
   * The charts that an animation can show: one that has them all would be too small, and a
   * landscape is of a whole run.
   */
  public static List<String> kinds() {
    return Arrays.stream(Chart.values())
        .filter(chart -> chart != Chart.ALL && chart != Chart.LANDSCAPE)
        .map(Chart::id)
        .toList();
  }

  /** The same of other charts. */
  public Film of(List<Chart> others) {
    return new Film(others, pace, fps, width, palette, language);
  }

  /** The same with other epochs. */
  public Film at(Pace other) {
    return new Film(charts, other, fps, width, palette, language);
  }

  /** The same with so many pictures a second. */
  public Film playedAt(int pictures) {
    return new Film(charts, pace, pictures, width, palette, language);
  }

  /** The same, so many pixels wide. */
  public Film wide(int pixels) {
    return new Film(charts, pace, fps, pixels, palette, language);
  }

  /** The same with words of another language. */
  public Film in(Language other) {
    return new Film(charts, pace, fps, width, palette, other);
  }

  /** Pixels for one of a figure's units: a wider film is the same, but larger. */
  double scale() {
    return width / USUAL_WIDTH;
  }
}
