package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.session.Session;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.Experiment.LayerPlan;
import org.netsketch.train.Experiment.NetworkPlan;

/** How many hidden units there are, and their activation. */
final class NetworkSettings extends Section {
  private static final int MOST_UNITS = 100;

  private final Session session;
  private final Messages messages;
  private final ComboBox<String> activation;
  private final Spinner<Integer> units = new Spinner<>(1, MOST_UNITS, 1);
  private boolean showing;

  NetworkSettings(SessionView view, Look look) {
    super(look.messages().get("window.network"));
    session = view.session();
    messages = look.messages();
    List<String> ids = hiddenActivations().stream().map(Activation::id).toList();
    activation = Names.picker(messages, "activation", ids);
    Hints.explain(activation, messages.get("window.activationHint"));
    activation.valueProperty().addListener((property, before, now) -> change());
    units.setId("units");
    units.setEditable(true);
    units.setMaxWidth(Double.MAX_VALUE);
    Hints.explain(units, messages.get("window.unitsHint"));
    units
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                units.commitValue();
              }
            });
    units.valueProperty().addListener((property, before, now) -> change());
    getChildren()
        .addAll(
            new Field(messages.get("window.activation"), activation),
            new Field(messages.get("window.units"), units));
    view.onExperiment(this::show);
  }

  /** Softmax is a function of a whole layer, and has no place in a hidden one. */
  private static List<Activation> hiddenActivations() {
    return Activation.all().stream()
        .filter(activation -> !(activation instanceof Activation.Softmax))
        .toList();
  }

  private void show(Experiment experiment) {
    showing = true;
    LayerPlan hidden = experiment.network().layers().get(0);
    boolean hasHidden = experiment.network().layers().size() > 1;
    setDisable(!hasHidden);
    if (hasHidden) {
      activation.setValue(hidden.shape().activation().id());
      units.getValueFactory().setValue(hidden.shape().units());
    }
    showing = false;
  }

  private void change() {
    if (showing || units.getValue() == null) {
      return;
    }
    Experiment experiment = session.experimentProperty().get();
    NetworkPlan plan = experiment.network();
    LayerPlan hidden = plan.layers().get(0);
    Activation chosen =
        hiddenActivations().stream()
            .filter(one -> one.id().equals(activation.getValue()))
            .filter(one -> !one.id().equals(hidden.shape().activation().id()))
            .findFirst()
            .orElse(hidden.shape().activation());
    Architecture.Layer shape =
        new Architecture.Layer(units.getValue(), chosen, hidden.shape().dropout());
    if (shape.equals(hidden.shape())) {
      return;
    }
    List<LayerPlan> layers = new ArrayList<>(plan.layers());
    layers.set(0, new LayerPlan(shape, hidden.weights(), hidden.bias()));
    session.restart(
        experiment.withNetwork(
            new NetworkPlan(layers, plan.weights(), plan.bias(), Optional.empty())));
  }
}
