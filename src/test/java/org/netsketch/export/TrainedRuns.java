package org.netsketch.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.RunPath;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.train.Experiment;
import org.netsketch.train.Recording;
import org.netsketch.train.Replay;
import org.netsketch.train.Trainer;

/** A short run of every kind of data that figures tell apart, by a name. */
final class TrainedRuns {
  private TrainedRuns() {}

  static Map<String, FigureData> all() {
    Map<String, FigureData> runs = new LinkedHashMap<>();
    runs.put("CURVE", trained(Gallery.TWO_SIN_X.experiment()));
    runs.put("PLANE", trained(Gallery.MOONS.experiment()));
    runs.put("CONFUSION", trained(Gallery.IRIS.experiment()));
    runs.put("PREDICTIONS", trained(threeInputs()));
    runs.put("DEEP", trained(deep()));
    return runs;
  }

  static FigureData trained(Experiment experiment) {
    Trainer trainer = Trainer.of(experiment.withEpochs(5));
    Recording recording = new Recording(Recording.BUDGET);
    recording.begin(trainer);
    while (trainer.stopped().isEmpty()) {
      trainer.epoch();
      recording.keep(trainer);
    }
    return FigureData.of(trainer).along(RunPath.of(Replay.of(trainer, recording)));
  }

  /** Numbers, of which there are three for each. */
  static Experiment threeInputs() {
    return ExperimentFile.parse(
        """
        {"netsketch": 1, "title": "three inputs",
         "data": {"points": {"inputs": [[1, 2, 3], [2, 3, 1], [0, 1, 2], [3, 3, 3]],
                             "targets": [[6], [6.5], [3], [9]]}},
         "network": {"layers": [{"units": 3, "activation": "tanh"}, {"units": 1, "activation": "identity"}]},
         "training": {"loss": "mse", "optimizer": {"name": "adam"}, "epochs": 5}}
        """,
        "three",
        Path.of(""));
  }

  private static Experiment deep() {
    String layer = "{\"units\": 6, \"activation\": \"tanh\"}, ";
    return ExperimentFile.parse(
        """
        {"netsketch": 1, "title": "six layers",
         "data": {"points": {"inputs": [[-1], [0], [1], [2]], "targets": [[20000], [3000], [-1000], [500]]}},
         "network": {"layers": [%s {"units": 1, "activation": "identity"}]},
         "training": {"loss": "mse", "optimizer": {"name": "adam"}, "epochs": 5}}
        """
            .formatted(layer.repeat(5)),
        "deep",
        Path.of(""));
  }
}
