package org.netsketch.file;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.netsketch.train.Adagrad;
import org.netsketch.train.Adam;
import org.netsketch.train.AdamW;
import org.netsketch.train.NAdam;
import org.netsketch.train.Optimizer;
import org.netsketch.train.RmsProp;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;

/**
 * A number that an optimizer or a schedule carries, as files and the window name and bound it.
 *
 * @param key in files
 * @param range of what it may be
 * @param value as it is
 * @param absent what its value is where a person may leave it out
 * @param with the same rule with another value
 */
public record Constant<T>(
    String key, Range range, double value, OptionalDouble absent, DoubleFunction<T> with) {

  /** A constant that is always there. */
  private Constant(String key, Range range, double value, DoubleFunction<T> with) {
    this(key, range, value, OptionalDouble.empty(), with);
  }

  /** The constants of an optimizer beside its learning rate. */
  public static List<Constant<Optimizer>> of(Optimizer rule) {
    if (rule instanceof Sgd r) {
      return List.of(
          new Constant<>(
              "momentum",
              Range.UNIT,
              r.momentum(),
              m -> new Sgd(r.learningRate(), m, r.nesterov() && m > 0.0)));
    }
    if (rule instanceof Adagrad r) {
      return List.of(epsilon(r.epsilon(), e -> new Adagrad(r.learningRate(), e)));
    }
    if (rule instanceof RmsProp r) {
      return List.of(
          new Constant<>(
              "alpha",
              Range.BELOW_ONE,
              r.alpha(),
              a -> new RmsProp(r.learningRate(), a, r.epsilon(), r.momentum())),
          epsilon(r.epsilon(), e -> new RmsProp(r.learningRate(), r.alpha(), e, r.momentum())),
          new Constant<>(
              "momentum",
              Range.UNIT,
              r.momentum(),
              m -> new RmsProp(r.learningRate(), r.alpha(), r.epsilon(), m)));
    }
    if (rule instanceof Adam r) {
      return List.of(
          beta("beta1", r.beta1(), b -> new Adam(r.learningRate(), b, r.beta2(), r.epsilon())),
          beta("beta2", r.beta2(), b -> new Adam(r.learningRate(), r.beta1(), b, r.epsilon())),
          epsilon(r.epsilon(), e -> new Adam(r.learningRate(), r.beta1(), r.beta2(), e)));
    }
    if (rule instanceof AdamW r) {
      double rate = r.learningRate();
      double decay = r.weightDecay();
      return List.of(
          beta("beta1", r.beta1(), b -> new AdamW(rate, b, r.beta2(), r.epsilon(), decay)),
          beta("beta2", r.beta2(), b -> new AdamW(rate, r.beta1(), b, r.epsilon(), decay)),
          epsilon(r.epsilon(), e -> new AdamW(rate, r.beta1(), r.beta2(), e, decay)),
          new Constant<>(
              "weightDecay",
              Range.NOT_NEGATIVE,
              decay,
              d -> new AdamW(rate, r.beta1(), r.beta2(), r.epsilon(), d)));
    }
    NAdam r = (NAdam) rule;
    double rate = r.learningRate();
    double decay = r.momentumDecay();
    return List.of(
        beta("beta1", r.beta1(), b -> new NAdam(rate, b, r.beta2(), r.epsilon(), decay)),
        beta("beta2", r.beta2(), b -> new NAdam(rate, r.beta1(), b, r.epsilon(), decay)),
        epsilon(r.epsilon(), e -> new NAdam(rate, r.beta1(), r.beta2(), e, decay)),
        new Constant<>(
            "momentumDecay",
            Range.NOT_NEGATIVE,
            decay,
            d -> new NAdam(rate, r.beta1(), r.beta2(), r.epsilon(), d)));
  }

  /** The constants of a schedule. */
  public static List<Constant<Schedule>> of(Schedule rule) {
    if (rule instanceof Schedule.Step r) {
      return List.of(
          new Constant<>(
              "stepSize",
              Range.EPOCHS,
              r.stepSize(),
              size -> new Schedule.Step((int) size, r.gamma())),
          new Constant<>(
              "gamma", Range.POSITIVE, r.gamma(), g -> new Schedule.Step(r.stepSize(), g)));
    }
    if (rule instanceof Schedule.Exponential r) {
      return List.of(new Constant<>("gamma", Range.POSITIVE, r.gamma(), Schedule.Exponential::new));
    }
    if (rule instanceof Schedule.Cosine r) {
      return List.of(
          new Constant<>(
              "tMax",
              Range.EPOCHS,
              r.tMax(),
              OptionalDouble.of(Schedule.WHOLE_RUN),
              t -> new Schedule.Cosine((int) t, r.etaMin())),
          new Constant<>(
              "etaMin", Range.NOT_NEGATIVE, r.etaMin(), e -> new Schedule.Cosine(r.tMax(), e)));
    }
    return List.of();
  }

  /** A rule with those constants that are given at a place. */
  static <T> T read(JsonPlace place, T usual, Function<T, List<Constant<T>>> constants) {
    T rule = usual;
    for (int i = 0; i < constants.apply(usual).size(); i++) {
      Constant<T> constant = constants.apply(rule).get(i);
      rule = constant.with.apply(place.number(constant.key, constant.range, constant.value));
    }
    return rule;
  }

  /** Writes those constants that are not the usual ones. */
  static <T> void write(JsonPage page, List<Constant<T>> constants, List<Constant<T>> usual)
      throws IOException {
    for (int i = 0; i < constants.size(); i++) {
      Constant<T> constant = constants.get(i);
      page.putUnless(usual.get(i).value, constant.key, constant.value);
    }
  }

  private static Constant<Optimizer> beta(
      String key, double value, DoubleFunction<Optimizer> with) {
    return new Constant<>(key, Range.BELOW_ONE, value, with);
  }

  private static Constant<Optimizer> epsilon(double value, DoubleFunction<Optimizer> with) {
    return new Constant<>("epsilon", Range.NOT_NEGATIVE, value, with);
  }
}
