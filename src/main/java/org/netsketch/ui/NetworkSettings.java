package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.netsketch.nn.Architecture;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.LayerPlan;

/** The layers of the network, how many parameters they have, and how these start. */
final class NetworkSettings extends Section {
  private final PlanEdits edits;
  private final Look look;
  private final VBox rows = new VBox();
  private final List<LayerRow> shown = new ArrayList<>();
  private final Button add;
  private final Label output = new Label();
  private final ParameterCount count;

  NetworkSettings(SessionView view, Look look) {
    super(look.messages().get("window.network"));
    edits = new PlanEdits(view.session());
    this.look = look;
    Messages messages = look.messages();
    rows.getStyleClass().add("layer-rows");
    add = new Button(messages.get("model.addLayer"), new FontIcon(MaterialDesignP.PLUS));
    add.setId("add-layer");
    add.getStyleClass().addAll("flat", "add-layer");
    Hints.explain(
        add,
        messages.get("model.addLayerHint", Integer.toString(PlanEdits.MOST_HIDDEN)),
        Shortcut.ADD_LAYER.text(messages));
    add.setOnAction(event -> edits.addLayer());
    output.setId("output-layer");
    output.getStyleClass().add("remark");
    count = new ParameterCount(messages);
    Label units = new Label(messages.get("model.units"));
    units.getStyleClass().addAll("field-name", "units");
    Label activation = new Label(messages.get("window.activation"));
    activation.getStyleClass().add("field-name");
    HBox captions = new HBox(units, activation);
    captions.getStyleClass().add("layer-row");
    VBox layers = new VBox(captions, rows, add, output);
    layers.getStyleClass().add("layer-rows");
    getChildren().addAll(layers, count, new StartSettings(view, look));
    view.onExperiment(this::show);
    view.onRun(run -> count.show(run.snapshot().parameters().architecture()));
  }

  private void show(Experiment experiment) {
    List<LayerPlan> layers = experiment.network().layers();
    int hidden = layers.size() - 1;
    while (shown.size() > hidden) {
      rows.getChildren().remove(shown.remove(shown.size() - 1));
    }
    while (shown.size() < hidden) {
      shown.add(row(shown.size()));
      rows.getChildren().add(shown.get(shown.size() - 1));
    }
    for (int i = 0; i < hidden; i++) {
      shown.get(i).show(layers.get(i).shape(), i == hidden - 1);
    }
    add.setDisable(hidden >= PlanEdits.MOST_HIDDEN);
    Architecture.Layer last = layers.get(hidden).shape();
    output.setText(
        look.messages()
            .get(
                "model.outputLayer",
                Integer.toString(last.units()),
                look.messages().name("activation", last.activation().id())));
  }

  private LayerRow row(int index) {
    return new LayerRow(
        index + 1,
        look,
        new LayerRow.Listener() {
          @Override
          public void change(Architecture.Layer shape) {
            List<LayerPlan> layers = edits.layers();
            layers.set(index, layers.get(index).withShape(shape));
            edits.rebuild(layers);
          }

          @Override
          public void remove() {
            edits.removeLayer(index);
          }
        });
  }
}
