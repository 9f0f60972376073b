package org.netsketch.export.code;

import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.train.Preparation;
import org.netsketch.train.Regularization;
import org.netsketch.train.Schedule;
import org.netsketch.train.StopRule;
import org.netsketch.train.TrainingPlan;

/** The epochs of a run in Java: mini-batches, what is measured, when it ends, what came of it. */
final class JavaTraining {
  private final Source source;
  private final Architecture architecture;
  private final TrainingPlan plan;
  private final StopRule stop;
  private final JavaOptimizer optimizer;
  private final int rows;
  private final boolean validation;

  JavaTraining(Source source, Preparation preparation) {
    this.source = source;
    architecture = preparation.start().architecture();
    plan = preparation.experiment().training();
    stop = ReachableEnd.of(plan);
    optimizer = JavaOptimizer.of(plan.optimizer());
    rows = preparation.split().trainingRows().length;
    validation = preparation.split().validationRows().length > 0;
  }

  /** Writes the loop and what is printed after it, within the main method. */
  void write() {
    if (plan.epochs() == 0) {
      source.comment("untrained");
      begin();
      end();
      return;
    }
    if (hasMemory()) {
      memory();
    }
    source.comment("training");
    begin();
    source.open("for (int epoch = 0; epoch < " + plan.epochs() + "; epoch++)");
    source.line("double[][][] before = copy();");
    if (!(plan.schedule() instanceof Schedule.Constant)) {
      source.line("double rate = " + Rate.of(plan, Syntax.JAVA) + ";");
    }
    batches();
    source.blank();
    measure();
    stops();
    source.close();
    end();
  }

  /** Whether anything is there before the first step. */
  private boolean hasMemory() {
    return plan.schedule() instanceof Schedule.Constant
        || !optimizer.memory().isEmpty()
        || !optimizer.start().isEmpty();
  }

  private void memory() {
    source.comment("optimizer." + plan.optimizer().id());
    if (plan.schedule() instanceof Schedule.Constant) {
      source.line("double rate = " + number(plan.optimizer().learningRate()) + ";");
    }
    optimizer.memory().forEach(name -> source.line("double[][][] " + name + " = zeros();"));
    optimizer.start().forEach(source::line);
    source.blank();
  }

  private void begin() {
    source.line("List<Double> losses = new ArrayList<>(List.of(loss(x, t)));");
    if (validation) {
      source.line("double validLoss = loss(xValid, tValid);");
    }
    source.line("String stopped = \"epochs\";");
    if (stop.patience().isPresent()) {
      source.line("double best = Double.POSITIVE_INFINITY;");
      source.line("int waited = 0;");
      if (stop.restoresBest()) {
        source.line("double[][][] bestW = w;");
      }
    }
  }

  private void batches() {
    int size = plan.batchSizeFor(rows);
    if (plan.shuffle()) {
      // within the loop, so that the split's order keeps its name
      source.line("int[] shuffled = random.permutation(x.length);");
    }
    if (size == rows) {
      step("0", "x.length", "r", "x.length");
      return;
    }
    source.open("for (int start = 0; start < x.length; start += " + size + ")");
    source.line("int end = min(start + " + size + ", x.length);");
    step("start", "end", "r - start", "end - start");
    source.close();
  }

  /**
   * Writes a step over some rows.
   *
   * @param from the first of them
   * @param to the first after them
   * @param mask the number of row r among them
   * @param count how many they are
   */
  private void step(String from, String to, String mask, String count) {
    boolean dropout = JavaNetwork.hasDropout(architecture);
    if (dropout) {
      masks(count);
    }
    source.line("double[][][] g = zeros();");
    source.open("for (int r = " + from + "; r < " + to + "; r++)");
    String row = plan.shuffle() ? "shuffled[r]" : "r";
    source.line("forward(x[" + row + "]" + (dropout ? ", masks[" + mask + "]);" : ");"));
    source.line("backward(t[" + row + "], " + count + ", g);").close();
    regularize();
    if (!hasMemory()) {
      source.comment("optimizer." + plan.optimizer().id());
    }
    optimizer.before().forEach(source::line);
    loop("w[l][j].length");
    optimizer.step().forEach(line -> source.line(line.replace("[P]", "[l][j][i]")));
    source.close().close().close();
  }

  private void loop(String inputs) {
    source.open("for (int l = 0; l < w.length; l++)");
    source.open("for (int j = 0; j < w[l].length; j++)");
    source.open("for (int i = 0; i < " + inputs + "; i++)");
  }

  private void masks(String count) {
    source.line("double[][][] masks = new double[" + count + "][w.length][];");
    for (int layer = 0; layer < architecture.depth(); layer++) {
      double dropout = architecture.layers().get(layer).dropout();
      if (dropout > 0) {
        String rate = number(dropout);
        source.open("for (double[][] mask : masks)");
        source.line("mask[" + layer + "] = new double[" + architecture.unitsOf(layer) + "];");
        source.open("for (int j = 0; j < " + architecture.unitsOf(layer) + "; j++)");
        source.line(
            "mask["
                + layer
                + "][j] = random.rand() < "
                + rate
                + " ? 0 : 1 / (1 - "
                + rate
                + ");"
                + source.note("dropout"));
        source.close().close();
      }
    }
  }

  private void regularize() {
    Regularization rules = plan.regularization();
    if (rules.l1() > 0 || rules.l2() > 0) {
      loop("w[l][j].length - 1");
      if (rules.l1() > 0) {
        source.line(
            "g[l][j][i] += "
                + number(rules.l1())
                + " * signum(w[l][j][i]);"
                + source.note("penalty"));
      }
      if (rules.l2() > 0) {
        source.line(
            "g[l][j][i] += " + number(rules.l2()) + " * w[l][j][i];" + source.note("penalty"));
      }
      source.close().close().close();
    }
    if (rules.gradientClip() < Double.POSITIVE_INFINITY) {
      source.line("double norm = sqrt(numbers(g).map(d -> d * d).sum());");
      source.line(
          "double scale = min(1, "
              + number(rules.gradientClip())
              + " / norm);"
              + source.note("clip"));
      loop("w[l][j].length");
      source.line("g[l][j][i] *= scale;").close().close().close();
    }
  }

  private void measure() {
    source.line("double newLoss = loss(x, t);");
    StringBuilder finite = new StringBuilder("newLoss");
    if (validation) {
      source.line("double newValidLoss = loss(xValid, tValid);");
      finite.append(" + newValidLoss");
    }
    if (plan.loss() instanceof Loss.MeanAbsoluteError || plan.loss() instanceof Loss.Huber) {
      finite.append(" + mse(x, t)"); // overflows before the loss does, and is in the history too
    }
    source.line("boolean finite = numbers(w).allMatch(Double::isFinite);");
    source.open("if (!finite || !Double.isFinite(" + finite + "))");
    source.line("stopped = \"diverged\";");
    source.line("w = before;" + source.note("diverged"));
    source.line("break;").close();
    source.line("losses.add(newLoss);");
    if (validation) {
      source.line("validLoss = newValidLoss;");
    }
  }

  private void stops() {
    if (stop.patience().isPresent()) {
      StopRule.Patience patience = stop.patience().get();
      String watched = validation ? "newValidLoss" : "newLoss";
      String least = patience.minDelta() == 0 ? "best" : "best - " + number(patience.minDelta());
      source.line("waited++;");
      source.open("if (" + watched + " < " + least + ")");
      source.line("best = " + watched + ";").line("waited = 0;");
      if (stop.restoresBest()) {
        source.line("bestW = copy();");
      }
      source.close();
    }
    if (stop.targetLoss().isPresent()) {
      stop("newLoss <= " + number(stop.targetLoss().getAsDouble()), "target");
    }
    stop.patience().ifPresent(p -> stop("waited >= " + Math.max(1, p.epochs()), "patience"));
    stop.rising().ifPresent(this::rising);
  }

  private void rising(StopRule.Rising rule) {
    source.line(
        "int newest = losses.size() - 1, first = max(1, newest + 1 - " + rule.window() + ");");
    source.line("double sum = 0;");
    source.open("for (double one : losses.subList(first, newest))").line("sum += one;").close();
    stop("epoch > " + rule.after() + " && newLoss > sum / (newest - first)", "rising");
  }

  private void stop(String condition, String reason) {
    source.open("if (" + condition + ")");
    source.line("stopped = \"" + reason + "\";").line("break;").close();
  }

  private void end() {
    source.blank();
    if (stop.restoresBest()) {
      source.open("if (losses.size() > 1 && !stopped.equals(\"diverged\"))");
      source.line("w = bestW;" + source.note("restored")).close();
    }
    """
    List<String> layers = new ArrayList<>();
    for (double[][] layer : w) {
      int n = layer[0].length - 1;
      Object[] weights = Arrays.stream(layer).map(unit -> Arrays.copyOf(unit, n)).toArray();
      double[] bias = Arrays.stream(layer).mapToDouble(unit -> unit[n]).toArray();
      String numbers = "{\\"weights\\": %s, \\"bias\\": %s}";
      layers.add(numbers.formatted(Arrays.deepToString(weights), Arrays.toString(bias)));
    }
    """
        .lines()
        .forEach(source::line);
    String valid = validation ? "\"\n            + \", \\\"validationLoss\\\": %s" : "";
    source.line("String result =");
    source.line(
        "    \"{\\\"epochs\\\": %d, \\\"stopped\\\": \\\"%s\\\", \\\"loss\\\": %s"
            + valid
            + ", \\\"parameters\\\": %s}\";");
    source.line("int last = losses.size() - 1;");
    source.line(
        "System.out.println(result.formatted(last, stopped, losses.get(last), "
            + (validation ? "validLoss, " : "")
            + "layers));");
  }

  /** Writes the methods that the main method calls. */
  void methods() {
    """

    static double[][][] zeros() {
      double[][][] zeros = copy();
      for (double[][] layer : zeros) {
        for (double[] unit : layer) {
          Arrays.fill(unit, 0);
        }
      }
      return zeros;
    }

    static double[][][] copy() {
      double[][][] copy = new double[w.length][][];
      for (int l = 0; l < w.length; l++) {
        copy[l] = Arrays.stream(w[l]).map(double[]::clone).toArray(double[][]::new);
      }
      return copy;
    }

    static DoubleStream numbers(double[][][] layers) {
      return Arrays.stream(layers).flatMap(Arrays::stream).flatMapToDouble(Arrays::stream);
    }
    """
        .lines()
        .forEach(source::line);
  }

  private static String number(double value) {
    return Syntax.JAVA.number(value);
  }
}
