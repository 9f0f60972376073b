package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.netsketch.file.Range;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Initializer.Scheme;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.NetworkPlan;

/** How weights and biases get their first values, and each hidden layer's dropout. */
final class StartSettings extends VBox {
  /** Weights by the rule that goes with each activation. */
  private static final String BY_ACTIVATION = "by-activation";

  /** Rules or values that only a file can give. */
  private static final String AS_GIVEN = "as-given";

  private final PlanEdits edits;
  private final Look look;
  private final Picker weights;
  private final Picker bias;
  private final Disclosure dropout;
  private final List<NumberEntry> dropouts = new ArrayList<>();

  StartSettings(SessionView view, Look look) {
    edits = new PlanEdits(view.session());
    this.look = look;
    Messages messages = look.messages();
    getStyleClass().add("disclosures");
    List<String> named = Initializer.named().stream().map(Scheme::id).toList();
    List<String> all = new ArrayList<>(List.of(BY_ACTIVATION));
    all.addAll(named);
    weights = new Picker(messages, "initializer", all);
    weights.setId("weights");
    Hints.explain(weights, messages.get("model.weightsHint"));
    weights.onChosen(id -> edits.startBy(find(id), plan().bias()));
    bias = new Picker(messages, "initializer", named);
    bias.setId("bias");
    Hints.explain(bias, messages.get("model.biasHint"));
    bias.onChosen(id -> find(id).ifPresent(rule -> edits.startBy(plan().weights(), rule)));
    Disclosure start =
        new Disclosure(
            "start",
            messages.get("model.start"),
            new Field(messages.get("model.weights"), weights),
            new Field(messages.get("model.bias"), bias));
    dropout = new Disclosure("dropout", messages.get("model.dropout"));
    getChildren().addAll(start, dropout);
    view.onExperiment(this::show);
  }

  private NetworkPlan plan() {
    return edits.experiment().network();
  }

  private static Optional<Initializer> find(String id) {
    return Initializer.named().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(rule -> rule);
  }

  private void show(Experiment experiment) {
    NetworkPlan plan = experiment.network();
    boolean given =
        plan.parameters().isPresent()
            || plan.layers().stream()
                .anyMatch(layer -> layer.weights().isPresent() || layer.bias().isPresent());
    weights.show(given ? AS_GIVEN : plan.weights().map(StartSettings::id).orElse(BY_ACTIVATION));
    bias.show(given ? AS_GIVEN : id(plan.bias()));
    showDropout(plan);
  }

  private static String id(Initializer rule) {
    return rule instanceof Scheme scheme ? scheme.id() : AS_GIVEN;
  }

  private void showDropout(NetworkPlan plan) {
    int hidden = plan.layers().size() - 1;
    if (dropouts.size() != hidden) {
      dropouts.clear();
      List<Node> fields = new ArrayList<>();
      for (int i = 0; i < hidden; i++) {
        NumberEntry entry = dropoutOf(i);
        dropouts.add(entry);
        fields.add(new Field(look.messages().get("model.layer", Integer.toString(i + 1)), entry));
      }
      dropout.setContent(fields.toArray(Node[]::new));
    }
    for (int i = 0; i < hidden; i++) {
      dropouts.get(i).show(plan.layers().get(i).shape().dropout());
    }
  }

  private NumberEntry dropoutOf(int index) {
    return new NumberEntry(
        "dropout-" + (index + 1),
        look,
        look.messages().get("model.dropoutHint", Integer.toString(index + 1)),
        Range.BELOW_ONE,
        share -> {
          List<LayerPlan> layers = new ArrayList<>(plan().layers());
          LayerPlan layer = layers.get(index);
          layers.set(index, layer.withShape(layer.shape().withDropout(share)));
          edits.rebuild(layers);
        });
  }
}
