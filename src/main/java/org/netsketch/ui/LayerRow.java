package org.netsketch.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.netsketch.file.Range;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture.Layer;
import org.netsketch.nn.Softmax;
import org.netsketch.text.Messages;

/** A hidden layer as a line: how many neurons, their activation, and a button to take it out. */
final class LayerRow extends VBox {

  /** What can be done to a layer. */
  interface Listener {
    /** The layer gets another shape; an {@link org.netsketch.text.InvalidInput} refuses it. */
    void change(Layer shape);

    /** The layer goes. */
    void remove();
  }

  private final NumberEntry units;
  private final Picker activation;
  private final IconButton remove;
  private final Messages messages;
  private final String number;
  private Layer layer;

  /**
   * A line without a layer yet.
   *
   * @param number of the layer, from 1
   */
  LayerRow(int number, Look look, Listener listener) {
    this.number = Integer.toString(number);
    messages = look.messages();
    getStyleClass().add("field");
    units =
        new NumberEntry(
            "units-" + number,
            look,
            messages.get("model.unitsHint", this.number),
            Range.UNITS,
            count -> listener.change(layer.withUnits((int) count)));
    units.getStyleClass().add("units");
    activation = new Picker(messages, "activation", ids());
    activation.setId("activation-" + number);
    activation.setMinWidth(0);
    Hints.explain(activation, messages.get("model.activationHint", this.number));
    activation.onChosen(id -> listener.change(layer.withActivation(named(id))));
    remove = new IconButton("remove-" + number, MaterialDesignC.CLOSE, listener::remove);
    remove.getStyleClass().addAll("flat", "row-button");
    HBox line = new HBox(units, activation, remove);
    line.getStyleClass().add("layer-row");
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(activation, Priority.ALWAYS);
    getChildren().addAll(line, units.fault());
  }

  /**
   * Shows a layer.
   *
   * @param last whether no hidden one follows: a key takes it out
   */
  void show(Layer shape, boolean last) {
    layer = shape;
    String takesOut = messages.get("model.removeHint", number);
    if (last) {
      Hints.explain(remove, takesOut, Shortcut.REMOVE_LAYER.text(messages));
    } else {
      Hints.explain(remove, takesOut);
    }
    units.show(shape.units());
    activation.show(shape.activation().id());
  }

  /** Softmax is a function of a whole layer, and has no place in a hidden one. */
  private static List<String> ids() {
    return Activation.all().stream()
        .filter(one -> !(one instanceof Softmax))
        .map(Activation::id)
        .toList();
  }

  private static Activation named(String id) {
    return Activation.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
