package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.netsketch.figure.NumberText;
import org.netsketch.file.Range;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.Regularization;

/** What is done to the gradient before the optimizer sees it; it acts while the network learns. */
final class RegularizationSettings extends VBox {
  private final PlanEdits edits;
  private final NumberEntry l1;
  private final NumberEntry l2;
  private final NumberEntry clip;
  private final Disclosure disclosure;

  RegularizationSettings(SessionView view, Look look) {
    edits = new PlanEdits(view.session());
    Messages messages = look.messages();
    l1 =
        new NumberEntry(
            "l1",
            look,
            messages.get("model.l1Hint"),
            Range.NOT_NEGATIVE,
            value -> change(now().withL1(value)));
    l2 =
        new NumberEntry(
            "l2",
            look,
            messages.get("model.l2Hint"),
            Range.NOT_NEGATIVE,
            value -> change(now().withL2(value)));
    clip =
        new NumberEntry(
                "gradient-clip",
                look,
                messages.get("model.clipHint"),
                Range.POSITIVE,
                value -> change(now().withGradientClip(value)))
            .mayBeEmpty(Double.POSITIVE_INFINITY, messages.get("model.noLimit"));
    disclosure =
        new Disclosure(
            "regularization",
            messages.get("model.regularization"),
            new NumberRow("L1", l1, "L2", l2),
            new Field(messages.get("model.clip"), clip));
    getChildren().add(disclosure);
    view.onExperiment(this::show);
  }

  private Regularization now() {
    return edits.experiment().training().regularization();
  }

  private void change(Regularization rules) {
    edits.goOn(training -> training.withRegularization(rules));
  }

  private void show(Experiment experiment) {
    Regularization rules = experiment.training().regularization();
    l1.show(rules.l1());
    l2.show(rules.l2());
    clip.show(rules.gradientClip());
    List<String> active = new ArrayList<>();
    if (rules.l1() > 0.0) {
      active.add("L1 " + NumberText.setting(rules.l1()));
    }
    if (rules.l2() > 0.0) {
      active.add("L2 " + NumberText.setting(rules.l2()));
    }
    if (rules.gradientClip() < Double.POSITIVE_INFINITY) {
      active.add("≤ " + NumberText.setting(rules.gradientClip()));
    }
    disclosure.remark(String.join(", ", active));
  }
}
