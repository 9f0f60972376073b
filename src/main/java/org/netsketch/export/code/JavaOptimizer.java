package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.train.Adagrad;
import org.netsketch.train.Adam;
import org.netsketch.train.AdamW;
import org.netsketch.train.NAdam;
import org.netsketch.train.Optimizer;
import org.netsketch.train.RmsProp;
import org.netsketch.train.Sgd;

/**
 * An optimizer in Java: what it remembers for each parameter, and its step.
 *
 * @param memory the names of its arrays, each as large as {@code w}
 * @param start lines before training, besides the arrays
 * @param before lines before the parameters' loops
 * @param step lines for a parameter {@code w[P]} with the gradient {@code g[P]}, where P stands for
 *     the indices
 */
record JavaOptimizer(
    List<String> memory, List<String> start, List<String> before, List<String> step) {
  private static final List<String> NONE = List.of();

  /** An optimizer whose learning rate is {@code rate}. */
  static JavaOptimizer of(Optimizer rule) {
    if (rule instanceof Sgd sgd) {
      return sgd(sgd);
    } else if (rule instanceof Adagrad adagrad) {
      String root = "(sqrt(s[P]) + " + number(adagrad.epsilon()) + ");";
      return new JavaOptimizer(
          List.of("s"),
          NONE,
          NONE,
          List.of("s[P] += g[P] * g[P];", "w[P] -= rate * g[P] / " + root));
    } else if (rule instanceof RmsProp rms) {
      return rmsProp(rms);
    } else if (rule instanceof Adam adam) {
      return adam(adam, NONE);
    } else if (rule instanceof AdamW adamW) {
      Adam same = new Adam(adamW.learningRate(), adamW.beta1(), adamW.beta2(), adamW.epsilon());
      return adam(same, List.of("w[P] *= 1 - rate * " + number(adamW.weightDecay()) + ";"));
    } else if (rule instanceof NAdam nadam) {
      return nadam(nadam);
    }
    throw new IllegalArgumentException("no such optimizer: " + rule.id());
  }

  private static JavaOptimizer sgd(Sgd sgd) {
    if (sgd.momentum() == 0.0) {
      return new JavaOptimizer(NONE, NONE, NONE, List.of("w[P] -= rate * g[P];"));
    }
    String momentum = number(sgd.momentum());
    String step = sgd.nesterov() ? "(g[P] + " + momentum + " * v[P])" : "v[P]";
    return new JavaOptimizer(
        List.of("v"),
        NONE,
        NONE,
        List.of("v[P] = " + momentum + " * v[P] + g[P];", "w[P] -= rate * " + step + ";"));
  }

  private static JavaOptimizer rmsProp(RmsProp rms) {
    String mean = mean("s", rms.alpha(), "g[P] * g[P]");
    String scaled = "g[P] / (sqrt(s[P]) + " + number(rms.epsilon()) + ")";
    return rms.momentum() == 0.0
        ? new JavaOptimizer(
            List.of("s"), NONE, NONE, List.of(mean, "w[P] -= rate * " + scaled + ";"))
        : new JavaOptimizer(
            List.of("s", "v"),
            NONE,
            NONE,
            List.of(
                mean,
                "v[P] = " + number(rms.momentum()) + " * v[P] + " + scaled + ";",
                "w[P] -= rate * v[P];"));
  }

  private static JavaOptimizer adam(Adam adam, List<String> decay) {
    List<String> step = new ArrayList<>(decay);
    step.add(mean("m", adam.beta1(), "g[P]"));
    step.add(mean("s", adam.beta2(), "g[P] * g[P]"));
    step.add(
        "double root = sqrt(s[P] / "
            + correction(adam.beta2())
            + ") + "
            + number(adam.epsilon())
            + ";");
    step.add("w[P] -= rate * (m[P] / " + correction(adam.beta1()) + ") / root;");
    return new JavaOptimizer(
        List.of("m", "s"), List.of("int steps = 0;"), List.of("steps++;"), step);
  }

  private static JavaOptimizer nadam(NAdam nadam) {
    String momentum =
        number(nadam.beta1())
            + " * (1 - 0.5 * pow(0.96, STEP * "
            + number(nadam.momentumDecay())
            + "));";
    return new JavaOptimizer(
        List.of("m", "s"),
        List.of("int steps = 0;", "double product = 1;"),
        List.of(
            "steps++;",
            "double now = " + momentum.replace("STEP", "steps"),
            "double following = " + momentum.replace("STEP", "(steps + 1)"),
            "product *= now;"),
        List.of(
            mean("m", nadam.beta1(), "g[P]"),
            mean("s", nadam.beta2(), "g[P] * g[P]"),
            "double root = sqrt(s[P] / "
                + correction(nadam.beta2())
                + ") + "
                + number(nadam.epsilon())
                + ";",
            "w[P] -= rate * (1 - now) / (1 - product) * g[P] / root;",
            "w[P] -= rate * following / (1 - product * following) * m[P] / root;"));
  }

  private static String correction(double beta) {
    return "(1 - pow(" + number(beta) + ", steps))";
  }

  private static String mean(String name, double kept, String of) {
    String k = number(kept);
    return name + "[P] = " + k + " * " + name + "[P] + (1 - " + k + ") * " + of + ";";
  }

  private static String number(double value) {
    return Syntax.JAVA.number(value);
  }
}
