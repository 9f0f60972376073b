package org.netsketch.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.netsketch.file.Constant;
import org.netsketch.text.LocalText;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.Optimizer;
import org.netsketch.train.Sgd;

/** The rule that turns the gradient into a step, its learning rate and its constants. */
final class OptimizerSettings extends VBox {
  private final PlanEdits edits;
  private final Picker optimizer;
  private final ConstantEntries<Optimizer> constants;
  private final CheckBox nesterov;
  private final Disclosure disclosure;
  private final Map<String, Optimizer> used = new HashMap<>();
  private LocalText title = LocalText.EMPTY;

  OptimizerSettings(SessionView view, Look look) {
    edits = new PlanEdits(view.session());
    Messages messages = look.messages();
    getStyleClass().add("section");
    optimizer =
        new Picker(messages, "optimizer", Optimizer.all().stream().map(Optimizer::id).toList());
    Hints.explain(optimizer, messages.get("window.optimizerHint"));
    optimizer.onChosen(this::choose);
    constants = new ConstantEntries<>(look, "optimizer", this::change);
    nesterov = new CheckBox(messages.get("constant.nesterov"));
    nesterov.setId("optimizer-nesterov");
    Hints.explain(nesterov, messages.get("model.nesterovHint"));
    nesterov.setOnAction(event -> lookAhead(nesterov.isSelected()));
    disclosure = new Disclosure("optimizer-constants", messages.get("model.constants"));
    getChildren()
        .addAll(
            new Field(messages.get("window.optimizer"), optimizer),
            new RateSlider(view, look),
            disclosure);
    view.onExperiment(this::show);
  }

  private void show(Experiment experiment) {
    Optimizer rule = experiment.training().optimizer();
    if (!experiment.title().equals(title)) {
      used.clear(); // of another file
      title = experiment.title();
    }
    used.put(rule.id(), rule);
    optimizer.show(rule.id());
    List<Node> fields = constants.show(Constant.of(rule));
    if (!fields.isEmpty()) {
      disclosure.setContent(fields.toArray(Node[]::new));
      if (rule instanceof Sgd) {
        disclosure.add(nesterov);
      }
    }
    if (rule instanceof Sgd sgd) {
      nesterov.setSelected(sgd.nesterov());
      nesterov.setDisable(sgd.momentum() == 0.0);
    }
  }

  /**
   * Another optimizer, as it was last or else with its own usual rate, from the same start: so that
   * they compare.
   */
  private void choose(String id) {
    Optimizer.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(usual -> change(used.getOrDefault(id, usual)));
  }

  /** A constant is a part of what the optimizer remembers, and so it begins a run. */
  private void change(Optimizer rule) {
    edits.retrain(training -> training.withOptimizer(rule));
  }

  private void lookAhead(boolean ahead) {
    if (edits.experiment().training().optimizer() instanceof Sgd sgd) {
      change(new Sgd(sgd.learningRate(), sgd.momentum(), ahead));
    }
  }
}
