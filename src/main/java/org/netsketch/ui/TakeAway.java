package org.netsketch.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser.ExtensionFilter;
import org.netsketch.export.report.Report;
import org.netsketch.figure.FigureData;
import org.netsketch.session.Errands;
import org.netsketch.session.Run;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;

/** The moment of a run that a person looks at, to be taken away as files of several kinds. */
final class TakeAway {
  private final Run run;
  private final FigureData data;
  private final Errands errands;
  private final FileDesk files;
  private final FileChoice choice;

  private TakeAway(Run run, Session session, FileDesk files, FileChoice choice) {
    this.run = run;
    this.files = files;
    this.choice = choice;
    errands = session.errands();
    FigureData trained =
        new FigureData(
            run.preparation(),
            run.baseline(),
            run.snapshot().parameters(),
            run.history().upTo(run.snapshot().epoch() + 1));
    data = run.hasPoints() ? trained : trained.with(session.desk().drawing().split());
  }

  /** What is looked at now; nothing if there is nothing to be seen yet. */
  static Optional<TakeAway> of(Session session, FileDesk files, FileChoice choice) {
    return Optional.ofNullable(session.runProperty().get())
        .filter(run -> run.preparation().split().all().size() > 0)
        .map(run -> new TakeAway(run, session, files, choice));
  }

  /** Whether there are points, without which there are no numbers to speak of. */
  boolean hasPoints() {
    return run.hasPoints();
  }

  FigureData data() {
    return data;
  }

  /** The epoch that is looked at. */
  String epoch() {
    return Integer.toString(run.snapshot().epoch());
  }

  /** What is reported of it. */
  Report report(Language language) {
    boolean newest = run.snapshot().epoch() == run.history().size() - 1;
    return new Report(data, run.snapshot().stopped().filter(reason -> newest), language);
  }

  /**
   * Asks for a name and writes a file, beside the window's work.
   *
   * @param kind what such files are called
   * @param suffix of the name that is proposed
   * @param ending of a name that says no kind
   * @param endings of all kinds: one that a person types holds
   * @param write writes it
   * @param done is given the file
   * @param failed is given the fault
   */
  void save(
      String kind,
      String suffix,
      String ending,
      List<String> endings,
      Consumer<Path> write,
      Consumer<Path> done,
      Consumer<InvalidInput> failed) {
    choice
        .toSave(new ExtensionFilter(kind, "*" + ending), files.plainName() + suffix)
        .map(file -> FileDesk.withEnding(file, ending, endings))
        .ifPresent(
            file ->
                errands.begin(
                    Errands.Task.WRITING,
                    file.getFileName().toString(),
                    progress -> {
                      write.accept(file);
                      return file;
                    },
                    done,
                    failed));
  }
}
