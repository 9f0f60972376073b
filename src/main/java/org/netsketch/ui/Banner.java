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
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.netsketch.figure.NumberText;
import org.netsketch.session.Run;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Messages;
import org.netsketch.train.StopReason;

/**
 * A line across the fit that says calmly why the run has ended, or what could not be done, and
 * offers what to do next.
 */
final class Banner extends HBox {
  private final SessionView view;
  private final Look look;
  private final Commands commands;
  private final FontIcon icon = new FontIcon();
  private final Label text = new Label();
  private final Button action = new Button();
  private final Button close;
  private Optional<InvalidInput> problem = Optional.empty();
  private Run run;
  private int closedRun = -1;

  Banner(SessionView view, Look look, Commands commands) {
    this.view = view;
    this.look = look;
    this.commands = commands;
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
    getChildren().addAll(icon, text, action, close);
    view.onProblem(
        newProblem -> {
          problem = newProblem;
          update();
        });
    view.onRun(
        newRun -> {
          run = newRun;
          update();
        });
  }

  private void dismiss() {
    closedRun = run == null ? -1 : run.number();
    problem = Optional.empty();
    update();
  }

  private void update() {
    Messages messages = look.messages();
    Optional<StopReason> stopped =
        run == null || run.isBeforeEnd() ? Optional.empty() : run.snapshot().stopped();
    boolean closed = run != null && run.number() == closedRun;
    if (problem.isPresent()) {
      String message = problem.get().in(look.languageProperty().get());
      show("problem", MaterialDesignA.ALERT_CIRCLE_OUTLINE, message, "", () -> {});
    } else if (stopped.isPresent() && !closed) {
      String epochs = Integer.toString(run.epochs());
      if (stopped.get() == StopReason.DIVERGED) {
        double rate =
            view.session().experimentProperty().get().training().optimizer().learningRate();
        show(
            "diverged",
            MaterialDesignA.ALERT_OUTLINE,
            messages.get("window.diverged", NumberText.setting(rate), epochs),
            messages.get("window.divergedAction", NumberText.setting(rate / 10.0)),
            commands::playWithTenthOfRate);
      } else {
        show(
            "ended",
            MaterialDesignF.FLAG_CHECKERED,
            messages.get("window.stopped." + stopped.get().id(), epochs) + restored(messages),
            stopped.get() == StopReason.EPOCHS
                ? messages.get("window.goOn", epochs)
                : messages.get("window.goOnAfterStop"),
            commands::goOnLonger);
      }
    } else {
      setVisible(false);
    }
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
    action.setVisible(!button.isEmpty());
    action.setManaged(!button.isEmpty());
    action.setOnAction(event -> todo.run());
    setVisible(true);
  }
}
