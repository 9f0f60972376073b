package org.netsketch.file;

import java.util.Arrays;
import java.util.stream.Stream;
import org.netsketch.train.Adagrad;
import org.netsketch.train.Adam;
import org.netsketch.train.AdamW;
import org.netsketch.train.NAdam;
import org.netsketch.train.Optimizer;
import org.netsketch.train.RmsProp;
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
    Optimizer defaults = place.get("name").choice(Optimizer.all(), Optimizer::id);
    Optimizer constants = constants(place, defaults);
    return constants.withLearningRate(
        place.number("learningRate", Range.POSITIVE, defaults.learningRate()));
  }

  /** The rule with the constants that are there; the learning rate is left as it was. */
  private static Optimizer constants(JsonPlace place, Optimizer rule) {
    if (rule instanceof Sgd sgd) {
      keys(place, "momentum", "nesterov");
      double momentum = place.number("momentum", Range.UNIT, sgd.momentum());
      boolean nesterov = place.flag("nesterov", sgd.nesterov());
      if (nesterov && momentum == 0.0) {
        throw place.get("nesterov").error("nesterovWithoutMomentum");
      }
      return new Sgd(sgd.learningRate(), momentum, nesterov);
    }
    if (rule instanceof Adagrad adagrad) {
      keys(place, "epsilon");
      return new Adagrad(adagrad.learningRate(), epsilon(place, adagrad.epsilon()));
    }
    if (rule instanceof RmsProp rmsProp) {
      keys(place, "alpha", "epsilon", "momentum");
      return new RmsProp(
          rmsProp.learningRate(),
          place.number("alpha", Range.BELOW_ONE, rmsProp.alpha()),
          epsilon(place, rmsProp.epsilon()),
          place.number("momentum", Range.UNIT, rmsProp.momentum()));
    }
    if (rule instanceof Adam adam) {
      keys(place, "beta1", "beta2", "epsilon");
      return new Adam(
          adam.learningRate(),
          beta1(place, adam.beta1()),
          beta2(place, adam.beta2()),
          epsilon(place, adam.epsilon()));
    }
    if (rule instanceof AdamW adamW) {
      keys(place, "beta1", "beta2", "epsilon", "weightDecay");
      return new AdamW(
          adamW.learningRate(),
          beta1(place, adamW.beta1()),
          beta2(place, adamW.beta2()),
          epsilon(place, adamW.epsilon()),
          place.number("weightDecay", Range.NOT_NEGATIVE, adamW.weightDecay()));
    }
    NAdam nadam = (NAdam) rule;
    keys(place, "beta1", "beta2", "epsilon", "momentumDecay");
    return new NAdam(
        nadam.learningRate(),
        beta1(place, nadam.beta1()),
        beta2(place, nadam.beta2()),
        epsilon(place, nadam.epsilon()),
        place.number("momentumDecay", Range.NOT_NEGATIVE, nadam.momentumDecay()));
  }

  private static void keys(JsonPlace place, String... constants) {
    place.object(
        Stream.concat(Stream.of("name", "learningRate"), Arrays.stream(constants)).toList());
  }

  private static double beta1(JsonPlace place, double otherwise) {
    return place.number("beta1", Range.BELOW_ONE, otherwise);
  }

  private static double beta2(JsonPlace place, double otherwise) {
    return place.number("beta2", Range.BELOW_ONE, otherwise);
  }

  private static double epsilon(JsonPlace place, double otherwise) {
    return place.number("epsilon", Range.NOT_NEGATIVE, otherwise);
  }
}
