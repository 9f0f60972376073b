package org.netsketch.export.code;

import java.util.List;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.ShapeKind;
import org.netsketch.data.Split;
import org.netsketch.train.Preparation;

/** The rows of an experiment in Java: {@code x}, {@code t}, {@code xValid} and {@code tValid}. */
final class JavaData {
  private final Source source;
  private final Preparation preparation;
  private final Split split;
  private final int count;
  private final int outputs;

  JavaData(Source source, Preparation preparation) {
    this.source = source;
    this.preparation = preparation;
    split = preparation.split();
    count = split.all().size();
    outputs = split.all().outputs();
  }

  /** Writes the drawing, dividing and standardizing within the main method. */
  void write() {
    DataSource data = preparation.experiment().data().source();
    DataComment.write(source, preparation);
    int features = split.all().features();
    source.line("double[][] inputs = new double[" + count + "][" + features + "];");
    source.line("double[][] targets = new double[" + count + "][" + outputs + "];");
    if (data instanceof DataSource.Function function) {
      function(function);
    } else if (data instanceof DataSource.Shape shape) {
      shape(shape);
    } else {
      table(Table.of(split.all()));
    }
    source.blank();
    divide();
    standardize();
  }

  private void function(DataSource.Function function) {
    boolean two = function.from().size() == 2;
    List<Double> from = function.from();
    List<Double> to = function.to();
    boolean even = function.positions() == DataSource.Positions.EVEN;
    int side = two ? (int) Math.sqrt(count) : count;
    rows();
    for (int j = 0; j < from.size(); j++) {
      String ends = number(from.get(j)) + ", " + number(to.get(j));
      String index = !two ? "i" : j == 0 ? "i / " + side : "i % " + side;
      source.line(
          "inputs[i]["
              + j
              + "] = "
              + (even
                  ? "linspace(" + ends + ", " + side + ", " + index + ");"
                  : "random.uniform(" + ends + ");"));
    }
    source.close();
    if (!two && !even) {
      source.line("Arrays.sort(inputs, (a, b) -> Double.compare(a[0], b[0]));");
    }
    rows();
    if (two) {
      source.line("double x1 = inputs[i][0], x2 = inputs[i][1];");
    } else {
      source.line("double x = inputs[i][0];");
    }
    source.line(
        "targets[i][0] = "
            + Formula.of(function.expression(), Syntax.JAVA, two ? "x1" : "x", "x2")
            + ";");
    source.close();
    noise(function.noise());
  }

  private void rows() {
    source.open("for (int i = 0; i < " + count + "; i++)");
  }

  private void noise(DataSource.Noise noise) {
    String scale = number(noise.scale());
    String drawn =
        switch (noise.kind()) {
          case NONE -> "";
          case NORMAL -> scale + " * random.randn()";
          case UNIFORM -> "random.uniform(-" + scale + ", " + scale + ")";
        };
    if (drawn.isEmpty()) {
      return;
    }
    if (noise.shared()) {
      source.line("double noise = " + drawn + ";");
    }
    rows();
    source.line("targets[i][0] += " + (noise.shared() ? "noise" : drawn) + ";").close();
  }

  private void shape(DataSource.Shape shape) {
    rows();
    source.line("int kind = i % 2;" + source.note("data.turns"));
    source.line(outputs == 1 ? "targets[i][0] = kind;" : "targets[i][kind] = 1;");
    for (String line : position(shape.shape())) {
      source.line(line);
    }
    source.close();
    String noise = number(shape.noise());
    source.open("for (double[] row : inputs)");
    for (int j = 0; j < 2; j++) {
      source.line(
          "row["
              + j
              + "] += "
              + switch (shape.shape()) {
                case CIRCLE, XOR -> noise + " * random.uniform(-5, 5);";
                case GAUSS -> "sqrt(0.5 + 7 * " + noise + ") * random.randn();";
                case SPIRAL -> noise + " * random.uniform(-1, 1);";
                case MOONS -> noise + " * random.randn();";
              });
    }
    source.close();
  }

  private List<String> position(ShapeKind kind) {
    String size = "int size = kind == 0 ? " + (count + 1) / 2 + " : " + count / 2 + ";";
    return switch (kind) {
      case CIRCLE ->
          List.of(
              "double r = kind == 1 ? random.uniform(0, 2.5) : random.uniform(3.5, 5);"
                  + source.note("data.disc"),
              "double angle = random.uniform(0, 2 * PI);",
              "inputs[i] = new double[] {r * sin(angle), r * cos(angle)};");
      case XOR ->
          List.of(
              "double x1 = random.uniform(-5, 5);",
              "double sign = x1 > 0 ? 1 : -1;",
              "double x2 = (random.uniform(0, 5) + 0.3) * (kind == 0 ? sign : -sign);",
              "inputs[i] = new double[] {x1 + 0.3 * sign, x2};" + source.note("data.gap"));
      case GAUSS ->
          List.of("Arrays.fill(inputs[i], kind == 0 ? -2 : 2);" + source.note("data.clouds"));
      case SPIRAL ->
          List.of(
              size,
              "double along = (double) (i / 2) / size;" + source.note("data.along"),
              "double r = 5 * along, angle = 3.5 * PI * along + PI * kind;",
              "inputs[i] = new double[] {r * sin(angle), r * cos(angle)};");
      case MOONS ->
          List.of(
              size,
              "double angle = linspace(0, PI, size, i / 2);" + source.note("data.moons"),
              "double x1 = kind == 0 ? cos(angle) : 1 - cos(angle);",
              "double x2 = kind == 0 ? sin(angle) : 0.5 - sin(angle);",
              "inputs[i] = new double[] {x1, x2};");
    };
  }

  private void table(Table table) {
    source.line("double[][] table = table();");
    rows();
    source.line("inputs[i] = Arrays.copyOf(table[i], " + table.inputs() + ");");
    source.line(
        table.classes() > 0
            ? "targets[i][(int) table[i][" + table.inputs() + "]] = 1;"
            : "targets[i] = Arrays.copyOfRange(table[i], "
                + table.inputs()
                + ", "
                + table.rows()[0].length
                + ");");
    source.close();
  }

  private void divide() {
    DataPlan.Validation validation = preparation.experiment().data().validation();
    int training = split.trainingRows().length;
    boolean valid = split.validationRows().length > 0;
    boolean random = validation.pick() == DataPlan.Pick.RANDOM;
    if (!valid && !random) {
      source.line("double[][] x = inputs, t = targets;");
      return;
    }
    source.comment(
        random ? "split.random" : "split.last", training + "", number(validation.fraction()));
    String x = "inputs";
    String t = "targets";
    if (random) {
      source.line("int[] order = random.permutation(" + count + ");");
      x = "rows(inputs, order)";
      t = "rows(targets, order)";
    }
    String part = ", 0, " + training + ")";
    source.line("double[][] x = Arrays.copyOfRange(" + x + part + ";");
    source.line("double[][] t = Arrays.copyOfRange(" + t + part + ";");
    if (valid) {
      String rest = ", " + training + ", " + count + ")";
      source.line("double[][] xValid = Arrays.copyOfRange(" + x + rest + ";");
      source.line("double[][] tValid = Arrays.copyOfRange(" + t + rest + ";");
    }
  }

  private void standardize() {
    DataPlan.Standardize columns = preparation.experiment().data().standardize();
    if (columns == DataPlan.Standardize.NONE) {
      return;
    }
    source.blank().comment("standardize");
    boolean valid = split.validationRows().length > 0;
    // the validation rows first: the training rows are what both are measured by
    if (valid) {
      source.line("xValid = standardized(xValid, x);");
    }
    source.line("x = standardized(x, x);");
    if (columns == DataPlan.Standardize.INPUTS_AND_TARGETS && !split.all().hasClasses()) {
      if (valid) {
        source.line("tValid = standardized(tValid, t);");
      }
      source.line("t = standardized(t, t);");
    }
  }

  /** Writes the methods that the main method calls for its data. */
  void methods() {
    String program = source.toString();
    if (program.contains("linspace(")) {
      source.blank().comment("linspace");
      source.open("static double linspace(double from, double to, int count, int i)");
      source.line(
          "return i == 0 ? from : i == count - 1 ? to : i * ((to - from) / (count - 1)) + from;");
      source.close();
    }
    if (program.contains("rows(inputs")) {
      source.blank().open("static double[][] rows(double[][] rows, int[] order)");
      source.line("return Arrays.stream(order).mapToObj(i -> rows[i]).toArray(double[][]::new);");
      source.close();
    }
    if (program.contains("standardized(")) {
      source.blank().comment("standardized");
      """
      static double[][] standardized(double[][] rows, double[][] by) {
        double[][] standard = new double[rows.length][by[0].length];
        for (int j = 0; j < by[0].length; j++) {
          int column = j;
          double mean = Arrays.stream(by).mapToDouble(row -> row[column]).average().getAsDouble();
          double square = Arrays.stream(by).mapToDouble(row -> pow(row[column] - mean, 2)).sum();
          double deviation = sqrt(square / by.length);
      """
          .lines()
          .forEach(source::line);
      if (PythonData.hasConstantColumn(split.training().inputs())
          || PythonData.hasConstantColumn(split.training().targets())) {
        source.line("    if (Arrays.stream(by).allMatch(row -> row[column] == by[0][column])) {");
        source.line("      deviation = 1;" + source.note("standardize.constant"));
        source.line("    }");
      }
      """
          for (int i = 0; i < rows.length; i++) {
            standard[i][j] = (rows[i][j] - mean) / deviation;
          }
        }
        return standard;
      }
      """
          .lines()
          .forEach(source::line);
    }
    if (program.contains("= table();")) {
      JavaMatrix.write(source, "table", Table.of(split.all()));
    }
  }

  private static String number(double value) {
    return Syntax.JAVA.number(value);
  }
}
