package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.netsketch.export.Print;
import org.netsketch.export.film.Film;

/** The sheets that a person calls: help, the gallery, and what is taken away of a run. */
final class Sheets {
  private final SessionView view;
  private final Look look;
  private final FileDesk files;
  private final FileChoice choice;
  private final GalleryPictures pictures;
  private final Sheet sheet;
  private Print print = Print.USUAL;
  private Film film = Film.USUAL;

  /** On a sheet that is not open yet; questions about files come on it unasked. */
  Sheets(
      SessionView view,
      Look look,
      FileDesk files,
      FileChoice choice,
      GalleryPictures pictures,
      Sheet sheet) {
    this.view = view;
    this.look = look;
    this.files = files;
    this.choice = choice;
    this.pictures = pictures;
    this.sheet = sheet;
    view.add(
        files
            .questionProperty()
            .subscribe(question -> question.ifPresentOrElse(this::ask, sheet::close)));
  }

  /** What calls which. */
  Map<Shortcut, Runnable> keys() {
    Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    keys.put(Shortcut.HELP, this::showHelp);
    keys.put(Shortcut.GALLERY, this::showGallery);
    keys.put(Shortcut.FIGURE, this::showFigure);
    keys.put(Shortcut.NUMBERS, this::showNumbers);
    keys.put(Shortcut.REPORT, this::showReport);
    keys.put(Shortcut.PROGRAM, this::showProgram);
    keys.put(Shortcut.FILM, this::showFilm);
    return keys;
  }

  private void ask(Question question) {
    QuestionSheet asked = new QuestionSheet(look.messages(), question);
    sheet.open(
        question.text().apply(look.messages()), asked, asked.first(), asked::answerIfNotAnswered);
  }

  private void showHelp() {
    HelpSheet help = new HelpSheet(look.messages());
    sheet.open(look.messages().get("keys.help"), help, help, () -> {});
  }

  private void showGallery() {
    GallerySheet gallery =
        new GallerySheet(
            look,
            pictures,
            entry -> {
              sheet.close();
              files.open(entry);
            });
    sheet.open(look.messages().get("file.galleryTitle"), gallery, gallery.first(), gallery::close);
  }

  private void showFigure() {
    takeAway(
        moment -> {
          print = print.in(look.languageProperty().get());
          FigureDesk desk = new FigureDesk(moment, view.session());
          FigureSheet figure = new FigureSheet(look, desk, print, kept -> print = kept);
          open("figure.sheet", moment, figure, figure.first());
        });
  }

  private void showNumbers() {
    takeAwayNumbers(
        moment -> {
          NumbersSheet numbers = new NumbersSheet(look, moment);
          open("numbers.sheet", moment, numbers, numbers.first());
        });
  }

  private void showReport() {
    takeAwayNumbers(
        moment -> {
          ReportSheet report = new ReportSheet(look, moment);
          open("reportSheet.title", moment, report, report.first());
        });
  }

  private void showProgram() {
    takeAwayNumbers(
        moment -> {
          ProgramSheet program = new ProgramSheet(look, moment);
          sheet.open(look.messages().get("program.sheet"), program, program.first(), () -> {});
        });
  }

  private void takeAway(Consumer<TakeAway> shown) {
    TakeAway.of(view.session(), files, choice).ifPresent(shown);
  }

  private void takeAwayNumbers(Consumer<TakeAway> shown) {
    TakeAway.of(view.session(), files, choice).filter(TakeAway::hasPoints).ifPresent(shown);
  }

  private void open(String title, TakeAway moment, Region content, Node first) {
    sheet.open(look.messages().get(title, moment.epoch()), content, first, () -> {});
  }

  private void showFilm() {
    FilmDesk.of(view.session(), files, choice)
        .ifPresent(
            desk -> {
              film = film.in(look.languageProperty().get());
              FilmSheet shown = new FilmSheet(look, desk, film, kept -> film = kept, sheet::close);
              sheet.open(look.messages().get("film.sheet"), shown, shown.first(), () -> {});
            });
  }
}
