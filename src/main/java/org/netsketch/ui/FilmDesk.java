package org.netsketch.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import org.netsketch.export.Chart;
import org.netsketch.export.film.Film;
import org.netsketch.export.film.FilmKind;
import org.netsketch.export.film.Filming;
import org.netsketch.export.film.Pace;
import org.netsketch.figure.FigureData;
import org.netsketch.session.Run;
import org.netsketch.session.Session;

/** What is done with animations of the run that a person looks at. */
final class FilmDesk {
  private final Session session;
  private final Run run;
  private final FigureData moment;
  private final FileDesk files;
  private final FileChoice choice;

  private FilmDesk(Session session, Run run, FigureData moment, FileDesk files, FileChoice choice) {
    this.session = session;
    this.run = run;
    this.moment = moment;
    this.files = files;
    this.choice = choice;
  }

  /** For the run that is there; nothing if no epoch has been run yet. */
  static Optional<FilmDesk> of(Session session, FileDesk files, FileChoice choice) {
    Run run = session.runProperty().get();
    if (run == null || run.epochs() == 0 || !run.hasPoints()) {
      return Optional.empty();
    }
    FigureData moment =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    return Optional.of(new FilmDesk(session, run, moment, files, choice));
  }

  /** The charts that this run has. */
  List<Chart> charts() {
    return Film.kinds().stream()
        .flatMap(id -> Chart.named(id).stream())
        .filter(chart -> chart.isThere(moment))
        .toList();
  }

  /** How many pictures an animation has. */
  int pictures(Film film) {
    return film.pace().epochs(run.history(), run.firstEpoch(), run.epochs()).length;
  }

  /** So many epochs from one picture to the next, or more if there were too many pictures. */
  Pace every(int step) {
    return new Pace.Every(Math.max(step, Pace.Every.least(run.epochs() - run.firstEpoch())));
  }

  /** A picture as the animation has them. */
  BufferedImage picture(Film film) {
    return Filming.picture(moment, film);
  }

  /**
   * Asks for a name and makes the animation, beside the window's work.
   *
   * @param kind of a name that says none
   * @return whether a name was given
   */
  boolean save(Film film, FilmKind kind) {
    String ending = kind.extension();
    Optional<Path> file =
        choice.toSave(new ExtensionFilter(kind.name(), "*" + ending), files.plainName() + ending);
    file.map(path -> FileDesk.withEnding(path, ending, FilmKind.extensions()))
        .ifPresent(
            path ->
                session.replay(
                    replay ->
                        files.make(
                            path,
                            told -> {
                              Filming.write(replay, film, path, told::accept);
                              return path;
                            })));
    return file.isPresent();
  }
}
