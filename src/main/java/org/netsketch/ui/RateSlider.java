package org.netsketch.ui;

import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.netsketch.figure.NumberText;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;

/** The learning rate on a logarithmic scale; it acts while the network learns. */
final class RateSlider extends VBox {
  private final PlanEdits edits;
  private final Slider rate = new Slider(RateScale.SMALLEST, RateScale.LARGEST, -1.0);
  private final Field field;
  private boolean showing;

  RateSlider(SessionView view, Look look) {
    edits = new PlanEdits(view.session());
    Messages messages = look.messages();
    rate.setId("rate");
    rate.setBlockIncrement(RateScale.STEP);
    String keys = KeyLine.keys(messages, Shortcut.RATE_UP, Shortcut.RATE_DOWN);
    Hints.explain(rate, messages.get("window.rateHint"), keys);
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
    if (!showing) {
      edits.learnAt(RateScale.at(rate.getValue()));
    }
  }
}
