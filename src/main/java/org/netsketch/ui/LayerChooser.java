package org.netsketch.ui;

import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/** Chooses which hidden layer is shown; it is there only where there are several. */
final class LayerChooser extends ComboBox<Integer> {
  private final Spotlight spotlight;
  private boolean showing;

  LayerChooser(SessionView view, Look look, Spotlight spotlight) {
    this.spotlight = spotlight;
    Messages messages = look.messages();
    getStyleClass().add("layer-chooser");
    setMinWidth(USE_PREF_SIZE);
    Hints.explain(this, messages.get("window.layerHint"));
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer layer) {
            return layer == null ? "" : messages.get("window.layer", Integer.toString(layer + 1));
          }

          @Override
          public Integer fromString(String text) {
            return null;
          }
        });
    valueProperty().addListener((property, before, chosen) -> choose(chosen));
    view.onRun(this::show);
    view.add(spotlight.layerProperty().subscribe(layer -> setValue(layer)));
  }

  private void show(Run run) {
    int hidden = run.snapshot().parameters().architecture().depth() - 1;
    Section.hide(this, hidden < 2);
    if (getItems().size() != hidden) {
      showing = true;
      getItems().setAll(IntStream.range(0, hidden).boxed().toList());
      setValue(spotlight.layerProperty().get());
      showing = false;
    }
  }

  private void choose(Integer layer) {
    if (!showing && layer != null) {
      spotlight.layerProperty().set(layer);
    }
  }
}
