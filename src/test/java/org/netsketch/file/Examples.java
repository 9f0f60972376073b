package org.netsketch.file;

import java.util.List;

/** Sound experiment files. */
final class Examples {
  /** The contract's own example. */
  static final String SINE =
      """
      {
        "netsketch": 1,
        "title": "2 sin x with five sigmoid neurons",
        "seed": 42,
        "data": {
          "function": {"expression": "2*sin(x)", "from": -2, "to": 2, "count": 1000, "positions": "even",
                       "noise": {"kind": "normal", "scale": 0.32}},
          "validation": {"fraction": 0.3, "pick": "random"}
        },
        "network": {
          "layers": [{"units": 5, "activation": "sigmoid"}, {"units": 1, "activation": "identity"}],
          "initializer": {"weights": "standard-normal", "bias": "standard-normal"}
        },
        "training": {
          "loss": "mse",
          "optimizer": {"name": "sgd", "learningRate": 0.01},
          "batchSize": 32, "shuffle": true, "epochs": 200
        }
      }
      """;

  /** Points with class labels, and everything that a network and its training may have. */
  static final String CLASSES =
      """
      {
        "netsketch": 1,
        "title": {"en": "Three classes", "zh": "三类"},
        "description": {"zh": "说明"},
        "data": {
          "points": {"inputs": [[0, 1e-7], [1, 2.5], [-0.1, 3]], "labels": ["b", "a", 3], "classes": ["3", "b", "a", "c"]},
          "standardize": "inputs"
        },
        "network": {
          "layers": [
            {"units": 2, "activation": "leaky-relu", "slope": 0.2, "dropout": 0.1,
             "weights": {"distribution": "uniform", "low": -1, "high": 1}},
            {"units": 4, "activation": "softmax", "bias": {"distribution": "normal", "mean": 0.5, "sd": 0}}
          ],
          "initializer": {"weights": "he-uniform", "bias": {"constant": -0.5}},
          "parameters": [
            {"weights": [[1, 2], [3, 4]], "bias": [0, 0.1]},
            {"weights": [[1, 2], [3, 4], [5, 6], [7, 8]], "bias": [0, 0, 0, -1e-300]}
          ]
        },
        "training": {
          "optimizer": {"name": "rmsprop", "learningRate": 1e-3, "alpha": 0.9, "momentum": 0.5, "epsilon": 0},
          "schedule": {"name": "step", "stepSize": 10, "gamma": 0.5},
          "batchSize": "full", "shuffle": false, "epochs": 0, "l1": 0.1, "l2": 1e-5, "gradientClip": 1,
          "stop": {"targetLoss": 0.01, "patience": 5, "minDelta": 1e-4, "restoreBest": true, "rising": {"window": 10, "after": 0}}
        },
        "view": {"panels": ["fit", "loss"], "zoom": 1.50, "empty": {}, "deep": [[1, null], {"a": [true]}]}
      }
      """;

  /** A table beside the file. */
  static final String TABLE =
      """
      {"netsketch": 1,
       "data": {"csv": {"file": "marks.csv", "inputs": ["mock A", "mock B"], "target": ["final", "resit"]},
                "standardize": "inputs-and-targets", "validation": {"fraction": 0.25, "pick": "last"}},
       "network": {"layers": [{"units": 3, "activation": "tanh"}, {"units": 2}]},
       "training": {"loss": {"name": "huber", "delta": 0.5}, "optimizer": "nadam", "schedule": "cosine"}}
      """;

  /** A shape, and as little as there may be. */
  static final String SHAPE =
      """
      {"netsketch": 1,
       "data": {"shape": {"name": "spiral", "count": 300, "noise": 0.1}},
       "network": {"layers": [{"units": 1, "activation": "sigmoid"}]},
       "training": {"loss": "binary-cross-entropy"}}
      """;

  static final List<String> ALL = List.of(SINE, CLASSES, TABLE, SHAPE);

  private Examples() {}
}
