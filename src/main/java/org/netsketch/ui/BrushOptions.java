package org.netsketch.ui;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.netsketch.text.Messages;

/** How large the circle of brush and eraser is, and how the brush scatters points in it. */
final class BrushOptions extends HBox {
  BrushOptions(SessionView view, Messages messages, Toolbox toolbox) {
    getStyleClass().add("brush-options");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    HBox radius =
        option(
            "radius",
            toolbox.radiusProperty(),
            Toolbox.SMALLEST_RADIUS,
            Toolbox.LARGEST_RADIUS,
            messages);
    HBox density =
        option("density", toolbox.densityProperty(), 1, Toolbox.GREATEST_DENSITY, messages);
    HBox spread = option("spread", toolbox.spreadProperty(), 0, 1, messages);
    getChildren().addAll(radius, density, spread);
    view.add(
        toolbox
            .toolProperty()
            .subscribe(
                tool -> {
                  Section.hide(this, !tool.hasRadius());
                  Section.hide(density, tool != Tool.BRUSH);
                  Section.hide(spread, tool != Tool.BRUSH);
                }));
  }

  private static HBox option(
      String id, DoubleProperty value, double least, double most, Messages messages) {
    Slider slider = new Slider(least, most, value.get());
    slider.setId("brush-" + id);
    slider.setBlockIncrement((most - least) / 20.0);
    slider.valueProperty().bindBidirectional(value);
    if (id.equals("radius")) {
      Hints.explain(slider, messages.get("desk.radiusHint"), "[  ]");
    } else {
      Hints.explain(slider, messages.get("desk." + id + "Hint"));
    }
    Label name = new Label(messages.get("desk." + id));
    name.getStyleClass().add("hint");
    name.setLabelFor(slider);
    HBox option = new HBox(name, slider);
    option.setAlignment(Pos.CENTER_LEFT);
    option.getStyleClass().add("brush-option");
    return option;
  }
}
