package org.netsketch.export.code;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Parameters.LayerRules;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.train.Preparation;

/** The first weights and biases in NumPy: {@code w1}, {@code b1}, {@code w2} and so on. */
final class PythonStart {
  private final Source source;
  private final Preparation preparation;
  private final Architecture architecture;

  PythonStart(Source source, Preparation preparation) {
    this.source = source;
    this.preparation = preparation;
    architecture = preparation.start().architecture();
  }

  /** Writes them, and {@code parameters}, the list of all. */
  void write() {
    source.comment("start", Integer.toString(architecture.parameterCount()));
    preparation.experiment().network().parameters().ifPresentOrElse(this::given, this::drawn);
    source.list("parameters = [", names(), "]");
  }

  private List<String> names() {
    return IntStream.rangeClosed(1, architecture.depth())
        .boxed()
        .flatMap(layer -> List.of("w" + layer, "b" + layer).stream())
        .toList();
  }

  private void given(List<LayerValues> layers) {
    for (int layer = 0; layer < layers.size(); layer++) {
      LayerValues values = layers.get(layer);
      source.list(
          "w" + (layer + 1) + " = np.array([",
          Table.literals(values.weights(), Syntax.PYTHON),
          "], float)");
      source.list(
          "b" + (layer + 1) + " = np.array([",
          Arrays.stream(values.bias()).mapToObj(Syntax.PYTHON::number).toList(),
          "], float)");
    }
  }

  private void drawn() {
    List<LayerRules> rules = preparation.experiment().network().rules();
    for (int layer = 0; layer < rules.size(); layer++) {
      int inputs = architecture.inputsOf(layer);
      int units = architecture.unitsOf(layer);
      String number = Integer.toString(layer + 1);
      Draw weights =
          new Draw(inputs, units, "(" + units + ", " + inputs + ")", units + ", " + inputs);
      source.line("w" + number + " = " + weights.by(rules.get(layer).weights()));
      Draw bias = new Draw(inputs, units, units + "", units + "");
      source.line("b" + number + " = " + bias.by(rules.get(layer).bias()));
    }
  }

  /**
   * An array to be filled.
   *
   * @param inputs of the layer
   * @param units of the layer
   * @param shape of the array, as one argument
   * @param sizes of the array, as several
   */
  private record Draw(int inputs, int units, String shape, String sizes) {
    String by(Initializer rule) {
      if (rule instanceof Initializer.Scheme scheme) {
        return by(scheme);
      } else if (rule instanceof Initializer.Normal normal) {
        return "np.random.normal("
            + number(normal.mean())
            + ", "
            + number(normal.sd())
            + ", "
            + shape
            + ")";
      } else if (rule instanceof Initializer.Uniform uniform) {
        return "np.random.uniform("
            + number(uniform.low())
            + ", "
            + number(uniform.high())
            + ", "
            + shape
            + ")";
      } else if (rule instanceof Initializer.Constant constant) {
        return "np.full(" + shape + ", " + Syntax.decimal(constant.value()) + ")";
      }
      throw new IllegalArgumentException("no such initializer: " + rule);
    }

    private String by(Initializer.Scheme scheme) {
      String normal = "np.random.randn(" + sizes + ")";
      return switch (scheme) {
        case ZEROS -> "np.zeros(" + shape + ")";
        case STANDARD_NORMAL -> normal;
        case SMALL_NORMAL -> "0.01 * " + normal;
        case LECUN_NORMAL -> normal + " * np.sqrt(1 / " + inputs + ")";
        case XAVIER_NORMAL -> normal + " * np.sqrt(2 / " + both() + ")";
        case HE_NORMAL -> normal + " * np.sqrt(2 / " + inputs + ")";
        case XAVIER_UNIFORM -> uniform(both());
        case HE_UNIFORM -> uniform(inputs + "");
      };
    }

    private String both() {
      return "(" + inputs + " + " + units + ")";
    }

    private String uniform(String size) {
      return "np.random.uniform(-1, 1, " + shape + ") * np.sqrt(6 / " + size + ")";
    }

    private static String number(double value) {
      return Syntax.PYTHON.number(value);
    }
  }
}
