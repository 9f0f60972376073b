package org.netsketch.export.code;

import java.util.Arrays;
import java.util.List;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Parameters.LayerRules;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.train.Preparation;

/** The first weights and biases in Java: a row for each unit, whose last number is the bias. */
final class JavaStart {
  private final Source source;
  private final Preparation preparation;
  private final Architecture architecture;

  JavaStart(Source source, Preparation preparation) {
    this.source = source;
    this.preparation = preparation;
    architecture = preparation.start().architecture();
  }

  /** Writes them within the main method. */
  void write() {
    source.comment("start", Integer.toString(architecture.parameterCount()));
    if (preparation.experiment().network().parameters().isPresent()) {
      for (int layer = 0; layer < architecture.depth(); layer++) {
        source.line("w[" + layer + "] = start" + (layer + 1) + "();");
      }
    } else {
      drawn();
    }
  }

  /** Writes the methods with values that were given, one a layer: they may be many. */
  void methods() {
    List<LayerValues> layers = preparation.experiment().network().parameters().orElseGet(List::of);
    for (int layer = 0; layer < layers.size(); layer++) {
      LayerValues values = layers.get(layer);
      double[][] rows = new double[values.bias().length][];
      for (int unit = 0; unit < rows.length; unit++) {
        int inputs = values.weights()[unit].length;
        rows[unit] = Arrays.copyOf(values.weights()[unit], inputs + 1);
        rows[unit][inputs] = values.bias()[unit];
      }
      JavaMatrix.write(source, "start" + (layer + 1), new Table(rows, rows[0].length, 0));
    }
  }

  private void drawn() {
    List<LayerRules> rules = preparation.experiment().network().rules();
    for (int layer = 0; layer < rules.size(); layer++) {
      int inputs = architecture.inputsOf(layer);
      int units = architecture.unitsOf(layer);
      source.line("w[" + layer + "] = new double[" + units + "][" + inputs + " + 1];");
      String weights = value(rules.get(layer).weights(), inputs, units);
      if (!weights.isEmpty()) {
        source.open("for (double[] unit : w[" + layer + "])");
        source.open("for (int i = 0; i < " + inputs + "; i++)");
        source.line("unit[i] = " + weights + ";").close().close();
      }
      String bias = value(rules.get(layer).bias(), inputs, units);
      if (!bias.isEmpty()) {
        source.open("for (double[] unit : w[" + layer + "])");
        source.line("unit[" + inputs + "] = " + bias + ";").close();
      }
    }
  }

  /** Empty for zeros, which an array has by itself. */
  private static String value(Initializer rule, int inputs, int units) {
    if (rule instanceof Initializer.Scheme scheme) {
      return value(scheme, inputs, units);
    } else if (rule instanceof Initializer.Normal normal) {
      return number(normal.mean()) + " + " + number(normal.sd()) + " * random.randn()";
    } else if (rule instanceof Initializer.Uniform uniform) {
      return "random.uniform(" + number(uniform.low()) + ", " + number(uniform.high()) + ")";
    } else if (rule instanceof Initializer.Constant constant) {
      return number(constant.value());
    }
    throw new IllegalArgumentException("no such initializer: " + rule);
  }

  private static String value(Initializer.Scheme scheme, int inputs, int units) {
    String both = "(" + inputs + " + " + units + ")";
    return switch (scheme) {
      case ZEROS -> "";
      case STANDARD_NORMAL -> "random.randn()";
      case SMALL_NORMAL -> "0.01 * random.randn()";
      case LECUN_NORMAL -> "random.randn() * sqrt(1.0 / " + inputs + ")";
      case XAVIER_NORMAL -> "random.randn() * sqrt(2.0 / " + both + ")";
      case HE_NORMAL -> "random.randn() * sqrt(2.0 / " + inputs + ")";
      case XAVIER_UNIFORM -> "random.uniform(-1, 1) * sqrt(6.0 / " + both + ")";
      case HE_UNIFORM -> "random.uniform(-1, 1) * sqrt(6.0 / " + inputs + ")";
    };
  }

  private static String number(double value) {
    return Syntax.JAVA.number(value);
  }
}
