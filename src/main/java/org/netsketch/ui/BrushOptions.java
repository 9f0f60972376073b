package org.netsketch.ui;

import java.util.function.DoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.netsketch.figure.NumberText;
import org.netsketch.text.Messages;

/** How large the circle of brush and eraser is, and how the brush scatters points in it. */
final class BrushOptions extends HBox {
  private final Messages messages;

  BrushOptions(SessionView view, Messages messages, Toolbox toolbox) {
    this.messages = messages;
    getStyleClass().add("brush-options");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    Slider size = slider("radius", Toolbox.SMALLEST_RADIUS, Toolbox.LARGEST_RADIUS);
    Slider amount = slider("density", 1, Toolbox.GREATEST_DENSITY);
    Slider width = slider("spread", 0, 1);
    explain(size, "radius", Shortcut.REDUCE, Shortcut.ENLARGE);
    explain(amount, "density", Shortcut.THIN_OUT, Shortcut.THICKEN);
    explain(width, "spread", Shortcut.GATHER, Shortcut.SCATTER);
    HBox radius = option("radius", size, view, toolbox.radiusProperty(), BrushOptions::whole);
    HBox density = option("density", amount, view, toolbox.densityProperty(), BrushOptions::whole);
    HBox spread =
        option(
            "spread", width, view, toolbox.spreadProperty(), share -> whole(100.0 * share) + " %");
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

  private static String whole(double number) {
    return NumberText.fixed(number, 0);
  }

  private static Slider slider(String id, double least, double most) {
    Slider slider = new Slider(least, most, least);
    slider.setId("brush-" + id);
    slider.setBlockIncrement((most - least) / 20.0);
    return slider;
  }

  private void explain(Slider slider, String id, Shortcut less, Shortcut more) {
    String hint = messages.get("desk." + id + "Hint");
    Hints.explain(slider, hint, KeyLine.keys(messages, less, more));
  }

  private HBox option(
      String id,
      Slider slider,
      SessionView view,
      DoubleProperty value,
      DoubleFunction<String> text) {
    slider.valueProperty().bindBidirectional(value);
    Label name = new Label(messages.get("desk." + id));
    name.getStyleClass().add("hint");
    name.setLabelFor(slider);
    Label shown = new Label();
    shown.setId("brush-" + id + "-value");
    shown.getStyleClass().add("brush-value");
    view.add(value.subscribe(now -> shown.setText(text.apply(now.doubleValue()))));
    HBox option = new HBox(name, slider, shown);
    option.setAlignment(Pos.CENTER_LEFT);
    option.getStyleClass().add("brush-option");
    return option;
  }
}
