package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.nn.Loss;
import org.netsketch.train.Preparation;
import org.netsketch.train.Schedule;
import org.netsketch.train.StopRule;
import org.netsketch.train.TrainingPlan;

/** The epochs of a run in Python: mini-batches, what is measured, when it ends, what came of it. */
final class PythonTraining {
  private final Source source;
  private final PythonLibrary library;
  private final TrainingPlan plan;
  private final StopRule stop;
  private final int rows;
  private final boolean validation;

  PythonTraining(Source source, Preparation preparation, PythonLibrary library) {
    this.source = source;
    this.library = library;
    plan = preparation.experiment().training();
    stop = ReachableEnd.of(plan);
    rows = preparation.split().trainingRows().length;
    validation = preparation.split().validationRows().length > 0;
  }

  /** Writes the loop and what is printed after it. */
  void write() {
    begin();
    if (plan.epochs() > 0) {
      epochs();
    }
    end();
  }

  private void epochs() {
    source.open("for epoch in range(" + plan.epochs() + ")");
    source.line("before = " + library.copy());
    if (!(plan.schedule() instanceof Schedule.Constant)) {
      source.line("rate = " + Rate.of(plan, Syntax.PYTHON));
      library.rate();
    }
    batches();
    source.blank();
    measure();
    stops();
    source.close();
  }

  private void begin() {
    source.comment(plan.epochs() > 0 ? "training" : "untrained");
    source.line("losses = [loss(x, t)]");
    if (validation) {
      source.line("valid_losses = [loss(x_valid, t_valid)]");
    }
    source.line("stopped = \"epochs\"");
    if (stop.patience().isPresent()) {
      source.line("best, waited = np.inf, 0");
      if (stop.restoresBest()) {
        source.line("best_parameters = " + library.copy());
      }
    }
  }

  private void batches() {
    int size = plan.batchSizeFor(rows);
    if (plan.shuffle()) {
      source.line("order = np.random.permutation(len(x))");
    }
    if (size == rows) {
      source.line(plan.shuffle() ? "xb, tb = x[order], t[order]" : "xb, tb = x, t");
      library.step();
      return;
    }
    source.open("for start in range(0, len(x), " + size + ")");
    String range = "start:start + " + size;
    source.line(
        plan.shuffle()
            ? "rows = order[" + range + "]"
            : "rows = slice(start, start + " + size + ")");
    source.line("xb, tb = x[rows], t[rows]");
    library.step();
    source.close();
  }

  private void measure() {
    source.line("new_loss = loss(x, t)");
    List<String> finite = new ArrayList<>(List.of("new_loss"));
    if (validation) {
      source.line("new_valid_loss = loss(x_valid, t_valid)");
      finite.add("new_valid_loss");
    }
    if (plan.loss() instanceof Loss.MeanAbsoluteError || plan.loss() instanceof Loss.Huber) {
      finite.add("mse(x, t)"); // overflows before the loss does, and is in the history too
    }
    source.line("finite = " + library.finite());
    source.open("if not (finite and np.isfinite(" + String.join(" + ", finite) + "))");
    source.line("stopped = \"diverged\"").line("break").close();
    source.line("losses.append(new_loss)");
    if (validation) {
      source.line("valid_losses.append(new_valid_loss)");
    }
  }

  private void stops() {
    if (stop.patience().isPresent()) {
      StopRule.Patience patience = stop.patience().get();
      String watched = validation ? "new_valid_loss" : "new_loss";
      String least = patience.minDelta() == 0 ? "best" : "best - " + number(patience.minDelta());
      source.line("waited += 1");
      source.open("if " + watched + " < " + least);
      source.line("best, waited = " + watched + ", 0");
      if (stop.restoresBest()) {
        source.line("best_parameters = " + library.copy());
      }
      source.close();
    }
    if (stop.targetLoss().isPresent()) {
      stop("new_loss <= " + number(stop.targetLoss().getAsDouble()), "target");
    }
    stop.patience().ifPresent(p -> stop("waited >= " + Math.max(1, p.epochs()), "patience"));
    stop.rising().ifPresent(this::rising);
  }

  private void rising(StopRule.Rising rule) {
    source.line("recent = losses[1:][-" + rule.window() + ":-1]");
    stop("epoch > " + rule.after() + " and new_loss > sum(recent) / len(recent)", "rising");
  }

  private void stop(String condition, String reason) {
    source.open("if " + condition);
    source.line("stopped = \"" + reason + "\"").line("break").close();
  }

  private void end() {
    source.blank();
    library.parameters();
    if (plan.epochs() > 0) {
      source.open("if stopped == \"diverged\"");
      source.line("parameters = before" + source.note("diverged"));
      source.close();
    }
    if (stop.restoresBest()) {
      source.open("elif len(losses) > 1");
      source.line("parameters = best_parameters" + source.note("restored"));
      source.close();
    }
    String layer = "{\"weights\": " + library.weights() + ", \"bias\": b.tolist()}";
    source.line("result = [");
    source.line("    " + layer);
    source.line("    for w, b in zip(parameters[0::2], parameters[1::2])");
    source.line("]");
    source.line("print(json.dumps({");
    source.line("    \"epochs\": len(losses) - 1, \"stopped\": stopped, \"loss\": losses[-1],");
    if (validation) {
      source.line("    \"validationLoss\": valid_losses[-1],");
    }
    source.line("    \"parameters\": result,");
    source.line("}))");
  }

  private static String number(double value) {
    return Syntax.PYTHON.number(value);
  }
}
