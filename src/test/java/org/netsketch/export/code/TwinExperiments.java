package org.netsketch.export.code;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Softmax;
import org.netsketch.train.Experiment;

/** Short experiments in which each thing that a twin can have is there once, by name. */
final class TwinExperiments {
  private static final String SINE =
      """
      "function": {"expression": "2*sin(x)", "from": -2, "to": 2, "count": 40,
                   "noise": {"kind": "normal", "scale": 0.3}},
      "validation": {"fraction": 0.3, "pick": "random"}""";
  private static final String CLASSES =
      """
      "points": {"inputs": [[0, 1], [1, 2.5], [-0.1, 3], [2, 2], [1, -1]],
                 "labels": ["b", "a", "c", "a", "b"]}""";
  private static final String TANH = "{\"units\": 4, \"activation\": \"tanh\"}, ";
  private static final String LINEAR = "{\"units\": 1, \"activation\": \"identity\"}";
  private static final String MSE = "\"loss\": \"mse\"";
  private static final String SGD = "\"optimizer\": {\"name\": \"sgd\", \"learningRate\": 0.05}";

  private final Map<String, Experiment> all = new LinkedHashMap<>();

  private TwinExperiments() {}

  /** All of them. */
  static Map<String, Experiment> all() {
    TwinExperiments made = new TwinExperiments();
    for (Gallery entry : Gallery.values()) {
      made.all.put(entry.id(), entry.experiment().withEpochs(2));
    }
    made.sources();
    made.networks();
    made.losses();
    made.optimizers();
    made.rules();
    return made.all;
  }

  private void add(String name, String data, String network, String training) {
    String json =
        "{\"netsketch\": 1, \"seed\": 7, \"data\": {%s}, \"network\": {%s}, \"training\": {%s}}"
            .formatted(data, network, training);
    all.put(name, ExperimentFile.parse(json, name, Path.of(".")));
  }

  private static String layers(String... layers) {
    return "\"layers\": [" + String.join("", layers) + "]";
  }

  private void data(String name, String data) {
    add("data-" + name, data, layers(TANH, LINEAR), epochs(MSE, SGD, "\"batchSize\": 7"));
  }

  private static String epochs(String... rest) {
    List<String> parts = new ArrayList<>(List.of(rest));
    parts.add("\"epochs\": 6");
    return String.join(", ", parts);
  }

  private void sources() {
    data(
        "formula",
        """
        "function": {"expression": "-x^2/(1-x/9)+max(x,2^-x)*sign(x)-e^-x+atan(x)", "from": -3,
                     "to": 3, "count": 30, "positions": "uniform",
                     "noise": {"kind": "uniform", "scale": 0.5}}, "standardize": "inputs-and-targets\"""");
    data(
        "constant",
        "\"function\": {\"expression\": \"1.5\", \"from\": 0, \"to\": 1, \"count\": 9}, "
            + "\"standardize\": \"inputs-and-targets\"");
    data(
        "plane",
        """
        "function": {"expression": "x1*x2", "from": [-1, 0], "to": [1, 2], "count": 25,
                     "noise": {"kind": "normal", "scale": 0.1, "shared": true}},
        "validation": {"fraction": 0.2, "pick": "last"}""");
    for (String shape : List.of("circle", "xor", "gauss", "spiral", "moons")) {
      add(
          "data-" + shape,
          "\"shape\": {\"name\": \"%s\", \"count\": 31, \"noise\": 0.2}".formatted(shape),
          layers(TANH, "{\"units\": 1, \"activation\": \"sigmoid\"}"),
          epochs("\"loss\": \"binary-cross-entropy\"", SGD));
    }
    add(
        "data-several-outputs",
        "\"points\": {\"inputs\": [[1], [2], [4]], \"targets\": [[1, 0.5], [0, 1], [2, 2]]}",
        layers("{\"units\": 2, \"activation\": \"identity\"}"),
        epochs(MSE, SGD));
  }

  private void networks() {
    for (Activation activation : Activation.all()) {
      String layer = "{\"units\": 3, \"activation\": \"%s\"}, ".formatted(activation.id());
      if (!(activation instanceof Softmax)) {
        add("hidden-" + activation.id(), SINE, layers(layer, TANH, LINEAR), epochs(MSE, SGD));
      }
    }
    String scheme = "\"initializer\": {\"weights\": %s, \"bias\": %s}, " + layers(TANH, LINEAR);
    String[] rules = {
      "\"zeros\"",
      "\"standard-normal\"",
      "\"small-normal\"",
      "\"lecun-normal\"",
      "\"xavier-normal\"",
      "\"xavier-uniform\"",
      "\"he-normal\"",
      "\"he-uniform\"",
      "{\"distribution\": \"normal\", \"mean\": 0.1, \"sd\": 0.3}",
      "{\"distribution\": \"uniform\", \"low\": -0.4, \"high\": 0.7}",
      "{\"constant\": 0.25}"
    };
    for (int i = 0; i < rules.length; i++) {
      String other = rules[(i + 1) % rules.length];
      add("start-" + i, SINE, scheme.formatted(rules[i], other), epochs(MSE, SGD));
    }
    add(
        "start-given",
        SINE,
        "\"parameters\": [{\"weights\": [[1], [-2]], \"bias\": [0, 0.1]}, "
            + "{\"weights\": [[0.5, 1e-7]], \"bias\": [3]}], "
            + layers("{\"units\": 2, \"activation\": \"sigmoid\"}, ", LINEAR),
        epochs(MSE, SGD));
    add(
        "dropout",
        SINE,
        layers("{\"units\": 6, \"activation\": \"relu\", \"dropout\": 0.4}, ", TANH, LINEAR),
        epochs(MSE, SGD, "\"batchSize\": 8"));
  }

  private void losses() {
    for (String loss : List.of("mse", "half-squared-error", "mae", "huber")) {
      String rate = "\"optimizer\": {\"name\": \"sgd\", \"learningRate\": 0.004}";
      String training = epochs("\"loss\": \"" + loss + "\"", rate, "\"batchSize\": \"full\"");
      add("loss-" + loss, SINE, layers(TANH, LINEAR), training);
    }
    String softmax = "{\"units\": 3, \"activation\": \"softmax\"}";
    add("classes", CLASSES, layers(TANH, softmax), epochs("\"loss\": \"cross-entropy\"", SGD));
  }

  private void optimizers() {
    String[] rules = {
      "\"name\": \"sgd\", \"momentum\": 0.9",
      "\"name\": \"sgd\", \"momentum\": 0.5, \"nesterov\": true",
      "\"name\": \"adagrad\"",
      "\"name\": \"rmsprop\"",
      "\"name\": \"rmsprop\", \"momentum\": 0.4, \"alpha\": 0.9, \"epsilon\": 1e-6",
      "\"name\": \"adam\"",
      "\"name\": \"adam\", \"beta1\": 0.7, \"beta2\": 0.99, \"epsilon\": 1e-3",
      "\"name\": \"adamw\", \"weightDecay\": 0.3",
      "\"name\": \"nadam\", \"momentumDecay\": 0.01"
    };
    for (int i = 0; i < rules.length; i++) {
      String rule = "\"optimizer\": {" + rules[i] + ", \"learningRate\": 0.02}";
      add("optimizer-" + i, SINE, layers(TANH, LINEAR), epochs(MSE, rule, "\"batchSize\": 9"));
    }
  }

  private void rules() {
    String[] rules = {
      "\"schedule\": {\"name\": \"step\", \"stepSize\": 2, \"gamma\": 0.5}",
      "\"schedule\": {\"name\": \"exponential\", \"gamma\": 0.8}",
      "\"schedule\": {\"name\": \"cosine\", \"tMax\": 4, \"etaMin\": 0.001}",
      "\"schedule\": \"cosine\"",
      "\"l1\": 0.02, \"l2\": 0.1, \"gradientClip\": 0.3",
      "\"shuffle\": false, \"batchSize\": 5",
      "\"stop\": {\"targetLoss\": 2}",
      "\"stop\": {\"patience\": 1, \"minDelta\": 0.2, \"restoreBest\": true}",
      "\"stop\": {\"rising\": {\"window\": 2, \"after\": 0}}"
    };
    for (int i = 0; i < rules.length; i++) {
      add("rule-" + i, SINE, layers(TANH, LINEAR), epochs(MSE, SGD, rules[i]));
    }
    add(
        "untrained",
        SINE,
        layers(TANH, LINEAR),
        MSE
            + ", "
            + SGD
            + ", \"schedule\": \"cosine\", \"epochs\": 0, \"stop\": {\"patience\": 3, \"restoreBest\": true}");
    String late = "\"stop\": {\"patience\": 9, \"rising\": {\"window\": 20, \"after\": 15}}";
    add("rules-out-of-reach", SINE, layers(TANH, LINEAR), epochs(MSE, SGD, late));
    String full = "\"batchSize\": \"full\"";
    String nadam = "\"optimizer\": {\"name\": \"nadam\"}, \"gradientClip\": 0.3";
    String dropout = "{\"units\": 6, \"activation\": \"tanh\", \"dropout\": 0.4}, ";
    add("full-batch", SINE, layers(dropout, LINEAR), epochs(MSE, nadam, full));
    // the power of the rate overflows, which Python's own would not stand
    String blows = "\"schedule\": {\"name\": \"exponential\", \"gamma\": 1e200}";
    add("diverges", SINE, layers(TANH, LINEAR), epochs(MSE, SGD, blows));
    String dead = layers("{\"units\": 1, \"activation\": \"step\"}");
    add("rate-overflows", SINE, dead, epochs(MSE, SGD, blows));
  }
}
