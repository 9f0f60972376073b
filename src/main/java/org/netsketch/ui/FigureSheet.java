package org.netsketch.ui;

import java.awt.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netsketch.export.Chart;
import org.netsketch.export.FigureKind;
import org.netsketch.export.Print;
import org.netsketch.export.PrintedFigure;
import org.netsketch.figure.Caption;
import org.netsketch.figure.NumberText;
import org.netsketch.file.Range;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Messages;

/**
 * A figure before it is kept: at the left as it will be, at the right how it is to be, and what is
 * done with it.
 */
final class FigureSheet extends HBox {
  /** Dots of the preview, two for one of the window's pixels: sharp on fine screens too. */
  private static final Dimension ROOM =
      new Dimension(2 * PaperPreview.WIDTH, 2 * PaperPreview.HEIGHT);

  private static final KeyCodeCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Look look;
  private final FigureDesk desk;
  private final Consumer<Print> keeper;
  private final PaperPreview preview = new PaperPreview("figure-size");
  private final SheetNote note;
  private final Picker chart;
  private FigureKind kind = FigureKind.PDF;
  private Print print;

  /**
   * Shows a figure.
   *
   * @param keeper is told of what a person chooses, for the next time
   */
  FigureSheet(Look look, FigureDesk desk, Print print, Consumer<Print> keeper) {
    this.look = look;
    this.desk = desk;
    this.keeper = keeper;
    note = new SheetNote("figure-note", look);
    List<String> charts = desk.charts();
    boolean there = charts.contains(print.chart().id());
    this.print = there ? print : print.of(Chart.FIT);
    setId("figure");
    getStyleClass().add("figure-sheet");
    chart = new Picker(look.messages(), "chart", charts);
    getChildren().addAll(preview, settings());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean typing = event.getTarget() instanceof TextInputControl;
          if (COPY.match(event) && !typing) {
            event.consume();
            copy();
          }
        });
    draw();
    desk.findPath(() -> chart.offer(desk.charts()));
  }

  /** What gets the focus. */
  Node first() {
    return chart;
  }

  private VBox settings() {
    Messages messages = look.messages();
    chart.show(print.chart().id());
    chart.onChosen(id -> change(print.of(Chart.named(id).orElseThrow())));
    Picker kinds =
        new Picker(
            messages,
            "figureKind",
            Arrays.stream(FigureKind.values()).map(FigureSheet::id).toList());
    kinds.show(id(kind));
    kinds.onChosen(id -> kind = FigureKind.valueOf(id.toUpperCase(Locale.ROOT)));
    Picker language =
        Picker.ofLanguages(messages, print.language(), chosen -> change(print.in(chosen)));
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox settings =
        new VBox(
            new Field(messages.get("print.chart"), chart),
            new Field(messages.get("print.kind"), kinds),
            Field.pair(
                new Field(messages.get("print.width"), width()),
                new Field(messages.get("print.dpi"), dpi())),
            Field.pair(
                new Field(messages.get("print.fontScale"), fontScale()),
                new Field(messages.get("print.language"), language)),
            check("print-title", "print.title", print.caption().title(), this::showTitle),
            check("print-legend", "print.legend", print.caption().legend(), this::showLegend),
            gap,
            note,
            buttons());
    settings.getStyleClass().add("figure-settings");
    return settings;
  }

  private static String id(FigureKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private NumberEntry width() {
    Range range = new Range(Print.LEAST_WIDTH, true, Print.MOST_WIDTH, true, false);
    return number(
        "print-width", "print.widthHint", range, print.width(), value -> change(print.wide(value)));
  }

  private NumberEntry dpi() {
    Range range = Range.whole(Print.LEAST_DPI, Print.MOST_DPI);
    return number(
        "print-dpi", "print.dpiHint", range, print.dpi(), value -> change(print.fine((int) value)));
  }

  private NumberEntry fontScale() {
    Range range = new Range(Print.LEAST_FONT_SCALE, true, Print.MOST_FONT_SCALE, true, false);
    return number(
        "print-font-scale",
        "print.fontScaleHint",
        range,
        print.fontScale(),
        value -> change(print.scaled(value)));
  }

  private NumberEntry number(
      String id, String hint, Range range, double value, DoubleConsumer listener) {
    NumberEntry entry = new NumberEntry(id, look, look.messages().get(hint), range, listener);
    entry.show(value);
    return entry;
  }

  private CheckBox check(String id, String word, boolean chosen, Consumer<Boolean> listener) {
    CheckBox box = new CheckBox(look.messages().get(word));
    box.setId(id);
    box.setSelected(chosen);
    box.selectedProperty().addListener((property, before, now) -> listener.accept(now));
    return box;
  }

  private HBox buttons() {
    Messages messages = look.messages();
    Button copy = new Button(messages.get("print.copy"));
    copy.setId("figure-copy");
    copy.setOnAction(event -> copy());
    Hints.explain(copy, messages.get("print.copyHint"), COPY.getDisplayText());
    Button save = new Button(messages.get("file.saveAs"));
    save.setId("figure-save");
    save.setDefaultButton(true);
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    Hints.explain(save, messages.get("print.saveHint"), "Enter");
    HBox buttons = new HBox(copy, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("answers");
    return buttons;
  }

  private void showTitle(boolean shown) {
    change(print.with(new Caption(shown, print.caption().legend())));
  }

  private void showLegend(boolean shown) {
    change(print.with(new Caption(print.caption().title(), shown)));
  }

  private void change(Print changed) {
    print = changed;
    keeper.accept(changed);
    note.say("");
    draw();
  }

  private void draw() {
    try {
      show(desk.figure(print));
    } catch (InvalidInput e) { // it is too narrow for its letters
      note.blame(e);
    }
  }

  private void show(PrintedFigure figure) {
    String size =
        NumberText.fixed(print.width(), 0) + " × " + NumberText.fixed(figure.height(), 0) + " mm";
    if (print.chart() == Chart.LANDSCAPE) { // it takes a while
      Print wanted = print;
      desk.sketch(
          figure,
          ROOM,
          drawn -> {
            if (print.equals(wanted)) {
              preview.show(drawn, size);
            }
          });
    } else {
      preview.show(figure.preview(ROOM.width, ROOM.height), size);
    }
  }

  private void copy() {
    try {
      desk.copy(print);
      note.say(look.messages().get("print.copied"));
    } catch (InvalidInput e) {
      note.blame(e);
    }
  }

  private void save() {
    note.say("");
    desk.save(print, kind, note::written, note::blame);
  }
}
