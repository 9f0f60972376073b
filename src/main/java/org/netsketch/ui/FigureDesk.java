package org.netsketch.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser.ExtensionFilter;
import org.netsketch.export.Chart;
import org.netsketch.export.FigureKind;
import org.netsketch.export.Print;
import org.netsketch.export.PrintedFigure;
import org.netsketch.figure.FigureData;
import org.netsketch.file.AtomicFile;
import org.netsketch.session.Errands;
import org.netsketch.session.Run;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;

/** What is done with figures of the moment of a run that a person looks at. */
final class FigureDesk {
  private final FigureData data;
  private final Errands errands;
  private final FileDesk files;
  private final FileChoice choice;

  private FigureDesk(FigureData data, Errands errands, FileDesk files, FileChoice choice) {
    this.data = data;
    this.errands = errands;
    this.files = files;
    this.choice = choice;
  }

  /** For what is looked at now; nothing if there is nothing to be seen yet. */
  static Optional<FigureDesk> of(Session session, FileDesk files, FileChoice choice) {
    Run run = session.runProperty().get();
    if (run == null || run.preparation().split().all().size() == 0) {
      return Optional.empty();
    }
    FigureData data =
        new FigureData(
            run.preparation(),
            run.baseline(),
            run.snapshot().parameters(),
            run.history().upTo(run.snapshot().epoch() + 1));
    boolean empty = !run.hasPoints();
    FigureData seen = empty ? data.with(session.desk().drawing().split()) : data;
    return Optional.of(new FigureDesk(seen, session.errands(), files, choice));
  }

  /** The epoch that is looked at. */
  String epoch() {
    return Integer.toString(data.history().size() - 1);
  }

  /** The charts that this run has. */
  List<String> charts() {
    List<String> charts = new ArrayList<>();
    for (Chart chart : Chart.values()) {
      if (chart.isThere(data)) {
        charts.add(chart.id());
      }
    }
    return charts;
  }

  /** A figure as it would be kept here. */
  PrintedFigure figure(Print print) {
    return PrintedFigure.of(data, print, Path.of(""));
  }

  /**
   * Asks for a name and writes the figure, beside the window's work.
   *
   * @param kind of a name that says none
   * @param done is given the file
   * @param failed is given the fault
   */
  void save(Print print, FigureKind kind, Consumer<Path> done, Consumer<InvalidInput> failed) {
    String ending = kind.extension();
    String name = files.plainName() + "-" + print.chart().id() + ending;
    choice
        .toSave(new ExtensionFilter(kind.name(), "*" + ending), name)
        .map(file -> FileDesk.withEnding(file, ending, FigureKind.extensions()))
        .ifPresent(
            file ->
                errands.begin(
                    Errands.Task.WRITING,
                    file.getFileName().toString(),
                    progress -> write(print, file),
                    done,
                    failed));
  }

  private Path write(Print print, Path file) {
    PrintedFigure figure = PrintedFigure.of(data, print, file.toAbsolutePath().getParent());
    byte[] bytes = FigureKind.of(file).bytes(figure);
    AtomicFile.write(file, out -> out.write(bytes));
    return file;
  }

  /**
   * Puts the figure on the clipboard, as a picture.
   *
   * @throws InvalidInput if it would have too many dots
   */
  void copy(Print print) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(ChartPane.toImage(figure(print).image()));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
