package org.netsketch.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;
import org.netsketch.train.Moment;
import org.netsketch.train.Visit;

/** The whole run at the foot of the window: dragged along it, every panel shows that epoch. */
final class TimelinePanel extends HBox {
  private final Messages messages;
  private final Label place = new Label();
  private final Label last = new Label();
  private final Button more = new Button();
  private final Timeline timeline;

  TimelinePanel(SessionView view, Look look, Commands commands) {
    messages = look.messages();
    getStyleClass().add("timeline-panel");
    setAlignment(Pos.CENTER_LEFT);
    place.setId("timeline-place");
    place.getStyleClass().add("timeline-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    last.getStyleClass().add("caption");
    last.setMinWidth(Region.USE_PREF_SIZE);
    timeline = new Timeline(view.session()::showEpoch);
    Slider slider = timeline.slider();
    Hints.explain(slider, messages.get("window.timeline"), messages.get("window.timelineKeys"));
    HBox.setHgrow(timeline, Priority.ALWAYS);
    more.setId("go-on");
    more.getStyleClass().add("small");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setOnAction(event -> commands.goOnLonger());
    Hints.explain(more, messages.get("keys.goOn"), Shortcut.GO_ON.text(messages));
    getChildren().addAll(place, timeline, last, more);
    view.onRun(this::show);
  }

  private void show(Run run) {
    timeline.show(run);
    last.setText(Integer.toString(timeline.lastEpoch()));
    place.setText(textOf(run));
    int planned = run.preparation().experiment().training().epochs();
    more.setText(messages.get("window.goOn", Integer.toString(Math.max(planned, run.epochs()))));
    more.setVisible(run.isAtPlannedEnd()); // its room stays: the line is not to move
  }

  /**
   * Where in the run the window is: "Epoch 12", "Epoch 12 of 40", "Epoch 12, batch 3 of 32", "Epoch
   * 12, batch 3 of 32, sample 5 of 10", "Epoch 40, done".
   */
  private String textOf(Run run) {
    Moment moment = run.snapshot().moment();
    String epoch = Integer.toString(moment.epoch());
    Visit visit = moment.visit();
    if (visit.count() > 0 && !visit.isThrough()) {
      return messages.get(
          "window.placeInBatch",
          epoch,
          Integer.toString(moment.batch() + 1),
          Integer.toString(moment.batches()),
          Integer.toString(visit.count()),
          Integer.toString(visit.batchSize()));
    }
    if (moment.batch() > 0) {
      return messages.get(
          "window.placeInEpoch",
          epoch,
          Integer.toString(moment.batch()),
          Integer.toString(moment.batches()));
    }
    if (run.isAtPlannedEnd()) {
      return messages.get("window.placeAtEnd", epoch);
    }
    return moment.epoch() < run.epochs()
        ? messages.get("window.placeInRun", epoch, Integer.toString(run.epochs()))
        : messages.get("window.place", epoch);
  }
}
