package org.netsketch.ui;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.netsketch.nn.Architecture;
import org.netsketch.text.Messages;

/** How many parameters each layer has, with the arithmetic: inputs · units + biases. */
final class ParameterCount extends GridPane {
  private final Messages messages;
  private Architecture shown;

  ParameterCount(Messages messages) {
    this.messages = messages;
    setId("parameter-count");
    getStyleClass().add("parameter-count");
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    numbers.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(new ColumnConstraints(), numbers);
  }

  void show(Architecture architecture) {
    if (architecture.equals(shown)) {
      return;
    }
    shown = architecture;
    getChildren().clear();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      boolean output = layer == architecture.depth() - 1;
      String name =
          output
              ? messages.get("model.output")
              : messages.get("model.layer", Integer.toString(layer + 1));
      addRow(layer, label(name, "remark"), label(arithmetic(architecture, layer), "remark"));
    }
    addRow(
        architecture.depth(),
        label(messages.get("model.parameters"), "remark"),
        label(Integer.toString(architecture.parameterCount()), "field-value"));
  }

  /** A layer's sum, such as 4·6 + 6 = 30. */
  static String arithmetic(Architecture architecture, int layer) {
    int inputs = architecture.inputsOf(layer);
    int units = architecture.unitsOf(layer);
    return inputs + "·" + units + " + " + units + " = " + architecture.parameterCount(layer);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
