package org.netsketch.export.film;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.netsketch.export.Chart;
import org.netsketch.figure.Caption;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FigureImage;
import org.netsketch.figure.FigureScales;
import org.netsketch.figure.ImagePaper;
import org.netsketch.figure.Palette;
import org.netsketch.figure.Paper;
import org.netsketch.figure.SheetFigure;
import org.netsketch.text.Messages;

/** Where every picture of an animation is taken: the same charts at the same places. */
final class FilmSet {
  private static final int IN_A_ROW = 2;

  private final Film film;
  private final FigureScales scales;
  private final Messages messages;
  private final int last;
  private final double strip;
  private final int height;

  /**
   * Laid out for the end of a run, whose words are the longest.
   *
   * @param end the run at its end
   * @param scales that do for all moments
   */
  FilmSet(Film film, FigureData end, FigureScales scales) {
    this.film = film;
    this.scales = scales;
    messages = Messages.in(film.language());
    last = end.epochs();
    strip = 2.2 * film.palette().fontSize();
    double whole = strip + sheet(end).heightFor(width(), Caption.FULL);
    height = even(whole * film.scale());
  }

  /** In pixels; video knows no odd numbers. */
  private static int even(double pixels) {
    return 2 * (int) Math.round(pixels / 2.0);
  }

  private double width() {
    return film.width() / film.scale();
  }

  /** The picture of a moment. */
  BufferedImage picture(FigureData moment) {
    return FigureImage.sized(
        (graphics, area) -> draw(graphics, area, moment), even(film.width()), height, film.scale());
  }

  private void draw(Graphics2D graphics, Rectangle2D area, FigureData moment) {
    Palette palette = film.palette();
    Paper paper = new ImagePaper(graphics);
    paper.fill(area, 0.0, palette.surface());
    Rectangle2D below =
        new Rectangle2D.Double(
            area.getX(), area.getY() + strip, area.getWidth(), area.getHeight() - strip);
    sheet(moment).draw(graphics, below, Caption.FULL);
    double line = area.getY() + 0.66 * strip;
    double margin = 0.7 * palette.fontSize();
    String title = moment.preparation().experiment().title().in(film.language());
    paper.write(
        title, area.getX() + margin, line, Paper.Align.LEFT, palette.fontSize(), palette.ink());
    paper.write(
        place(moment),
        area.getMaxX() - margin,
        line,
        Paper.Align.RIGHT,
        palette.fontSize(),
        palette.mutedInk());
  }

  private String place(FigureData moment) {
    String epochs = Integer.toString(moment.epochs());
    return moment.isGivenBack()
        ? messages.get("film.givenBack", epochs, Integer.toString(moment.epoch()))
        : messages.get("film.epoch", epochs, Integer.toString(last));
  }

  private SheetFigure sheet(FigureData moment) {
    List<SheetFigure.Named> figures = new ArrayList<>();
    for (Chart chart : film.charts()) {
      figures.add(
          new SheetFigure.Named(chart.id(), chart.of(moment, scales, film.palette(), messages)));
    }
    List<SheetFigure.Row> rows = new ArrayList<>();
    int first = figures.size() % IN_A_ROW; // an odd one stands alone, above the others
    if (first > 0) {
      rows.add(new SheetFigure.Row(figures.subList(0, first)));
    }
    for (int i = first; i < figures.size(); i += IN_A_ROW) {
      rows.add(new SheetFigure.Row(figures.subList(i, i + IN_A_ROW)));
    }
    return new SheetFigure(rows, film.palette());
  }
}
