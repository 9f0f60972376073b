package org.netsketch.ui;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.netsketch.figure.Emphasis;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Unit;
import org.netsketch.session.Run;

/**
 * What all panels look at together: the neuron or parameter that is pointed at, the neurons that
 * are switched off, and the hidden layer that is shown.
 */
final class Spotlight {
  private final ObjectProperty<Emphasis> emphasis = new SimpleObjectProperty<>(Emphasis.NONE);
  private final ObjectProperty<Integer> layer = new SimpleObjectProperty<>(0);
  private Architecture architecture;

  Spotlight(SessionView view) {
    view.onRun(this::show);
  }

  /** Another shape of network has other neurons. */
  private void show(Run run) {
    Architecture shown = run.snapshot().parameters().architecture();
    if (!shown.equals(architecture)) {
      architecture = shown;
      emphasis.set(Emphasis.NONE);
      layer.set(Math.max(0, shown.depth() - 2));
    }
  }

  ReadOnlyObjectProperty<Emphasis> emphasisProperty() {
    return emphasis;
  }

  Emphasis emphasis() {
    return emphasis.get();
  }

  /** The hidden layer shown, from 0. */
  ObjectProperty<Integer> layerProperty() {
    return layer;
  }

  void lookAt(Unit unit) {
    change(before -> before.on(unit));
  }

  void lookAt(ParameterPlace place) {
    change(before -> before.on(place));
  }

  void lookAway() {
    change(Emphasis::away);
  }

  /** Switches a hidden neuron off, or on again; the output stays on. */
  void toggle(Unit unit) {
    boolean hidden =
        architecture != null
            && unit.layer() < architecture.depth() - 1
            && unit.index() < architecture.unitsOf(unit.layer());
    if (hidden) {
      change(before -> before.toggled(unit));
    }
  }

  /** Switches a neuron of the layer shown off, or on again. */
  void toggle(int index) {
    toggle(new Unit(layer.get(), index));
  }

  /** Switches all neurons on. */
  void allOn() {
    emphasis.set(Emphasis.NONE);
  }

  private void change(UnaryOperator<Emphasis> to) {
    Emphasis changed = to.apply(emphasis.get());
    if (!changed.equals(emphasis.get())) {
      emphasis.set(changed);
    }
  }
}
