package org.netsketch.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.netsketch.figure.CaptionedFigure;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FigureImage;
import org.netsketch.figure.Palette;
import org.netsketch.file.Enclosure;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/**
 * A figure of a run as it is put on paper, with the experiment that it shows.
 *
 * @param figure what is drawn
 * @param print how
 * @param height in millimetres
 * @param title of the experiment
 * @param enclosed the experiment, to be opened again
 */
public record PrintedFigure(
    CaptionedFigure figure, Print print, double height, String title, Enclosure enclosed) {

  /**
   * Of a run.
   *
   * @param folder that the figure is to lie in: a data file of the experiment is named from there
   * @throws InvalidInput if the run has no such chart, or it is too narrow for its letters
   */
  public static PrintedFigure of(FigureData data, Print print, Path folder) {
    print.checkRoom();
    CaptionedFigure figure = print.chart().of(data, Palette.PAPER, Messages.in(print.language()));
    double width = print.units(print.width());
    double height = print.width() / width * figure.heightFor(width, print.caption());
    return new PrintedFigure(
        figure,
        print,
        height,
        data.preparation().experiment().title().in(print.language()),
        Enclosure.of(data.preparation().experiment(), data.rows(), folder));
  }

  /**
   * As dots, for a clipboard.
   *
   * @throws InvalidInput if there would be too many of them
   */
  public BufferedImage image() {
    int width = print.dots(print.width(), height);
    return image(width, width / print.units(print.width()));
  }

  /**
   * As dots, to be looked at.
   *
   * @param mostWidth in dots
   * @param mostHeight in dots
   */
  public BufferedImage preview(int mostWidth, int mostHeight) {
    double scale =
        Math.min(mostWidth / print.units(print.width()), mostHeight / print.units(height));
    return image((int) Math.round(print.units(print.width()) * scale), scale);
  }

  private BufferedImage image(int width, double scale) {
    int down = (int) Math.round(print.units(height) * scale);
    return FigureImage.sized(this::draw, width, down, scale);
  }

  /** Draws it in its own units, from (0, 0). */
  void draw(Graphics2D graphics) {
    draw(
        graphics,
        new Rectangle2D.Double(0.0, 0.0, print.units(print.width()), print.units(height)));
  }

  /** Draws it into an area that is rounded to whole dots: none at its border is left half empty. */
  void draw(Graphics2D graphics, Rectangle2D area) {
    figure.draw(graphics, area, print.caption());
  }

  /** The language of its words, as files name it. */
  String languageTag() {
    return print.language() == Language.ZH ? "zh-CN" : "en";
  }
}
