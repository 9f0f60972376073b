package org.netsketch.export.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.netsketch.figure.FigureData;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.StopReason;
import org.netsketch.train.Trainer;

/**
 * What is reported of a run.
 *
 * @param data the run as it is at the moment that is looked at
 * @param stopped why the run had ended there, if it had
 * @param language of the words
 */
public record Report(FigureData data, Optional<StopReason> stopped, Language language) {

  /** What the names of such pages end with. */
  public static final String EXTENSION = ".html";

  /**
   * Sees to it, before anything is trained, that a file is named as a page is.
   *
   * @throws InvalidInput if it is not
   */
  public static void checkName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(EXTENSION) && !name.endsWith(".htm") && !name.endsWith(".xhtml")) {
      throw new InvalidInput(file.toString(), "notAPageName", EXTENSION);
    }
  }

  /** What a trainer has come to. */
  public static Report of(Trainer trainer, Language language) {
    return new Report(FigureData.of(trainer), trainer.stopped(), language);
  }

  /**
   * The page: HTML in the syntax of XML, with all that it needs in itself. The same run gives the
   * same bytes.
   *
   * @param folder that it is to lie in: a data file of the experiment is named from there
   */
  public byte[] page(Path folder) {
    return ReportPage.of(this, folder).getBytes(StandardCharsets.UTF_8);
  }

  Experiment experiment() {
    return data.preparation().experiment();
  }

  Messages messages() {
    return Messages.in(language);
  }

  /** How many whole epochs had been run. */
  int epochs() {
    return data.epochs();
  }

  /** What the experiment is called. */
  String title() {
    String title = experiment().title().in(language);
    return title.isBlank() ? messages().get("file.untitled") : title;
  }
}
