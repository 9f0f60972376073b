package org.netsketch.ui;

import java.util.Locale;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.netsketch.figure.NumberText;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.Optimizer;

/** The learning rate on a logarithmic scale; it acts while the network learns. */
final class RateSlider extends VBox {
  private static final double SMALLEST = -5.0;
  private static final double LARGEST = 1.0;

  private final PlanEdits edits;
  private final Slider rate = new Slider(SMALLEST, LARGEST, -1.0);
  private final Field field;
  private boolean showing;

  RateSlider(SessionView view, Look look) {
    edits = new PlanEdits(view.session());
    Messages messages = look.messages();
    rate.setId("rate");
    rate.setBlockIncrement(0.1);
    Hints.explain(rate, messages.get("window.rateHint"));
    rate.valueProperty().addListener((property, before, now) -> slide());
    field = new Field(messages.get("window.rate"), rate);
    getChildren().add(field);
    view.onExperiment(this::show);
  }

  private void show(Experiment experiment) {
    showing = true;
    double current = experiment.training().optimizer().learningRate();
    if (!rate.isValueChanging()) {
      rate.setValue(Math.log10(current));
    }
    field.showValue(NumberText.setting(current));
    showing = false;
  }

  private void slide() {
    double chosen = rounded(Math.pow(10.0, rate.getValue()));
    if (!showing) {
      edits.goOn(
          training -> {
            Optimizer rule = training.optimizer();
            return training.withOptimizer(rule.withLearningRate(chosen));
          });
    }
  }

  /** Two digits that count: 0.05, not 0.0503. */
  private static double rounded(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.1e", value));
  }
}
