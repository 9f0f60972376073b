package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.netsketch.file.Constant;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.Schedule;

/** How the learning rate changes over the epochs. */
final class ScheduleSettings extends VBox {
  private final PlanEdits edits;
  private final Messages messages;
  private final Picker schedule;
  private final ConstantEntries<Schedule> constants;
  private final Disclosure disclosure;

  ScheduleSettings(SessionView view, Look look) {
    edits = new PlanEdits(view.session());
    messages = look.messages();
    schedule = new Picker(messages, "schedule", Schedule.all().stream().map(Schedule::id).toList());
    Hints.explain(schedule, messages.get("model.scheduleHint"));
    schedule.onChosen(this::choose);
    constants = new ConstantEntries<>(look, "schedule", this::change);
    disclosure = new Disclosure("schedule-line", messages.get("model.schedule"), schedule);
    getChildren().add(disclosure);
    view.onExperiment(this::show);
  }

  private void show(Experiment experiment) {
    Schedule rule = experiment.training().schedule();
    schedule.show(rule.id());
    List<Node> fields = new ArrayList<>(constants.show(Constant.of(rule)));
    if (!fields.isEmpty() || rule instanceof Schedule.Constant) {
      fields.add(0, schedule);
      disclosure.setContent(fields.toArray(Node[]::new));
    }
    disclosure.remark(
        rule instanceof Schedule.Constant ? "" : messages.name("schedule", rule.id()));
  }

  private void choose(String id) {
    Schedule.all().stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(this::change);
  }

  private void change(Schedule rule) {
    edits.goOn(training -> training.withSchedule(rule));
  }
}
