package org.netsketch.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.netsketch.figure.NumberText;
import org.netsketch.session.Errands;
import org.netsketch.session.Run;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.StopReason;

/**
 * A line below the panels that says calmly why the run has ended, or what could not be done, and
 * offers what to do next.
 */
final class Banner extends HBox {
  private static final int NEVER = -1;

  private final SessionView view;
  private final Look look;
  private final Commands commands;
  private final FileDesk files;
  private final FontIcon icon = new FontIcon();
  private final Label text = new Label();
  private final Button action = new Button();
  private final Button other = new Button();
  private final Button close;
  private Optional<InvalidInput> problem = Optional.empty();
  private Optional<InvalidInput> fileProblem = Optional.empty();
  private Optional<Question> offer = Optional.empty();
  private Optional<Errands.UnderWay> underWay = Optional.empty();
  private Run run;
  private int closedRun = NEVER;
  private int divergedAt = NEVER;
  private double divergedRate;
  private double calmerRate;

  Banner(SessionView view, Look look, Commands commands, FileDesk files) {
    this.view = view;
    this.look = look;
    this.commands = commands;
    this.files = files;
    setId("banner");
    getStyleClass().add("banner");
    setAlignment(Pos.CENTER_LEFT);
    setMaxHeight(Region.USE_PREF_SIZE);
    text.setId("banner-text");
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(Region.USE_PREF_SIZE);
    action.setId("banner-action");
    action.setMinWidth(Region.USE_PREF_SIZE);
    close = new IconButton("banner-close", MaterialDesignC.CLOSE, this::dismiss);
    close.getStyleClass().add("flat");
    Hints.explain(close, look.messages().get("window.close"));
    other.setId("banner-other");
    other.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(icon, text, action, other, close);
    view.add(
        files
            .problemProperty()
            .subscribe(
                newest -> {
                  fileProblem = newest;
                  update();
                }));
    view.add(
        files
            .offerProperty()
            .subscribe(
                newest -> {
                  offer = newest;
                  update();
                }));
    view.add(files.noticeProperty().subscribe(this::update));
    view.onPlaying(this::forgetNotice);
    view.add(
        view.session()
            .errands()
            .underWayProperty()
            .subscribe(
                newest -> {
                  underWay = newest;
                  update();
                }));
    view.onProblem(
        newProblem -> {
          problem = newProblem;
          update();
        });
    view.onRun(
        newRun -> {
          run = newRun;
          rememberDivergence();
          update();
        });
  }

  /**
   * A rate that is changed after the run has diverged takes the run up again, and pauses it: until
   * it is played, what has happened and what helps is still to be read.
   */
  private void rememberDivergence() {
    boolean diverges = run.snapshot().stopped().filter(StopReason.DIVERGED::equals).isPresent();
    if (diverges) {
      divergedAt = run.epochs();
      divergedRate = run.preparation().experiment().training().optimizer().learningRate();
      calmerRate = run.calmerRate().orElse(divergedRate / 10.0);
    } else if (run.epochs() != divergedAt || view.session().playingProperty().get()) {
      divergedAt = NEVER;
    }
  }

  /** Whoever plays on has read it. */
  private void forgetNotice(boolean playing) {
    if (playing) {
      files.noticeProperty().set(Optional.empty());
    }
  }

  private void dismiss() {
    boolean noticed = files.noticeProperty().get().isPresent();
    if (fileProblem.isEmpty() && problem.isEmpty() && offer.isEmpty() && !noticed) {
      closedRun = run == null ? NEVER : run.number();
      divergedAt = NEVER;
    }
    fileProblem = Optional.empty();
    problem = Optional.empty();
    offer = Optional.empty();
    files.noticeProperty().set(Optional.empty());
    update();
  }

  private void update() {
    Messages messages = look.messages();
    Optional<StopReason> stopped =
        run == null || run.isBeforeEnd() ? Optional.empty() : run.snapshot().stopped();
    boolean closed = run != null && run.number() == closedRun;
    Language language = look.languageProperty().get();
    Optional<String> fault =
        fileProblem
            .map(ofFile -> ofFile.in(language))
            .or(() -> problem.map(ofRun -> FaultWords.of(ofRun, language)));
    Section.hide(other, true);
    if (underWay.isPresent()) {
      show(
          "reading",
          MaterialDesignF.FILE_CLOCK_OUTLINE,
          said(underWay.get(), messages),
          messages.get("file.cancel"),
          view.session().errands()::cancel);
    } else if (fault.isPresent()) {
      show("problem", MaterialDesignA.ALERT_CIRCLE_OUTLINE, fault.get(), "", () -> {});
    } else if (files.noticeProperty().get().isPresent()) {
      String said = files.noticeProperty().get().get().apply(messages);
      show("ended", MaterialDesignC.CHECK, said, "", () -> {});
    } else if (offer.isPresent()) {
      Question.Answer yes = offer.get().answers().get(0);
      Question.Answer no = offer.get().answers().get(1);
      String message = offer.get().text().apply(messages);
      show("offer", MaterialDesignB.BACKUP_RESTORE, message, messages.get(yes.word()), yes.todo());
      other.setText(messages.get(no.word()));
      other.setOnAction(event -> no.todo().run());
      Section.hide(other, false);
    } else if (divergedAt != NEVER && !closed && !run.isBeforeEnd()) {
      show(
          "diverged",
          MaterialDesignA.ALERT_OUTLINE,
          divergence(messages),
          messages.get("window.divergedAction", NumberText.setting(calmerRate)),
          () -> commands.playWithRate(calmerRate));
    } else if (stopped.isPresent() && !run.isAtPlannedEnd() && !closed) {
      String epochs = Integer.toString(run.epochs());
      show(
          "ended",
          MaterialDesignF.FLAG_CHECKERED,
          messages.get("window.stopped." + stopped.get().id(), epochs) + restored(messages),
          messages.get("window.goOnAfterStop"),
          commands::goOnLonger);
    } else {
      setVisible(false);
    }
  }

  /** How far the loss had come down, and what became of it. */
  private String divergence(Messages messages) {
    int least = run.history().leastOf(Quantity.LOSS);
    String key = divergedAt == 0 ? "window.divergedAtOnce" : "window.diverged";
    return messages.get(
        divergedAt > 0 && least == divergedAt ? "window.divergedFromBest" : key,
        NumberText.setting(divergedRate),
        Integer.toString(divergedAt),
        NumberText.error(run.history().get(Quantity.LOSS, least)),
        NumberText.error(run.history().get(Quantity.LOSS, divergedAt)),
        Integer.toString(least));
  }

  private static String said(Errands.UnderWay errand, Messages messages) {
    String key = errand.task() == Errands.Task.READING ? "file.reading" : "file.writing";
    String share =
        Double.isNaN(errand.share()) ? "" : NumberText.fixed(100.0 * errand.share(), 0) + " %";
    return messages.get(key, errand.subject()) + " " + share;
  }

  /** What was given back at the end, if anything was. */
  private String restored(Messages messages) {
    return run.isRestored()
        ? " " + messages.get("window.restored", Integer.toString(run.snapshot().epoch()))
        : "";
  }

  private void show(String kind, Ikon picture, String message, String button, Runnable todo) {
    getStyleClass().removeIf(name -> name.startsWith("banner-"));
    getStyleClass().add("banner-" + kind);
    icon.setIconCode(picture);
    text.setText(message);
    action.setText(button);
    Section.hide(action, button.isEmpty());
    action.setOnAction(event -> todo.run());
    setVisible(true);
  }
}
