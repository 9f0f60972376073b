package org.netsketch.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netsketch.export.table.GridTable;
import org.netsketch.export.table.RunTable;
import org.netsketch.file.CsvText;
import org.netsketch.file.Range;
import org.netsketch.file.Table;
import org.netsketch.file.TableFormat;
import org.netsketch.text.Messages;

/**
 * The numbers of a run before they are taken away: at the left how the table begins, at the right
 * which one it is and what is done with it.
 */
final class NumbersSheet extends HBox {
  private static final KeyCodeCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Look look;
  private final TakeAway moment;
  private final TablePreview preview = new TablePreview();
  private final Label size = new Label();
  private final SheetNote note;
  private final Picker what;
  private final Field pointsField;
  private RunTable chosen = RunTable.HISTORY;
  private TableFormat format = TableFormat.CSV;
  private int points;

  NumbersSheet(Look look, TakeAway moment) {
    this.look = look;
    this.moment = moment;
    points = GridTable.usualPoints(moment.data());
    note = new SheetNote("numbers-note", look);
    List<String> there =
        Arrays.stream(RunTable.values())
            .filter(table -> table.isThere(moment.data()))
            .map(RunTable::id)
            .toList();
    what = new Picker(look.messages(), "runTable", there);
    pointsField = new Field(look.messages().get("numbers.points"), points());
    setId("numbers-sheet");
    getStyleClass().add("figure-sheet");
    size.setId("numbers-size");
    size.getStyleClass().add("field-value");
    VBox left = new VBox(preview, size);
    left.setAlignment(Pos.CENTER);
    left.getStyleClass().add("field");
    getChildren().addAll(left, settings());
    addEventFilter(KeyEvent.KEY_PRESSED, this::copyByKey);
    show();
  }

  /** What gets the focus. */
  Node first() {
    return what;
  }

  private VBox settings() {
    Messages messages = look.messages();
    what.show(chosen.id());
    what.onChosen(
        id -> {
          chosen = RunTable.named(id).orElseThrow();
          show();
        });
    Picker formats =
        new Picker(
            messages,
            "tableFormat",
            Arrays.stream(TableFormat.values()).map(NumbersSheet::id).toList());
    formats.show(id(format));
    formats.onChosen(id -> format = TableFormat.valueOf(id.toUpperCase(Locale.ROOT)));
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox settings =
        new VBox(
            new Field(messages.get("numbers.what"), what),
            new Field(messages.get("numbers.format"), formats),
            pointsField,
            gap,
            note,
            buttons());
    settings.getStyleClass().add("figure-settings");
    return settings;
  }

  private static String id(TableFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private NumberEntry points() {
    NumberEntry entry =
        new NumberEntry(
            "numbers-points",
            look,
            look.messages().get("numbers.pointsHint"),
            Range.whole(GridTable.LEAST_POINTS, GridTable.MOST_POINTS),
            value -> {
              points = (int) value;
              show();
            });
    entry.show(points);
    return entry;
  }

  private HBox buttons() {
    Messages messages = look.messages();
    Button copy = new Button(messages.get("numbers.copy"));
    copy.setId("numbers-copy");
    copy.setOnAction(event -> copy());
    Hints.explain(copy, messages.get("numbers.copyHint"), COPY.getDisplayText());
    Button save = new Button(messages.get("file.saveAs"));
    save.setId("numbers-save");
    save.setDefaultButton(true);
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    Hints.explain(save, messages.get("numbers.saveHint"), "Enter");
    HBox buttons = new HBox(copy, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("answers");
    return buttons;
  }

  private Table table() {
    return chosen.of(moment.data(), OptionalInt.of(points));
  }

  private void show() {
    note.say("");
    Section.hide(pointsField, chosen != RunTable.GRID);
    Table table = table();
    preview.show(table);
    size.setText(
        look.messages()
            .get(
                "numbers.size",
                Integer.toString(table.rows()),
                Integer.toString(table.columns().size())));
  }

  private void copyByKey(KeyEvent event) {
    if (COPY.match(event) && !(event.getTarget() instanceof TextInputControl)) {
      event.consume();
      copy();
    }
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(CsvText.of(table(), '\t'));
    Clipboard.getSystemClipboard().setContent(content);
    note.say(look.messages().get("numbers.copied"));
  }

  private void save() {
    note.say("");
    Table table = table();
    TableFormat as = format;
    moment.save(
        as.name(),
        "-" + chosen.id() + as.extension(),
        as.extension(),
        TableFormat.extensions(),
        file -> TableFormat.of(file).write(table, file),
        note::written,
        note::blame);
  }
}
