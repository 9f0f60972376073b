package org.netsketch.export.code;

import org.netsketch.train.Schedule;
import org.netsketch.train.TrainingPlan;

/** The learning rate of the epoch {@code epoch}, from 0, as a formula in a language. */
final class Rate {
  private Rate() {}

  static String of(TrainingPlan plan, Syntax syntax) {
    String base = syntax.number(plan.optimizer().learningRate());
    Schedule schedule = plan.schedule();
    if (schedule instanceof Schedule.Step step) {
      boolean java = syntax == Syntax.JAVA; // whole numbers divide to whole numbers
      String falls = java ? "epoch / " + step.stepSize() : "(epoch // " + step.stepSize() + ")";
      return base + " * " + power(step.gamma(), falls, syntax);
    } else if (schedule instanceof Schedule.Exponential exponential) {
      return base + " * " + power(exponential.gamma(), "epoch", syntax);
    } else if (schedule instanceof Schedule.Cosine cosine) {
      int half = cosine.tMax() == Schedule.WHOLE_RUN ? plan.epochs() : cosine.tMax();
      String cos =
          syntax.function("cos") + "(" + syntax.constant("pi") + " * epoch / " + half + ")";
      String least = syntax.number(cosine.etaMin());
      return cosine.etaMin() == 0.0
          ? base + " * (1 + " + cos + ") / 2"
          : least + " + (" + base + " - " + least + ") * (1 + " + cos + ") / 2";
    }
    return base;
  }

  private static String power(double factor, String times, Syntax syntax) {
    boolean overflows = factor > 1.0 && syntax == Syntax.PYTHON; // where Python's ** gives up
    return overflows
        ? "np.power(" + Syntax.decimal(factor) + ", " + times + ")"
        : syntax.power(syntax.number(factor), times);
  }
}
