package org.netsketch.figure;

import java.util.Locale;
import org.netsketch.data.DataPlan;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Relu;

/**
 * The equation of a network with one input and one output, in TeX: with its numbers, or with the
 * symbols of its parameters.
 *
 * @param data of a run
 */
record NetworkEquation(FigureData data) {

  /** Whether the numbers of its parameters belong to x and y as they are drawn, and are few. */
  boolean hasNumbers() {
    return architecture().depth() <= 2
        && data.preparation().experiment().data().standardize() == DataPlan.Standardize.NONE;
  }

  private Architecture architecture() {
    return data.parameters().architecture();
  }

  /** With numbers of two decimals; one hidden layer, or none. */
  String numbers() {
    Parameters parameters = data.parameters();
    if (architecture().depth() == 1) {
      return of(0, term(parameters.weight(0, 0, 0), "x", true) + constant(parameters.bias(0, 0)));
    }
    StringBuilder sum = new StringBuilder();
    for (int unit = 0; unit < architecture().unitsOf(0); unit++) {
      String inner =
          term(parameters.weight(0, unit, 0), "x", true) + constant(parameters.bias(0, unit));
      sum.append(term(parameters.weight(1, 0, unit), f(0, inner), unit == 0));
    }
    return of(1, sum + constant(parameters.bias(1, 0)));
  }

  /** With symbols: as a sum over the units of one hidden layer, with matrices for more. */
  String symbols() {
    int depth = architecture().depth();
    if (depth == 1) {
      return of(0, "w\\,x + b");
    }
    int units = architecture().unitsOf(0);
    if (depth == 2) {
      String inner = "w^{(1)}_j x + b^{(1)}_j";
      return of(1, "\\sum_{j=1}^{" + units + "} w^{(2)}_j\\," + f(0, inner) + " + b^{(2)}");
    }
    String inner = "x";
    for (int layer = 0; layer < depth - 1; layer++) {
      inner = f(layer, affine(layer, inner));
    }
    return of(depth - 1, affine(depth - 1, inner));
  }

  private static String affine(int layer, String inner) {
    String index = "^{(" + (layer + 1) + ")}";
    return "W" + index + (layer == 0 ? " " : "\\,") + inner + " + b" + index;
  }

  private String of(int layer, String inner) {
    boolean plain = activation(layer) instanceof Activation.Identity;
    return "\\hat{y} = " + (plain ? inner : f(layer, inner));
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

  static String constant(double value) {
    return (isNegative(value) ? "-" : "+") + number(Math.abs(value));
  }

  /** The equation of a straight line. */
  static String line(double slope, double intercept) {
    return "y = " + term(slope, "x", true) + constant(intercept);
  }

  /** What would be written as −0.00 has no sign. */
  private static boolean isNegative(double value) {
    return NumberText.weight(value).startsWith("−");
  }

  private static String number(double size) {
    if (size < 1000.0) {
      return NumberText.weight(size);
    }
    String[] parts = String.format(Locale.ROOT, "%.2e", size).split("e", 2);
    return parts[0] + "\\cdot 10^{" + Integer.parseInt(parts[1]) + "}";
  }
}
