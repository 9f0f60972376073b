package org.netsketch.figure;

import java.util.Optional;
import org.netsketch.data.DataPlan.Standardize;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Relu;
import org.netsketch.nn.Softmax;
import org.netsketch.train.Baseline;

/**
 * The equation of a network with one input, for the target that is seen, in TeX: with its numbers,
 * or with the symbols of its parameters. Where training sees standardized data, x̃ stands for the
 * standardized input, and the network's sum is brought back to the target's own units.
 *
 * @param data of a run
 */
record NetworkEquation(FigureData data) {
  /** Of a smaller number two decimals would say too little: as a factor of x it may count. */
  private static final double LEAST_PLAIN = 0.0095;

  /** Whether it can be written with the numbers of its parameters. */
  boolean hasNumbers() {
    return depth() <= 2 && !isSoftmax();
  }

  /** What x̃ stands for; nothing where the network is given x as it is. */
  Optional<String> standardizedInput() {
    if (!inputsAreStandardized()) {
      return Optional.empty();
    }
    return Optional.of(ScaleText.of(data.preparation().inputScale(), 0).standardized("x"));
  }

  private boolean inputsAreStandardized() {
    return data.preparation().experiment().data().standardize() != Standardize.NONE;
  }

  private boolean targetsAreStandardized() {
    return data.preparation().experiment().data().standardize() == Standardize.INPUTS_AND_TARGETS;
  }

  private String input() {
    return inputsAreStandardized() ? "\\tilde{x}" : "x";
  }

  /** A function of all outputs together: one of them cannot be written alone. */
  private boolean isSoftmax() {
    return architecture().outputActivation() instanceof Softmax;
  }

  private Architecture architecture() {
    return data.parameters().architecture();
  }

  private int depth() {
    return architecture().depth();
  }

  /** With numbers of two decimals; one hidden layer, or none. */
  String numbers() {
    Parameters parameters = data.parameters();
    int target = data.target();
    if (depth() == 1) {
      return of(
          term(parameters.weight(0, target, 0), input(), true)
              + constant(parameters.bias(0, target)));
    }
    StringBuilder sum = new StringBuilder();
    for (int unit = 0; unit < architecture().unitsOf(0); unit++) {
      String inner =
          term(parameters.weight(0, unit, 0), input(), true) + constant(parameters.bias(0, unit));
      sum.append(term(parameters.weight(1, target, unit), f(0, inner), unit == 0));
    }
    return of(sum + constant(parameters.bias(1, target)));
  }

  /** With symbols: as a sum over the units of one hidden layer, with matrices for more. */
  String symbols() {
    if (depth() == 1 && !isSoftmax()) {
      return of("w" + index("") + "\\," + input() + " + b" + index(""));
    }
    if (depth() == 2 && !isSoftmax()) {
      String sum = "\\sum_{j=1}^{" + architecture().unitsOf(0) + "} w^{(2)}" + index("j") + "\\,";
      String inner = "w^{(1)}_j " + input() + " + b^{(1)}_j";
      return of(sum + f(0, inner) + " + b^{(2)}" + index(""));
    }
    String inner = input();
    for (int layer = 0; layer < depth() - 1; layer++) {
      inner = f(layer, affine(layer, inner, ""));
    }
    int last = depth() - 1;
    return isSoftmax()
        ? inOwnUnits(f(last, affine(last, inner, "")) + index(""))
        : of(affine(last, inner, index("")));
  }

  /** The index of a symbol of the output layer; with that of the target, if there are several. */
  private String index(String other) {
    String index = (architecture().outputs() > 1 ? data.target() + 1 : "") + other;
    return index.isEmpty() ? "" : "_{" + index + "}";
  }

  private static String affine(int layer, String inner, String row) {
    String index = "^{(" + (layer + 1) + ")}" + row;
    return "W" + index + (layer == 0 ? " " : "\\,") + inner + " + b" + index;
  }

  /** The whole equation, from the weighted sum of the output layer. */
  private String of(String sum) {
    if (!(activation(depth() - 1) instanceof Activation.Identity)) {
      return inOwnUnits(f(depth() - 1, sum));
    }
    return inOwnUnits(targetsAreStandardized() ? "(" + sum + ")" : sum);
  }

  /** The whole equation, from what the network gives. */
  private String inOwnUnits(String output) {
    String left = "\\hat{y}" + index("") + " = ";
    return targetsAreStandardized()
        ? left + ScaleText.of(data.preparation().targetScale(), data.target()).inOwnUnits(output)
        : left + output;
  }

  private Activation activation(int layer) {
    return architecture().layers().get(layer).activation();
  }

  private String f(int layer, String inner) {
    Activation activation = activation(layer);
    if (activation instanceof Relu) {
      return "\\max(0,\\," + inner + ")";
    }
    String name =
        switch (activation.id()) {
          case "identity" -> "";
          case "sigmoid" -> "\\sigma";
          case "tanh" -> "\\tanh";
          case "sin" -> "\\sin";
          default -> "\\mathrm{" + activation.id().replace("-", "\\,") + "}";
        };
    return name + "(" + inner + ")";
  }

  private static String term(double factor, String of, boolean first) {
    String sign = isNegative(factor) ? "-" : first ? "" : "+";
    return sign + number(Math.abs(factor)) + "\\," + of;
  }

  private static String constant(double value) {
    return (isNegative(value) ? "-" : "+") + number(Math.abs(value));
  }

  /** The equation of the least-squares line. */
  String line(Baseline line) {
    AxisRange x = data.inputRange();
    AxisRange y = data.targetRange();
    double height = y.high() - y.low();
    double slope = line.coefficients()[data.target()][0];
    double intercept = line.intercepts()[data.target()];
    return "y"
        + index("")
        + " = "
        + (slope < 0.0 ? "-" : "")
        + NumberText.texCounting(Math.abs(slope), height / (x.high() - x.low()))
        + "\\,x"
        + (intercept < 0.0 ? "-" : "+")
        + NumberText.texCounting(Math.abs(intercept), height);
  }

  /** What would be written as −0.00 has no sign. */
  private static boolean isNegative(double value) {
    return NumberText.weight(value).startsWith("−");
  }

  private static String number(double size) {
    boolean small = size > 0.0 && size < LEAST_PLAIN;
    if (size < 1000.0 && !small) {
      return NumberText.weight(size);
    }
    return small && size > 1e-4 ? NumberText.setting(size) : NumberText.tex(size, 2);
  }
}
