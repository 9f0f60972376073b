package org.netsketch.ui;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.netsketch.file.Range;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.StopRule;
import org.netsketch.train.StopRule.Patience;
import org.netsketch.train.StopRule.Rising;

/** When a run ends before its last epoch; the rules act while the network learns. */
final class StopSettings extends VBox {
  /** Stands for an empty field. */
  private static final double NONE = -1.0;

  private static final Patience USUAL = new Patience(0, 0.0, true);

  private final PlanEdits edits;
  private final Messages messages;
  private final NumberEntry target;
  private final NumberEntry patience;
  private final NumberEntry minDelta;
  private final CheckBox restoreBest;
  private final CheckBox rising;
  private final VBox ofPatience;
  private final Disclosure disclosure;

  StopSettings(SessionView view, Look look) {
    edits = new PlanEdits(view.session());
    messages = look.messages();
    String never = messages.get("model.never");
    target = entry("target-loss", look, Range.NOT_NEGATIVE, this::setTarget);
    target.mayBeEmpty(NONE, never);
    patience = entry("patience", look, Range.EPOCHS, this::setPatience);
    patience.mayBeEmpty(NONE, never);
    minDelta =
        entry(
            "min-delta",
            look,
            Range.NOT_NEGATIVE,
            delta -> change(new Patience(now().epochs(), delta, now().restoreBest())));
    restoreBest =
        box("restore-best", on -> change(new Patience(now().epochs(), now().minDelta(), on)));
    rising =
        box(
            "rising",
            on -> change(rule().withRising(on ? Optional.of(Rising.USUAL) : Optional.empty())));
    ofPatience = new VBox(new Field(messages.get("model.min-delta"), minDelta), restoreBest);
    ofPatience.getStyleClass().add("disclosed");
    disclosure =
        new Disclosure(
            "stop-rules",
            messages.get("model.stop"),
            new Field(messages.get("model.target-loss"), target),
            new Field(messages.get("model.patience"), patience),
            ofPatience,
            rising);
    getChildren().add(disclosure);
    view.onExperiment(this::show);
  }

  private NumberEntry entry(String id, Look look, Range range, DoubleConsumer listener) {
    return new NumberEntry(id, look, messages.get("model." + id + "Hint"), range, listener);
  }

  private CheckBox box(String id, Consumer<Boolean> listener) {
    CheckBox box = new CheckBox(messages.get("model." + id));
    box.setId(id);
    box.setWrapText(true);
    Hints.explain(box, messages.get("model." + id + "Hint"));
    box.setOnAction(event -> listener.accept(box.isSelected()));
    return box;
  }

  private StopRule rule() {
    return edits.experiment().training().stop();
  }

  private Patience now() {
    return rule().patience().orElse(USUAL);
  }

  private void setTarget(double loss) {
    change(rule().withTargetLoss(loss == NONE ? OptionalDouble.empty() : OptionalDouble.of(loss)));
  }

  private void setPatience(double epochs) {
    change(
        rule()
            .withPatience(
                epochs == NONE
                    ? Optional.empty()
                    : Optional.of(
                        new Patience((int) epochs, now().minDelta(), now().restoreBest()))));
  }

  private void change(Patience changed) {
    change(rule().withPatience(Optional.of(changed)));
  }

  private void change(StopRule changed) {
    edits.goOn(training -> training.withStop(changed));
  }

  private void show(Experiment experiment) {
    StopRule rule = experiment.training().stop();
    target.show(rule.targetLoss().orElse(NONE));
    patience.show(rule.patience().map(one -> (double) one.epochs()).orElse(NONE));
    minDelta.show(rule.patience().orElse(USUAL).minDelta());
    restoreBest.setSelected(rule.patience().orElse(USUAL).restoreBest());
    rising.setSelected(rule.rising().isPresent());
    Section.hide(ofPatience, rule.patience().isEmpty());
    long rules =
        Stream.of(rule.targetLoss().isPresent(), rule.patience().isPresent(), rising.isSelected())
            .filter(on -> on)
            .count();
    disclosure.remark(rules == 0 ? "" : Long.toString(rules));
  }
}
