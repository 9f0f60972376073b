package org.netsketch.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netsketch.export.code.Twin;
import org.netsketch.file.AtomicFile;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/**
 * The run as a program that a student can read: at the left the program, at the right what it is
 * written in and what is done with it.
 */
final class ProgramSheet extends HBox {
  private final Look look;
  private final TakeAway moment;
  private final TextArea text = new TextArea();
  private final Picker twins;
  private final SheetNote note;
  private Twin twin = Twin.NUMPY;
  private Language language;

  ProgramSheet(Look look, TakeAway moment) {
    this.look = look;
    this.moment = moment;
    language = look.languageProperty().get();
    note = new SheetNote("program-note", look);
    twins = new Picker(look.messages(), "twin", Twin.ids());
    setId("program-sheet");
    getStyleClass().add("figure-sheet");
    text.setId("program-text");
    text.getStyleClass().add("program");
    text.setEditable(false);
    text.setPrefSize(PaperPreview.WIDTH, PaperPreview.HEIGHT);
    text.setAccessibleText(look.messages().get("program.what"));
    getChildren().addAll(text, settings());
    show();
  }

  /** What gets the focus. */
  Node first() {
    return twins;
  }

  private VBox settings() {
    Messages messages = look.messages();
    twins.show(twin.id());
    twins.onChosen(
        id -> {
          twin = Twin.named(id).orElseThrow();
          show();
        });
    Picker languages =
        Picker.ofLanguages(
            messages,
            language,
            chosen -> {
              language = chosen;
              show();
            });
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox settings =
        new VBox(
            new Field(messages.get("program.what"), twins),
            new Field(messages.get("program.language"), languages),
            gap,
            note,
            buttons());
    settings.getStyleClass().add("figure-settings");
    return settings;
  }

  private HBox buttons() {
    Messages messages = look.messages();
    Button copy = new Button(messages.get("numbers.copy"));
    copy.setId("program-copy");
    copy.setOnAction(event -> copy());
    Hints.explain(copy, messages.get("program.copyHint"));
    Button save = new Button(messages.get("file.saveAs"));
    save.setId("program-save");
    save.setDefaultButton(true);
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    Hints.explain(save, messages.get("program.saveHint"), "Enter");
    HBox buttons = new HBox(copy, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("answers");
    return buttons;
  }

  private void show() {
    note.say("");
    text.setText(twin.of(moment.data().preparation(), language));
    // Chinese is only in the program's own face.
    text.getStyleClass().remove("typewriter");
    if (language == Language.EN) {
      text.getStyleClass().add("typewriter");
    }
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(text.getText());
    Clipboard.getSystemClipboard().setContent(content);
    note.say(look.messages().get("program.copied"));
  }

  private void save() {
    note.say("");
    String program = text.getText();
    moment.save(
        look.messages().name("twin", twin.id()),
        "-" + twin.id() + twin.extension(),
        twin.extension(),
        List.of(twin.extension()),
        file -> AtomicFile.write(file, program),
        note::written,
        note::blame);
  }
}
