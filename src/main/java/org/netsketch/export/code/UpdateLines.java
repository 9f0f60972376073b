package org.netsketch.export.code;

import org.netsketch.train.Schedule;
import org.netsketch.train.TrainingPlan;

/** An optimizer written out: what it remembers, and its step from {@code gradients}. */
final class UpdateLines {
  private final Source source;
  private final TrainingPlan plan;
  private final String library;
  private final NumpyOptimizer optimizer;

  /**
   * The lines of a plan's optimizer.
   *
   * @param library whose arrays the parameters are: {@code np} or {@code torch}
   */
  UpdateLines(Source source, TrainingPlan plan, String library) {
    this.source = source;
    this.plan = plan;
    this.library = library;
    optimizer = NumpyOptimizer.of(plan.optimizer());
  }

  /** Whether anything is there before the first step. */
  boolean hasMemory() {
    return plan.schedule() instanceof Schedule.Constant
        || !optimizer.start().isEmpty()
        || !optimizer.memory().isEmpty();
  }

  /** Writes what is there before the first step. */
  void memory() {
    boolean constant = plan.schedule() instanceof Schedule.Constant;
    if (constant) {
      source.line("rate = " + Syntax.PYTHON.number(plan.optimizer().learningRate()));
    }
    optimizer.start().forEach(source::line);
    for (String name : optimizer.memory()) {
      source.line(name + " = [" + library + ".zeros_like(p) for p in parameters]");
    }
    if (constant || !optimizer.memory().isEmpty()) {
      source.blank();
    }
  }

  /** Writes a step. */
  void step() {
    optimizer.before().forEach(source::line);
    StringBuilder names = new StringBuilder("p, g");
    StringBuilder lists = new StringBuilder("parameters, gradients");
    for (String memory : optimizer.memory()) {
      names.append(", ").append(memory.charAt(0));
      lists.append(", ").append(memory);
    }
    source.open("for " + names + " in zip(" + lists + ")");
    optimizer.step().forEach(line -> source.line(line.replace("np.", library + ".")));
    source.close();
  }
}
