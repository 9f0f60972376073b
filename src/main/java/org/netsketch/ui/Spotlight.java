package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.netsketch.figure.Emphasis;
import org.netsketch.file.View;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Unit;
import org.netsketch.session.Run;

/**
 * What all panels look at together: the neuron or parameter that is pointed at, the neurons that
 * are switched off, the samples that are gone through, and the hidden layer that is shown.
 */
final class Spotlight {
  private final ObjectProperty<Emphasis> emphasis = new SimpleObjectProperty<>(Emphasis.NONE);
  private final ObjectProperty<Integer> layer = new SimpleObjectProperty<>(0);
  private final SessionView view;
  private Architecture architecture;

  Spotlight(SessionView view) {
    this.view = view;
    view.onRun(this::show);
    view.onView(this::switchOff);
  }

  /** Neurons that the view has switched off. */
  private void switchOff(View seen) {
    Set<Unit> off =
        seen.off().stream()
            .map(neuron -> new Unit(neuron.layer(), neuron.unit()))
            .collect(Collectors.toSet());
    change(before -> before.without(off));
  }

  /** Another shape of network has other neurons. */
  private void show(Run run) {
    change(before -> before.onRows(run.snapshot().moment().visit().rows()));
    Architecture shown = run.snapshot().parameters().architecture();
    if (!shown.equals(architecture)) {
      architecture = shown;
      lookAway();
      view.change(
          seen ->
              seen.withOff(
                  seen.off().stream()
                      .filter(neuron -> isHidden(neuron.layer(), neuron.unit()))
                      .collect(Collectors.toSet())));
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
    if (architecture != null && isHidden(unit.layer(), unit.index())) {
      View.Off neuron = new View.Off(unit.layer(), unit.index());
      view.change(seen -> seen.toggled(neuron));
    }
  }

  private boolean isHidden(int layer, int unit) {
    return layer < architecture.depth() - 1 && unit < architecture.unitsOf(layer);
  }

  /** Switches a neuron of the layer shown off, or on again. */
  private void toggle(int index) {
    toggle(new Unit(layer.get(), index));
  }

  /** A key for each of the first neurons of the layer shown, to switch it off or on. */
  Map<KeyCode, Runnable> digits() {
    Map<KeyCode, Runnable> keys = new EnumMap<>(KeyCode.class);
    for (int digit = 1; digit <= 9; digit++) {
      int index = digit - 1;
      keys.put(KeyCode.valueOf("DIGIT" + digit), () -> toggle(index));
      keys.put(KeyCode.valueOf("NUMPAD" + digit), () -> toggle(index));
    }
    return keys;
  }

  /** Switches all neurons on. */
  void allOn() {
    view.change(seen -> seen.withOff(Set.of()));
  }

  private void change(UnaryOperator<Emphasis> to) {
    Emphasis changed = to.apply(emphasis.get());
    if (!changed.equals(emphasis.get())) {
      emphasis.set(changed);
    }
  }
}
