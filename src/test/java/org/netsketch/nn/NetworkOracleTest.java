package org.netsketch.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.netsketch.oracle.Oracles.checkClose;
import static org.netsketch.oracle.Oracles.flat;
import static org.netsketch.oracle.Oracles.matrix;
import static org.netsketch.oracle.Oracles.numbers;
import static org.netsketch.oracle.Oracles.transposed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.oracle.Oracles;
import org.netsketch.oracle.Oracles.Case;

/** The textbook network says what NumPy says. */
final class NetworkOracleTest {

  static Stream<Case> activations() {
    return Oracles.of("activation").stream();
  }

  @ParameterizedTest
  @MethodSource("activations")
  void valueAndDerivative(Case c) {
    JsonNode alpha = c.spec().path("alpha");
    Activation f = activation(c.spec().path("activation").asText(), alpha.asDouble());
    double[] x = numbers(c.input().required("x"));
    c.check("y", Arrays.stream(x).map(f::value).toArray());
    if (!(f instanceof Activation.Step)) {
      c.check("derivative", Arrays.stream(x).map(z -> f.derivative(z, f.value(z))).toArray());
    }
  }

  static Stream<Case> softmaxes() {
    return Oracles.of("softmax").stream();
  }

  @ParameterizedTest
  @MethodSource("softmaxes")
  void softmax(Case c) {
    JsonNode x = c.input().required("x");
    double[][] z = x.get(0).isArray() ? matrix(x) : new double[][] {numbers(x)};
    for (double[] row : z) {
      Softmax.apply(row);
    }
    c.check("softmax", z);
  }

  static Stream<Case> forwards() {
    return Oracles.of("forward").stream().filter(c -> c.spec().has("layers"));
  }

  @ParameterizedTest
  @MethodSource("forwards")
  void forwardPass(Case c) {
    List<Architecture.Layer> shapes = new ArrayList<>();
    List<LayerValues> layers = new ArrayList<>();
    int inputs = 0;
    for (JsonNode layer : c.spec().path("layers")) {
      double[][] weights = transposed(matrix(layer.path("W")));
      inputs = inputs == 0 ? weights[0].length : inputs;
      shapes.add(
          new Architecture.Layer(
              weights.length, activation(layer.path("activation").asText(), 0.01)));
      layers.add(new LayerValues(weights, numbers(layer.path("b"))));
    }
    Architecture architecture = new Architecture(inputs, shapes);
    Network network = new Network(Parameters.of(architecture, layers));
    JsonNode x = c.input().required("x");
    double[][] samples = x.get(0).isArray() ? matrix(x) : new double[][] {numbers(x)};
    c.check("y", network.predict(samples));
    Workspace workspace = new Workspace(architecture);
    network.forward(samples[samples.length - 1], workspace);
    double[] lastOutputs = numbers(c.expect().required("outputs").get(0));
    double[] got = workspace.outputs[0];
    for (int i = 0; i < got.length; i++) {
      assertEquals(lastOutputs[lastOutputs.length - got.length + i], got[i], 1e-14);
    }
  }

  static Stream<Case> neurons() {
    return Oracles.of("forward").stream().filter(c -> !c.spec().has("layers"));
  }

  @ParameterizedTest
  @MethodSource("neurons")
  void neuron(Case c) {
    double[] w = numbers(c.input().required("w"));
    double[] b = {c.input().required("b").asDouble()};
    Architecture one =
        new Architecture(2, List.of(new Architecture.Layer(1, new Activation.Sigmoid())));
    Network neuron =
        new Network(Parameters.of(one, List.of(new LayerValues(new double[][] {w}, b))));
    double[] y = neuron.predict(numbers(c.input().required("x")));
    c.check(c.expect().has("h") ? "h" : "y", y);
    if (c.expect().has("h")) {
      c.check("y", neuron.predict(new double[] {y[0], y[0]}));
    }
  }

  static Stream<Case> losses() {
    return Oracles.of("loss").stream()
        .filter(c -> c.spec().path("loss").asText().matches("mse|half_sse"));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void squaredLosses(Case c) {
    double[] y = numbers(c.input().required("y"));
    double[] t = numbers(c.input().required("t"));
    Loss loss =
        c.spec().path("loss").asText().equals("mse")
            ? new Loss.MeanSquaredError()
            : new Loss.HalfSquaredError();
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += loss.term(y[i], y[i], t[i]);
    }
    c.check("loss", sum / loss.divisor(y.length, 1));
  }

  static Stream<Case> crossEntropies() {
    return Oracles.of("loss").stream()
        .filter(c -> c.spec().path("loss").asText().equals("cross_entropy_sum"));
  }

  /**
   * The notes add 1e-7 inside the logarithm, this program does not need to: so the test adds it to
   * the prediction.
   */
  @ParameterizedTest
  @MethodSource("crossEntropies")
  void crossEntropy(Case c) {
    double[] y = numbers(c.input().required("y"));
    double[] t = numbers(c.input().required("t"));
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += new Loss.CrossEntropy().term(0, y[i] + 1e-7, t[i]);
    }
    c.check("loss", sum);
  }

  static Stream<Case> gradients() {
    return Oracles.of("bp_gradient").stream();
  }

  @ParameterizedTest
  @MethodSource("gradients")
  void formula5(Case c) {
    double[][] w1 = matrix(c.input().required("w1"));
    double[][] w2 = {numbers(c.input().required("w2"))};
    double[] b2 = numbers(c.input().required("b2"));
    Architecture architecture =
        new Architecture(
            1,
            List.of(
                new Architecture.Layer(w1.length, new Activation.Sigmoid()),
                new Architecture.Layer(1, new Activation.Identity())));
    Network network =
        new Network(
            Parameters.of(
                architecture,
                List.of(
                    new LayerValues(w1, numbers(c.input().required("b1"))),
                    new LayerValues(w2, b2))));
    double[][] x = matrix(c.input().required("x"));
    double[][] y = matrix(c.input().required("y"));
    Loss loss = new Loss.HalfSquaredError();
    c.check("p", flat(network.predict(x)));
    c.check("loss", network.loss(x, y, loss));
    List<LayerValues> gradient =
        new Parameters(architecture, network.gradient(x, y, loss)).layers();
    c.check("dw1", gradient.get(0).weights());
    c.check("db1", gradient.get(0).bias());
    c.check("dw2", gradient.get(1).weights());
    c.check("db2", gradient.get(1).bias());
    c.check("numeric.dw1", gradient.get(0).weights());
    c.check("numeric.dw2", gradient.get(1).weights());
  }

  static Stream<Case> singleLayers() {
    return Oracles.of("single_layer").stream();
  }

  @ParameterizedTest
  @MethodSource("singleLayers")
  void softmaxLayerWithCrossEntropy(Case c) {
    double[][] w = transposed(matrix(c.input().required("W")));
    Architecture architecture =
        new Architecture(2, List.of(new Architecture.Layer(3, new Softmax())));
    Network network =
        new Network(Parameters.of(architecture, List.of(new LayerValues(w, new double[3]))));
    double[][] x = {numbers(c.input().required("x"))};
    double[][] t = {numbers(c.input().required("t"))};
    c.check("y", network.predict(x));
    double[] gradient = network.gradient(x, t, new Loss.CrossEntropy());
    double[][] dW = transposed(new Parameters(architecture, gradient).layers().get(0).weights());
    c.check("dWanalytic", dW);
    // The oracle's differences are of ln(y + 1e-7), the notes' loss, and so a little off the
    // derivative of ln y.
    checkClose(c + " numeric", numbers(c.expect().required("dWnumeric")), flat(dW), 1e-5, 0.0);
  }

  static Stream<Case> affineLayers() {
    return Oracles.of("layer").stream()
        .filter(c -> c.spec().path("layer").asText().equals("affine"));
  }

  @ParameterizedTest
  @MethodSource("affineLayers")
  void affineLayer(Case c) {
    double[][] w = transposed(matrix(c.input().required("W")));
    Architecture architecture =
        new Architecture(2, List.of(new Architecture.Layer(3, new Activation.Identity())));
    Parameters parameters =
        Parameters.of(architecture, List.of(new LayerValues(w, numbers(c.input().required("b")))));
    DenseLayer layer = new Network(parameters).layers().get(0);
    JsonNode x = c.input().required("x");
    double[][] samples = x.get(0).isArray() ? matrix(x) : new double[][] {numbers(x)};
    double[][] dout =
        x.get(0).isArray()
            ? matrix(c.input().required("dout"))
            : new double[][] {numbers(c.input().required("dout"))};
    double[][] y = new double[samples.length][3];
    double[][] dx = new double[samples.length][2];
    double[] gradient = new double[parameters.values().length];
    for (int row = 0; row < samples.length; row++) {
      layer.forward(samples[row], new double[3], y[row]);
      layer.backward(dout[row], dx[row]);
      layer.addGradient(samples[row], dout[row], gradient);
    }
    c.check("y", y);
    c.check("dx", dx);
    LayerValues g = new Parameters(architecture, gradient).layers().get(0);
    c.check("dW", transposed(g.weights()));
    c.check("db", g.bias());
  }

  static Stream<Case> activationLayers() {
    return Oracles.of("layer").stream()
        .filter(
            c ->
                c.input().has("x")
                    && c.input().has("dout")
                    && !c.spec().path("layer").asText().equals("affine"));
  }

  @ParameterizedTest
  @MethodSource("activationLayers")
  void activationLayerBackward(Case c) {
    Activation f = activation(c.spec().path("layer").asText(), 0.01);
    double[] x = numbers(c.input().required("x"));
    double[] dout = numbers(c.input().required("dout"));
    double[] dx = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      dx[i] = dout[i] * f.derivative(x[i], f.value(x[i]));
    }
    c.check("dx", dx);
  }

  static Stream<Case> parameterCounts() {
    return Oracles.of("param_count").stream();
  }

  @ParameterizedTest
  @MethodSource("parameterCounts")
  void parameterCount(Case c) {
    double[] sizes = numbers(c.input().required("layers"));
    List<Architecture.Layer> layers = new ArrayList<>();
    for (int i = 1; i < sizes.length; i++) {
      layers.add(new Architecture.Layer((int) sizes[i], new Activation.Sigmoid()));
    }
    Architecture architecture = new Architecture((int) sizes[0], layers);
    c.check("total", architecture.parameterCount());
    double[] perLayer = new double[layers.size()];
    for (int i = 0; i < perLayer.length; i++) {
      perLayer[i] = architecture.parameterCount(i);
    }
    c.check("perLayer", perLayer);
  }

  static Stream<Case> workedDerivatives() {
    return Oracles.of("worked_derivative").stream();
  }

  @ParameterizedTest
  @MethodSource("workedDerivatives")
  void workedDerivative(Case c) {
    double[] w = numbers(c.input().required("w"));
    double[] b = numbers(c.input().required("b"));
    Architecture architecture = sigmoids(2, 2, 1);
    Network network =
        new Network(
            Parameters.of(
                architecture,
                List.of(
                    new LayerValues(
                        new double[][] {{w[0], w[1]}, {w[2], w[3]}}, new double[] {b[0], b[1]}),
                    new LayerValues(new double[][] {{w[4], w[5]}}, new double[] {b[2]}))));
    double[][] x = {numbers(c.input().required("x"))};
    double[][] y = {{c.input().required("y").asDouble()}};
    c.check("o", network.predict(x[0]));
    double[] g = network.gradient(x, y, new Loss.MeanSquaredError());
    String[] names = {"w1", "w2", "w3", "w4", "b1", "b2", "w5", "w6", "b3"};
    for (int i = 0; i < names.length; i++) {
      c.check("grad." + names[i], g[i]);
    }
  }

  static Architecture sigmoids(int inputs, int... units) {
    return new Architecture(
        inputs,
        Arrays.stream(units)
            .mapToObj(u -> new Architecture.Layer(u, new Activation.Sigmoid()))
            .toList());
  }

  static Activation activation(String name, double slope) {
    return switch (name) {
      case "leaky_relu" -> new LeakyRelu(slope);
      case "affine" -> new Activation.Identity();
      default ->
          Activation.all().stream().filter(f -> f.id().equals(name)).findFirst().orElseThrow();
    };
  }
}
