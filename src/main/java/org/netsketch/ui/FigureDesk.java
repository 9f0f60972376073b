package org.netsketch.ui;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.netsketch.export.Chart;
import org.netsketch.export.FigureKind;
import org.netsketch.export.Print;
import org.netsketch.export.PrintedFigure;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.RunPath;
import org.netsketch.file.AtomicFile;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;

/** What is done with figures of the moment of a run that a person looks at. */
final class FigureDesk {
  private final TakeAway moment;
  private final Session session;
  private FigureData data;

  FigureDesk(TakeAway moment, Session session) {
    this.moment = moment;
    this.session = session;
    data = moment.data();
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

  /**
   * Finds out which way the run went, for the chart that shows it.
   *
   * @param found is told when it is known
   */
  void findPath(Runnable found) {
    int epoch = data.history().size() - 1;
    session.replay(
        replay ->
            session
                .sketches()
                .begin(
                    "",
                    () -> RunPath.of(replay, epoch),
                    path -> {
                      data = data.along(path);
                      found.run();
                    },
                    fault -> {}));
  }

  /**
   * Draws a figure to be looked at, beside the window's work.
   *
   * @param side the most dots across and down
   * @param drawn is given the picture, unless another one is asked for before
   */
  void sketch(PrintedFigure figure, Dimension side, Consumer<BufferedImage> drawn) {
    session.sketches().begin("", () -> figure.preview(side.width, side.height), drawn, fault -> {});
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
    moment.save(
        kind.name(),
        "-" + print.chart().id() + kind.extension(),
        kind.extension(),
        FigureKind.extensions(),
        file -> write(print, file),
        done,
        failed);
  }

  private void write(Print print, Path file) {
    PrintedFigure figure = PrintedFigure.of(data, print, file.toAbsolutePath().getParent());
    byte[] bytes = FigureKind.of(file).bytes(figure);
    AtomicFile.write(file, out -> out.write(bytes));
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
