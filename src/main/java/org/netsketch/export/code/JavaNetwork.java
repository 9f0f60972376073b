package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Softmax;
import org.netsketch.train.Preparation;

/** The network in Java: forward, backward and loss, a sample at a time. */
final class JavaNetwork {
  private final Source source;
  private final Architecture architecture;
  private final Loss rule;
  private final JavaLoss loss;

  JavaNetwork(Source source, Preparation preparation) {
    this.source = source;
    architecture = preparation.start().architecture();
    rule = preparation.experiment().training().loss();
    loss = JavaLoss.of(rule);
  }

  /** Whether any layer has dropout. */
  static boolean hasDropout(Architecture architecture) {
    return architecture.layers().stream().anyMatch(layer -> layer.dropout() > 0);
  }

  /** Writes what the methods share. */
  void fields() {
    int depth = architecture.depth();
    source.comment("java.w");
    source.line("static double[][][] w = new double[" + depth + "][][];");
    source.comment("java.a");
    source.line("static double[][] z = new double[" + depth + "][];");
    source.line("static double[][] a = new double[" + depth + " + 1][];");
    source.line("static double[][] slope = new double[" + depth + "][];");
  }

  /** Writes all methods. */
  void methods() {
    activation("f", "double z", JavaActivation::value);
    activation("df", "double z, double a", JavaActivation::derivative);
    functions();
    forward();
    backward();
    loss();
    if (rule instanceof Loss.MeanAbsoluteError || rule instanceof Loss.Huber) {
      source.blank();
      measure("mse", "(p - t) * (p - t)", "(m * k)");
    }
  }

  /** A function of the layer, too, where layers differ. */
  private void activation(String name, String arguments, Function<JavaActivation, String> part) {
    Map<String, List<String>> layers = new LinkedHashMap<>();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      JavaActivation activation = JavaActivation.of(architecture.layers().get(layer).activation());
      layers.computeIfAbsent(part.apply(activation), text -> new ArrayList<>()).add(layer + "");
    }
    source.blank().open("static double " + name + "(int layer, " + arguments + ")");
    if (layers.size() == 1) {
      String value = layers.keySet().iterator().next();
      source.line("return " + value + ";" + stepNote(value));
    } else {
      source.line("return switch (layer) {");
      int left = layers.size();
      for (Map.Entry<String, List<String>> entry : layers.entrySet()) {
        left--;
        String label = left == 0 ? "default" : "case " + String.join(", ", entry.getValue());
        source.line("  " + label + " -> " + entry.getKey() + ";" + stepNote(entry.getKey()));
      }
      source.line("};");
    }
    source.close();
  }

  /** Why nothing comes through a step. */
  private String stepNote(String derivative) {
    return derivative.equals("0") ? source.note("step") : "";
  }

  private void functions() {
    if (source.toString().contains("normalCdf(")) {
      source.blank().comment("java.cdf");
      """
      static double normalCdf(double z) {
        if (abs(z) > 9) {
          return z > 0 ? 1 : 0;
        }
        double term = z, sum = z;
        for (int n = 3; abs(term) > 1e-17 * abs(sum); n += 2) {
          term *= z * z / n;
          sum += term;
        }
        return 0.5 + sum * exp(-z * z / 2) / sqrt(2 * PI);
      }
      """
          .lines()
          .forEach(source::line);
    }
    if (isSoftmax()) {
      """

      static double[] softmax(double[] z) {
        double largest = Arrays.stream(z).max().getAsDouble();
        double[] e = Arrays.stream(z).map(value -> exp(value - largest)).toArray();
        double sum = Arrays.stream(e).sum();
        return Arrays.stream(e).map(value -> value / sum).toArray();
      }
      """
          .lines()
          .forEach(source::line);
    }
  }

  private boolean isSoftmax() {
    return architecture.outputActivation() instanceof Softmax;
  }

  private void forward() {
    boolean dropout = hasDropout(architecture);
    source.blank();
    source.open("static void forward(double[] x" + (dropout ? ", double[][] mask)" : ")"));
    """
    a[0] = x;
    for (int l = 0; l < w.length; l++) {
      int units = w[l].length, inputs = a[l].length;
      z[l] = new double[units];
      a[l + 1] = new double[units];
      slope[l] = new double[units];
      for (int j = 0; j < units; j++) {
        z[l][j] = w[l][j][inputs];
        for (int i = 0; i < inputs; i++) {
          z[l][j] += w[l][j][i] * a[l][i];
        }
        a[l + 1][j] = f(l, z[l][j]);
        slope[l][j] = df(l, z[l][j], a[l + 1][j]);
    """
        .lines()
        .forEach(source::line);
    if (dropout) {
      """
          if (mask[l] != null) {
            a[l + 1][j] *= mask[l][j];
            slope[l][j] *= mask[l][j];
          }
      """
          .lines()
          .forEach(line -> source.line("    " + line.stripTrailing()));
    }
    source.line("  }").line("}");
    if (isSoftmax()) {
      source.line("a[w.length] = softmax(z[w.length - 1]);");
    }
    source.close();
  }

  private void backward() {
    source.blank().comment("java.backward");
    source.open("static void backward(double[] target, double m, double[][][] g)");
    source.line("int last = w.length - 1, k = target.length;");
    source.line("double[] d = new double[k];");
    source.open("for (int j = 0; j < k; j++)");
    source.line("double p = a[last + 1][j], t = target[j];");
    boolean needsParentheses = loss.gradient().equals("p - t");
    String gradient = needsParentheses ? "(" + loss.gradient() + ")" : loss.gradient();
    source.line(
        "d[j] = "
            + (loss.throughActivation() ? loss.gradient() : gradient + " * slope[last][j]")
            + ";");
    source.close();
    """
    for (int l = last; l >= 0; l--) {
      int inputs = a[l].length;
      double[] below = new double[inputs];
      for (int j = 0; j < d.length; j++) {
        for (int i = 0; i < inputs; i++) {
          g[l][j][i] += d[j] * a[l][i];
          below[i] += d[j] * w[l][j][i];
        }
        g[l][j][inputs] += d[j];
      }
      for (int i = 0; l > 0 && i < inputs; i++) {
        below[i] *= slope[l - 1][i];
      }
      d = below;
    }
    """
        .lines()
        .forEach(source::line);
    source.close();
  }

  private void loss() {
    source.blank();
    measure("loss", loss.term(), loss.divisor());
  }

  private void measure(String name, String term, String divisor) {
    source.open("static double " + name + "(double[][] x, double[][] targets)");
    source.line("double sum = 0;");
    source.open("for (int row = 0; row < x.length; row++)");
    source.line(
        hasDropout(architecture) ? "forward(x[row], new double[w.length][]);" : "forward(x[row]);");
    if (term.contains("largestZ")) {
      source.line("double largestZ = Arrays.stream(z[w.length - 1]).max().getAsDouble();");
      source.line("double largestP = Arrays.stream(a[w.length]).max().getAsDouble();");
    }
    source.open("for (int j = 0; j < targets[row].length; j++)");
    source.line(
        (term.contains("z") ? "double z = Twin.z[w.length - 1][j]" : "double p = a[w.length][j]")
            + ", t = targets[row][j];");
    source.line(
        "sum += " + term + ";" + (term.contains("largestZ") ? source.note("logarithm") : ""));
    source.close().close();
    if (divisor.contains("m")) {
      source.line(
          "double m = x.length" + (divisor.contains("k") ? ", k = targets[0].length" : "") + ";");
    }
    source.line("return sum" + (divisor.isEmpty() ? "" : " / " + divisor) + ";");
    source.close();
  }
}
