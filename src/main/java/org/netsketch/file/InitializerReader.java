package org.netsketch.file;

import java.util.List;
import org.netsketch.nn.Initializer;

/** Reads an initializer: a name, a distribution or a constant. */
final class InitializerReader {
  private InitializerReader() {}

  static Initializer read(JsonPlace rule) {
    if (rule.isText()) {
      return rule.choice(Initializer.named(), Initializer.Scheme::id);
    }
    if (!rule.node().isObject()) {
      throw rule.error("notAnInitializer", Shown.value(rule.node()));
    }
    rule.object("distribution", "mean", "sd", "low", "high", "constant");
    if (rule.only(List.of("distribution", "constant")).equals("constant")) {
      return new Initializer.Constant(rule.object("constant").get("constant").number(Range.FINITE));
    }
    String distribution =
        rule.get("distribution").choice(List.of("normal", "uniform"), name -> name);
    return distribution.equals("normal") ? normal(rule) : uniform(rule);
  }

  private static Initializer normal(JsonPlace rule) {
    rule.object("distribution", "mean", "sd");
    return new Initializer.Normal(
        rule.get("mean").number(Range.FINITE), rule.get("sd").number(Range.NOT_NEGATIVE));
  }

  private static Initializer uniform(JsonPlace rule) {
    rule.object("distribution", "low", "high");
    double low = rule.get("low").number(Range.FINITE);
    return new Initializer.Uniform(
        low, rule.get("high").number(new Range(low, true, Double.POSITIVE_INFINITY, false, false)));
  }
}
