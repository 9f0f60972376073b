package org.netsketch.export.code;

import java.util.List;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.data.Split;
import org.netsketch.train.Preparation;

/**
 * The rows of an experiment in NumPy, drawn as the program draws them: {@code x} and {@code t} to
 * train on, {@code x_valid} and {@code t_valid} set aside.
 */
final class PythonData {
  private final Source source;
  private final Preparation preparation;
  private final Split split;

  PythonData(Source source, Preparation preparation) {
    this.source = source;
    this.preparation = preparation;
    split = preparation.split();
  }

  /** Writes all of it. */
  void write() {
    DataSource data = preparation.experiment().data().source();
    DataComment.write(source, preparation);
    if (data instanceof DataSource.Function function) {
      function(function);
    } else if (data instanceof DataSource.Shape shape) {
      new PythonShape(source, shape).write(split.all().outputs());
    } else {
      table(Table.of(split.all()));
    }
    source.blank();
    divide();
    standardize();
  }

  private void function(DataSource.Function function) {
    boolean two = function.from().size() == 2;
    if (two) {
      plane(function);
    } else {
      line(function);
    }
    String formula = Formula.of(function.expression(), Syntax.PYTHON, two ? "x1" : "x", "x2");
    boolean constant = function.expression().variables().isEmpty();
    String values = constant ? "np.full(" + function.count() + ", " + formula + ")" : formula;
    source.line("y = " + values + noise(function));
    source.line(
        two
            ? "inputs, targets = np.stack([x1, x2], axis=1), y[:, None]"
            : "inputs, targets = x[:, None], y[:, None]");
  }

  private void line(DataSource.Function function) {
    String range = number(function.from().get(0)) + ", " + number(function.to().get(0));
    source.line(
        switch (function.positions()) {
          case EVEN -> "x = np.linspace(" + range + ", " + function.count() + ")";
          case UNIFORM -> "x = np.sort(np.random.uniform(" + range + ", " + function.count() + "))";
        });
  }

  private void plane(DataSource.Function function) {
    List<Double> from = function.from();
    List<Double> to = function.to();
    switch (function.positions()) {
      case EVEN -> {
        int side = (int) Math.sqrt(function.count());
        source.line(
            "side1 = np.linspace("
                + number(from.get(0))
                + ", "
                + number(to.get(0))
                + ", "
                + side
                + ")");
        source.line(
            "side2 = np.linspace("
                + number(from.get(1))
                + ", "
                + number(to.get(1))
                + ", "
                + side
                + ")");
        source.line("x1, x2 = np.repeat(side1, " + side + "), np.tile(side2, " + side + ")");
      }
      case UNIFORM ->
          source.line(
              "x1, x2 = np.random.uniform("
                  + Table.literal(array(from), Syntax.PYTHON)
                  + ", "
                  + Table.literal(array(to), Syntax.PYTHON)
                  + ", ("
                  + function.count()
                  + ", 2)).T");
    }
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static String noise(DataSource.Function function) {
    DataSource.Noise noise = function.noise();
    String scale = number(noise.scale());
    String count = noise.shared() ? "" : Integer.toString(function.count());
    return switch (noise.kind()) {
      case NONE -> "";
      case NORMAL -> " + " + scale + " * np.random.randn(" + count + ")";
      case UNIFORM ->
          " + np.random.uniform(-"
              + scale
              + ", "
              + scale
              + (count.isEmpty() ? "" : ", " + count)
              + ")";
    };
  }

  private void table(Table table) {
    if (table.isShort()) {
      source.list("table = np.array([", Table.literals(table.rows(), Syntax.PYTHON), "], float)");
    } else {
      source.line("table = \"\"\"\\").verbatim(table.lines()).line("\"\"\"");
      String numbers = table.isDigits() ? "[int(digit, 36) for digit in row]" : "row.split()";
      source.line("rows = table.splitlines()");
      source.line(
          "table = np.array(["
              + numbers
              + " for row in rows], float)"
              + (table.isDigits() ? source.note("data.digits") : ""));
    }
    int inputs = table.inputs();
    String targets =
        table.classes() > 0
            ? "np.eye(" + table.classes() + ")[table[:, " + inputs + "].astype(int)]"
            : "table[:, " + inputs + ":]";
    source.line("inputs, targets = table[:, :" + inputs + "], " + targets);
  }

  private void divide() {
    DataPlan.Validation validation = preparation.experiment().data().validation();
    int training = split.trainingRows().length;
    boolean valid = split.validationRows().length > 0;
    boolean random = validation.pick() == DataPlan.Pick.RANDOM;
    if (!valid && !random) {
      source.line("x, t = inputs, targets");
      return;
    }
    String share = number(validation.fraction());
    source.comment(random ? "split.random" : "split.last", training + "", share);
    String first = ":" + training;
    String last = training + ":";
    if (random) {
      source.line("order = np.random.permutation(len(inputs))");
      first = "order[" + first + "]";
      last = "order[" + last + "]";
    }
    source.line("x, t = inputs[" + first + "], targets[" + first + "]");
    if (valid) {
      source.line("x_valid, t_valid = inputs[" + last + "], targets[" + last + "]");
    }
  }

  private void standardize() {
    DataPlan.Standardize columns = preparation.experiment().data().standardize();
    if (columns == DataPlan.Standardize.NONE) {
      return;
    }
    source.blank().comment("standardize");
    Dataset training = split.training();
    standardize("x", training.inputs());
    if (columns == DataPlan.Standardize.INPUTS_AND_TARGETS && !split.all().hasClasses()) {
      standardize("t", training.targets());
    }
  }

  private void standardize(String name, double[][] rows) {
    source.line("mean, deviation = " + name + ".mean(axis=0), " + name + ".std(axis=0)");
    if (hasConstantColumn(rows)) {
      source.line(
          "constant = ("
              + name
              + " == "
              + name
              + "[0]).all(axis=0)"
              + source.note("standardize.constant"));
      source.line("mean[constant], deviation[constant] = " + name + "[0, constant], 1");
    }
    source.line(name + " = (" + name + " - mean) / deviation");
    if (split.validationRows().length > 0) {
      source.line(name + "_valid = (" + name + "_valid - mean) / deviation");
    }
  }

  /** Whether a column has the same number in every row. */
  static boolean hasConstantColumn(double[][] rows) {
    for (int j = 0; j < rows[0].length; j++) {
      boolean constant = true;
      for (double[] row : rows) {
        constant &= row[j] == rows[0][j];
      }
      if (constant) {
        return true;
      }
    }
    return false;
  }

  private static String number(double value) {
    return Syntax.PYTHON.number(value);
  }
}
