package org.netsketch.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser.ExtensionFilter;
import org.netsketch.data.ColumnChoice;
import org.netsketch.data.CsvTable;
import org.netsketch.data.Dataset;
import org.netsketch.data.Drawing;
import org.netsketch.figure.Outcome;
import org.netsketch.file.PointsTable;
import org.netsketch.session.DataDesk;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Messages;

/** Tables of points that come in and go out: as CSV files, dropped on the window, and pasted. */
final class DataExchange {
  private final Session session;
  private final Toolbox toolbox;
  private final Messages messages;
  private final FileChoice files;
  private final ColumnChooser chooser;

  DataExchange(
      Session session,
      Toolbox toolbox,
      Messages messages,
      FileChoice files,
      ColumnChooser chooser) {
    this.session = session;
    this.toolbox = toolbox;
    this.messages = messages;
    this.files = files;
    this.chooser = chooser;
  }

  private static ExtensionFilter csv(Messages messages) {
    return new ExtensionFilter(messages.get("desk.csvFiles"), "*.csv", "*.tsv", "*.txt");
  }

  /** Puts the points of a file in the place of those that are there. */
  void open() {
    files.toOpen(csv(messages)).ifPresent(this::open);
  }

  private void open(Path file) {
    session
        .errands()
        .begin(
            file.getFileName().toString(),
            () -> CsvTable.readNumbers(file),
            table -> attempt(() -> choose(table, this::replaceBy)),
            session::report);
  }

  /** Writes the points to a file. */
  void save() {
    files
        .toSave(csv(messages), "points.csv")
        .ifPresent(file -> attempt(() -> PointsTable.write(drawing().rows(), file)));
  }

  /** Puts the chosen points, or all of them, on the clipboard. */
  void copy() {
    Drawing drawing = drawing();
    BitSet chosen = toolbox.chosen();
    copy(
        PointsTable.text(
            chosen.isEmpty() ? drawing.rows() : drawing.rows().rows(chosen.stream().toArray())));
  }

  /** Puts a text on the clipboard. */
  static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Adds the points of a table on the clipboard, and chooses them. */
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && !text.isBlank()) {
      attempt(() -> choose(CsvTable.pasted(text), this::add));
    }
  }

  /** Lets files be dropped on a part of the window. */
  void acceptDrops(Node target) {
    target.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    target.setOnDragDropped(this::drop);
  }

  private void drop(DragEvent event) {
    List<File> dropped = event.getDragboard().getFiles();
    if (!dropped.isEmpty()) {
      open(dropped.get(0).toPath());
    }
    event.setDropCompleted(!dropped.isEmpty());
    event.consume();
  }

  /** What is done with a table's points. */
  private interface Reception {
    void take(ColumnChoice columns, Dataset points);
  }

  private void choose(CsvTable table, Reception reception) {
    List<String> numbers = table.columnsOfNumbers();
    List<String> words = table.columnsOfWords();
    int columns = numbers.size() + words.size();
    if (numbers.isEmpty() || columns < 2) {
      throw new InvalidInput("", "csvTwoColumns", Integer.toString(numbers.size()));
    } else if (columns == 2) {
      take(table, ColumnChoice.proposed(numbers, words), reception);
    } else {
      chooser.ask(numbers, words, choice -> attempt(() -> take(table, choice, reception)));
    }
  }

  private static void take(CsvTable table, ColumnChoice columns, Reception reception) {
    reception.take(columns, columns.read(table));
  }

  private void replaceBy(ColumnChoice columns, Dataset points) {
    DataDesk desk = session.desk();
    desk.setPlan(columns.plan(points, desk.experiment().data()));
  }

  /** Where points cannot be added, because the data are of another kind, they replace them. */
  private void add(ColumnChoice columns, Dataset points) {
    if (Outcome.of(drawing().rows()) != Outcome.CURVE || Outcome.of(points) != Outcome.CURVE) {
      replaceBy(columns, points);
      return;
    }
    List<double[]> added = new ArrayList<>();
    for (int row = 0; row < points.size(); row++) {
      added.add(new double[] {points.inputs()[row][0], points.targets()[row][0]});
    }
    Drawing before = drawing();
    DataDesk desk = session.desk();
    desk.paste(added);
    toolbox.toolProperty().set(Tool.SELECT);
    toolbox.choose(desk.drawing().newSince(before));
  }

  private Drawing drawing() {
    return session.desk().drawing();
  }

  private void attempt(Runnable what) {
    try {
      what.run();
    } catch (InvalidInput e) {
      session.report(e);
    }
  }
}
