package org.netsketch.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.netsketch.file.Range;
import org.netsketch.nn.Loss;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.FittingLoss;

/** What training makes small: one of the losses that suit the data. */
final class LossSettings extends VBox {
  private final PlanEdits edits;
  private final Picker loss;
  private final NumberEntry delta;
  private final Field deltaField;
  private int run = -1;

  LossSettings(SessionView view, Look look) {
    edits = new PlanEdits(view.session());
    Messages messages = look.messages();
    getStyleClass().add("section");
    loss = new Picker(messages, "loss", List.of());
    loss.setId("loss-function");
    Hints.explain(loss, messages.get("model.lossHint"));
    loss.onChosen(this::choose);
    delta =
        new NumberEntry(
            "huber-delta",
            look,
            messages.get("model.deltaHint"),
            Range.POSITIVE,
            value -> edits.restart(FittingLoss.change(edits.experiment(), new Loss.Huber(value))));
    deltaField = new Field(messages.get("constant.delta"), delta);
    getChildren().addAll(new Field(messages.get("model.loss"), loss), deltaField);
    view.onExperiment(this::show);
    view.onRun(this::offer);
  }

  /** Other data may suit other losses. */
  private void offer(Run newest) {
    if (newest.number() != run) {
      run = newest.number();
      Stream<Loss> fitting = FittingLoss.of(newest.preparation().split().all()).stream();
      loss.offer(fitting.map(Loss::id).toList());
    }
  }

  private void show(Experiment experiment) {
    Loss current = experiment.training().loss();
    loss.show(current.id());
    Section.hide(deltaField, !(current instanceof Loss.Huber));
    if (current instanceof Loss.Huber huber) {
      delta.show(huber.delta());
    }
  }

  private void choose(String id) {
    Loss.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(chosen -> edits.restart(FittingLoss.change(edits.experiment(), chosen)));
  }
}
