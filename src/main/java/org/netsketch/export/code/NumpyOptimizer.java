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
 * An optimizer in NumPy: what it remembers for each parameter, and its step.
 *
 * @param memory the names of its arrays
 * @param start lines before training, besides the arrays
 * @param before lines before the parameters' loop
 * @param step lines for the parameter {@code p} and its gradient {@code g}
 */
record NumpyOptimizer(
    List<String> memory, List<String> start, List<String> before, List<String> step) {

  /** An optimizer whose learning rate is {@code rate}. */
  static NumpyOptimizer of(Optimizer rule) {
    if (rule instanceof Sgd sgd) {
      return sgd(sgd);
    } else if (rule instanceof Adagrad adagrad) {
      String root = "(np.sqrt(s) + " + number(adagrad.epsilon()) + ")";
      return new NumpyOptimizer(
          List.of("squares"),
          List.of(),
          List.of(),
          List.of("s += g**2", "p -= rate * g / " + root));
    } else if (rule instanceof RmsProp rms) {
      return rmsProp(rms);
    } else if (rule instanceof Adam adam) {
      return adam(adam, List.of());
    } else if (rule instanceof AdamW adamW) {
      Adam same = new Adam(adamW.learningRate(), adamW.beta1(), adamW.beta2(), adamW.epsilon());
      return adam(same, List.of("p *= 1 - rate * " + number(adamW.weightDecay())));
    } else if (rule instanceof NAdam nadam) {
      return nadam(nadam);
    }
    throw new IllegalArgumentException("no such optimizer: " + rule.id());
  }

  private static NumpyOptimizer sgd(Sgd sgd) {
    if (sgd.momentum() == 0.0) {
      return new NumpyOptimizer(List.of(), List.of(), List.of(), List.of("p -= rate * g"));
    }
    String momentum = number(sgd.momentum());
    String step = sgd.nesterov() ? "(g + " + momentum + " * v)" : "v";
    return new NumpyOptimizer(
        List.of("velocities"),
        List.of(),
        List.of(),
        List.of("v *= " + momentum, "v += g", "p -= rate * " + step));
  }

  private static NumpyOptimizer rmsProp(RmsProp rms) {
    List<String> mean = mean("s", rms.alpha(), "g**2");
    String scaled = "g / (np.sqrt(s) + " + number(rms.epsilon()) + ")";
    if (rms.momentum() == 0.0) {
      return new NumpyOptimizer(
          List.of("squares"),
          List.of(),
          List.of(),
          List.of(mean.get(0), mean.get(1), "p -= rate * " + scaled));
    }
    return new NumpyOptimizer(
        List.of("squares", "velocities"),
        List.of(),
        List.of(),
        List.of(
            mean.get(0),
            mean.get(1),
            "v *= " + number(rms.momentum()),
            "v += " + scaled,
            "p -= rate * v"));
  }

  private static NumpyOptimizer adam(Adam adam, List<String> decay) {
    List<String> step = new ArrayList<>(decay);
    step.addAll(mean("m", adam.beta1(), "g"));
    step.addAll(mean("s", adam.beta2(), "g**2"));
    step.add("mean = m / (1 - " + number(adam.beta1()) + "**steps)");
    step.add("square = s / (1 - " + number(adam.beta2()) + "**steps)");
    step.add("p -= rate * mean / (np.sqrt(square) + " + number(adam.epsilon()) + ")");
    return new NumpyOptimizer(
        List.of("means", "squares"), List.of("steps = 0"), List.of("steps += 1"), step);
  }

  private static NumpyOptimizer nadam(NAdam nadam) {
    String momentum =
        number(nadam.beta1())
            + " * (1 - 0.5 * 0.96**(STEP * "
            + number(nadam.momentumDecay())
            + "))";
    List<String> step = new ArrayList<>(mean("m", nadam.beta1(), "g"));
    step.addAll(mean("s", nadam.beta2(), "g**2"));
    step.add(
        "root = np.sqrt(s / (1 - "
            + number(nadam.beta2())
            + "**steps)) + "
            + number(nadam.epsilon()));
    step.add("p -= rate * (1 - now) / (1 - product) * g / root");
    step.add("p -= rate * following / (1 - product * following) * m / root");
    return new NumpyOptimizer(
        List.of("means", "squares"),
        List.of("steps, product = 0, 1"),
        List.of(
            "steps += 1",
            "now = " + momentum.replace("STEP", "steps"),
            "following = " + momentum.replace("STEP", "(steps + 1)"),
            "product *= now"),
        step);
  }

  /** The lines of a running mean, in place. */
  private static List<String> mean(String name, double kept, String of) {
    return List.of(name + " *= " + number(kept), name + " += (1 - " + number(kept) + ") * " + of);
  }

  private static String number(double value) {
    return Syntax.PYTHON.number(value);
  }
}
