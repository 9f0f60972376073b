package org.netsketch.ui;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.netsketch.figure.Palette;
import org.netsketch.text.Messages;

/** How large the circle of brush and eraser is, and how the brush scatters points in it. */
final class BrushOptions extends HBox {
  private final Label name;

  BrushOptions(SessionView view, Look look, Toolbox toolbox) {
    Messages messages = look.messages();
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
    name = (Label) radius.getChildren().get(0);
    view.add(
        toolbox
            .toolProperty()
            .subscribe(
                tool -> {
                  hideWhereThereIsNoRoom(look, tool);
                  Section.hide(density, tool != Tool.BRUSH);
                  Section.hide(spread, tool != Tool.BRUSH);
                }));
    view.add(look.paletteProperty().subscribe(() -> hideWhereThereIsNoRoom(look, toolbox.tool())));
  }

  /** On a projector letters are too large for it; keys work all the same. */
  private void hideWhereThereIsNoRoom(Look look, Tool tool) {
    Section.hide(this, !tool.hasRadius() || look.palette().equals(Palette.PROJECTOR));
  }

  /** That of the words, so that nothing else in the line moves when these options come and go. */
  @Override
  public double getBaselineOffset() {
    return (prefHeight(-1) - name.prefHeight(-1)) / 2.0 + name.getBaselineOffset();
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
