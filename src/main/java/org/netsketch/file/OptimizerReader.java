package org.netsketch.file;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.train.Optimizer;
import org.netsketch.train.Sgd;

/** Reads {@code training.optimizer}: a name, or an object of a name and constants. */
final class OptimizerReader {
  private OptimizerReader() {}

  static Optimizer read(JsonPlace place) {
    if (place.isText()) {
      return place.choice(Optimizer.all(), Optimizer::id);
    }
    if (!place.node().isObject()) {
      throw place.error("notAnOptimizer", Shown.value(place.node()));
    }
    Optimizer usual = place.get("name").choice(Optimizer.all(), Optimizer::id);
    List<String> keys = new ArrayList<>(List.of("name", "learningRate"));
    Constant.of(usual).forEach(constant -> keys.add(constant.key()));
    if (usual instanceof Sgd) {
      keys.add("nesterov");
    }
    place.object(keys);
    Optimizer rule = Constant.read(place, usual, Constant::of);
    if (rule instanceof Sgd sgd && place.flag("nesterov", false)) {
      if (sgd.momentum() == 0.0) {
        throw place.get("nesterov").error("nesterovWithoutMomentum");
      }
      rule = new Sgd(sgd.learningRate(), sgd.momentum(), true);
    }
    return rule.withLearningRate(place.number("learningRate", Range.POSITIVE, rule.learningRate()));
  }
}
