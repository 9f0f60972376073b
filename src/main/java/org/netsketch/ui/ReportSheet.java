package org.netsketch.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.netsketch.export.report.Report;
import org.netsketch.file.AtomicFile;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/** A report before it is written: what it is, and in which language. */
final class ReportSheet extends VBox {
  private final Look look;
  private final TakeAway moment;
  private final SheetNote note;
  private final Picker picker;
  private Language language;

  ReportSheet(Look look, TakeAway moment) {
    this.look = look;
    this.moment = moment;
    language = look.languageProperty().get();
    note = new SheetNote("report-note", look);
    Messages messages = look.messages();
    setId("report-sheet");
    getStyleClass().add("report-sheet");
    Label explanation = new Label(messages.get("reportSheet.explanation"));
    explanation.setWrapText(true);
    picker = Picker.ofLanguages(messages, language, chosen -> language = chosen);
    Button save = new Button(messages.get("file.saveAs"));
    save.setId("report-save");
    save.setDefaultButton(true);
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    Hints.explain(save, messages.get("reportSheet.saveHint"), "Enter");
    HBox buttons = new HBox(save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(explanation, new Field(messages.get("print.language"), picker), note, buttons);
  }

  /** What gets the focus. */
  Node first() {
    return picker;
  }

  private void save() {
    note.say("");
    Report report = moment.report(language);
    moment.save(
        look.messages().get("reportSheet.kind"),
        Report.EXTENSION,
        Report.EXTENSION,
        List.of(Report.EXTENSION),
        file -> {
          byte[] page = report.page(file.toAbsolutePath().getParent());
          AtomicFile.write(file, out -> out.write(page));
        },
        note::written,
        note::blame);
  }
}
