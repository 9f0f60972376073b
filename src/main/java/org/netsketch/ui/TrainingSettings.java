package org.netsketch.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import org.netsketch.figure.NumberText;
import org.netsketch.session.Session;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.Optimizer;

/** The optimizer and its learning rate, which acts while the network learns. */
final class TrainingSettings extends Section {
  private static final double SMALLEST = -4.0;
  private static final double LARGEST = 1.0;

  private final Session session;
  private final ComboBox<String> optimizer;
  private final Slider rate = new Slider(SMALLEST, LARGEST, -1.0);
  private final Field rateField;
  private boolean showing;

  TrainingSettings(SessionView view, Look look) {
    super(look.messages().get("window.training"));
    session = view.session();
    Messages messages = look.messages();
    List<String> ids = Optimizer.all().stream().map(Optimizer::id).toList();
    optimizer = Names.picker(messages, "optimizer", ids);
    Hints.explain(optimizer, messages.get("window.optimizerHint"));
    optimizer.valueProperty().addListener((property, before, now) -> chooseOptimizer());
    rate.setId("rate");
    rate.setBlockIncrement(0.1);
    Hints.explain(rate, messages.get("window.rateHint"));
    rate.valueProperty().addListener((property, before, now) -> slideRate());
    rateField = new Field(messages.get("window.rate"), rate);
    getChildren().addAll(new Field(messages.get("window.optimizer"), optimizer), rateField);
    view.onExperiment(this::show);
  }

  private void show(Experiment experiment) {
    showing = true;
    Optimizer current = experiment.training().optimizer();
    optimizer.setValue(current.id());
    if (!rate.isValueChanging()) {
      rate.setValue(Math.log10(current.learningRate()));
    }
    rateField.showValue(NumberText.setting(current.learningRate()));
    showing = false;
  }

  private void slideRate() {
    Experiment experiment = session.experimentProperty().get();
    Optimizer current = experiment.training().optimizer();
    double chosen = rounded(Math.pow(10.0, rate.getValue()));
    if (!showing && chosen != current.learningRate()) {
      session.goOnWith(experiment.withOptimizer(current.withLearningRate(chosen)));
    }
  }

  /** Two digits that count: 0.05, not 0.0503. */
  private static double rounded(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.1e", value));
  }

  /** Another optimizer with its own usual rate, from the same start: so that they compare. */
  private void chooseOptimizer() {
    if (showing) {
      return;
    }
    Experiment experiment = session.experimentProperty().get();
    Optimizer.all().stream()
        .filter(one -> one.id().equals(optimizer.getValue()))
        .findFirst()
        .ifPresent(chosen -> session.restart(experiment.withOptimizer(chosen)));
  }
}
