package org.netsketch.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataPlan.Pick;
import org.netsketch.data.DataPlan.Validation;
import org.netsketch.session.DataDesk;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;

/** How many points are set aside for validation, and which. */
final class ValidationSettings extends VBox {
  private static final double MOST = 0.6;
  private static final double STEP = 0.05;

  private final DataDesk desk;
  private final Slider fraction = new Slider(0.0, MOST, 0.0);
  private final ComboBox<String> pick;
  private final Field field;
  private DataPlan plan;
  private boolean showing;

  ValidationSettings(SessionView view, Look look) {
    desk = view.session().desk();
    Messages messages = look.messages();
    fraction.setId("validation-fraction");
    fraction.setBlockIncrement(STEP);
    Hints.explain(fraction, messages.get("desk.validationHint"));
    Strokes.join(fraction, desk);
    fraction.valueProperty().addListener((property, before, now) -> change());
    pick = Names.picker(messages, "pick", Names.ids(Pick.values()));
    Hints.explain(pick, messages.get("desk.pickHint"));
    pick.setValue(Names.id(Pick.RANDOM));
    pick.valueProperty().addListener((property, before, now) -> change());
    field = new Field(messages.get("desk.validation"), new VBox(4, fraction, pick));
    getChildren().add(field);
    view.onExperiment(this::show);
  }

  private void show(Experiment experiment) {
    plan = experiment.data();
    showing = true;
    double aside = plan.validation().fraction();
    if (!fraction.isValueChanging()) {
      fraction.setValue(aside);
    }
    if (aside > 0.0) {
      pick.setValue(Names.id(plan.validation().pick()));
    }
    Section.hide(pick, aside == 0.0);
    field.showValue(Math.round(aside * 100.0) + " %");
    showing = false;
  }

  private void change() {
    if (showing) {
      return;
    }
    double aside = Math.round(fraction.getValue() / STEP) * STEP;
    aside = Math.round(aside * 100.0) / 100.0;
    Pick chosen = Names.constant(Pick.class, pick.getValue());
    Validation changed = aside == 0.0 ? Validation.NONE : new Validation(aside, chosen);
    if (!changed.equals(plan.validation())) {
      desk.setPlan(new DataPlan(plan.source(), changed, plan.standardize()));
    }
  }
}
