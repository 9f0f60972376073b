package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.netsketch.oracle.Oracles.matrix;
import static org.netsketch.oracle.Oracles.numbers;
import static org.netsketch.oracle.Oracles.transposed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.data.Dataset;
import org.netsketch.math.Grid;
import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.LeakyRelu;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.nn.Relu;
import org.netsketch.nn.Softmax;
import org.netsketch.nn.Workspace;
import org.netsketch.oracle.Oracles;
import org.netsketch.oracle.Oracles.Case;
import org.netsketch.train.History.Quantity;

/** Whole runs come out as NumPy has them. */
final class TrainingOracleTest {

  static Stream<Case> networks() {
    return Stream.concat(Oracles.of("mlp").stream(), Oracles.of("adam_full_batch").stream());
  }

  /** Dense networks of every kind, by the specification that comes with each case. */
  @ParameterizedTest
  @MethodSource("networks")
  void trainedAsTheSpecificationSays(Case c) {
    JsonNode spec = c.spec();
    boolean chaotic = c.tolerance().has("chaoticFromEpoch");
    boolean classes = spec.path("head").asText().equals("softmax");
    int epochs =
        chaotic ? c.tolerance().path("chaoticFromEpoch").asInt() : spec.path("epochs").asInt();
    double[][] x = matrix(c.input().required("x"));
    double[][] t =
        classes
            ? oneHot(numbers(c.input().required("target")), 3)
            : matrix(c.input().required("target"));
    Parameters parameters = Parameters.of(architecture(c), layers(c.input().required("initial")));
    Loss loss = loss(spec);
    Network network = new Network(parameters);
    Optimizer optimizer = optimizer(spec.path("optimizer"));
    Optimizer.Steps steps = optimizer.start(parameters.values().length);
    NumpyRandom random = afterTheDraws(c);
    // The oracle divides the squared error by the rows alone, the contract's mse by rows times
    // outputs.
    double scale = spec.path("outputGradient").asText().equals("2*(p-y)/rows") ? t[0].length : 1.0;

    for (int epoch = 0; epoch < epochs; epoch++) {
      checkLoss(c, epoch, network, x, t, classes, chaotic);
      for (int[] batch : batches(spec.path("batching"), x.length, random)) {
        double[] gradient = network.gradient(rows(x, batch), rows(t, batch), loss);
        for (int i = 0; i < gradient.length; i++) {
          gradient[i] *= scale;
        }
        steps.step(parameters.values(), gradient, optimizer.learningRate());
      }
    }
    if (!chaotic) {
      List<LayerValues> last = parameters.layers();
      for (int layer = 0; layer < last.size(); layer++) {
        c.check("final.W" + (layer + 1), transposed(last.get(layer).weights()));
        c.check("final.b" + (layer + 1), last.get(layer).bias());
      }
      c.check("probeY", network.predict(matrix(c.input().required("probeX"))));
    }
  }

  private static void checkLoss(
      Case c,
      int epoch,
      Network network,
      double[][] x,
      double[][] t,
      boolean classes,
      boolean chaotic) {
    JsonNode want = c.expect().required("losses").path(Integer.toString(epoch));
    if (want.isMissingNode()
        || (chaotic && !c.tolerance().path("lossRtolByEpoch").has(Integer.toString(epoch)))) {
      return;
    }
    double rtol =
        chaotic
            ? c.tolerance().path("lossRtolByEpoch").path(Integer.toString(epoch)).asDouble()
            : c.tolerance("rtol", "losses");
    double got =
        classes
            ? crossEntropyOfTheNotes(network, x, t)
            : network.loss(x, t, new Loss.MeanSquaredError());
    assertEquals(want.asDouble(), got, 2 * rtol * want.asDouble(), c + " epoch " + epoch);
  }

  /** -Σ t ln(p + 1e-7) / n: the notes keep the logarithm finite by adding to p. */
  private static double crossEntropyOfTheNotes(Network network, double[][] x, double[][] t) {
    double sum = 0;
    double[][] p = network.predict(x);
    for (int row = 0; row < p.length; row++) {
      for (int k = 0; k < p[row].length; k++) {
        sum += new Loss.CrossEntropy().term(0, p[row][k] + 1e-7, t[row][k]);
      }
    }
    return sum / x.length;
  }

  private static Loss loss(JsonNode spec) {
    return switch (spec.path("outputGradient").asText()) {
      case "p-y" -> new Loss.HalfSquaredError();
      case "(y-onehot)/rows" -> new Loss.CrossEntropy();
      default -> new Loss.MeanSquaredError();
    };
  }

  private static Architecture architecture(Case c) {
    double[] sizes = numbers(c.spec().path("layers"));
    Activation head =
        c.spec().path("head").asText().equals("softmax")
            ? new Softmax()
            : new Activation.Identity();
    List<Architecture.Layer> layers = new ArrayList<>();
    for (int i = 1; i < sizes.length; i++) {
      layers.add(new Architecture.Layer((int) sizes[i], i < sizes.length - 1 ? hidden(c) : head));
    }
    return new Architecture((int) sizes[0], layers);
  }

  private static Activation hidden(Case c) {
    String name = c.spec().path("hidden").asText();
    return name.equals("leaky_relu")
        ? new LeakyRelu(c.spec().path("alpha").asDouble())
        : Activation.all().stream().filter(f -> f.id().equals(name)).findFirst().orElseThrow();
  }

  private static Optimizer optimizer(JsonNode o) {
    double rate = o.path("lr").asDouble();
    return switch (o.path("type").asText()) {
      case "sgd" -> new Sgd(rate, 0.0, false);
      case "momentum" -> new Sgd(rate, o.path("momentum").asDouble(), false);
      default ->
          new Adam(
              rate,
              o.path("beta1").asDouble(),
              o.path("beta2").asDouble(),
              o.path("eps").asDouble());
    };
  }

  private static List<int[]> batches(JsonNode batching, int n, NumpyRandom random) {
    String mode = batching.path("mode").asText();
    int size = mode.equals("full") ? n : batching.path("size").asInt();
    int[] order =
        mode.equals("permutation") ? random.permutation(n) : IntStream.range(0, n).toArray();
    List<int[]> batches = new ArrayList<>();
    for (int from = 0; from < n; from += size) {
      batches.add(
          mode.equals("choice")
              ? random.choice(n, size)
              : Arrays.copyOfRange(order, from, Math.min(n, from + size)));
    }
    return batches;
  }

  /** The oracle's stream where training begins: behind its draws for data and first weights. */
  private static NumpyRandom afterTheDraws(Case c) {
    NumpyRandom random = new NumpyRandom(c.spec().path("seed").asInt());
    int rows = c.input().required("x").size();
    int features = c.spec().path("layers").get(0).asInt();
    boolean uniformData = c.spec().path("data").asText().contains("uniform");
    boolean cloud = c.spec().path("data").asText().startsWith("centres");
    boolean uniformWeights = c.spec().path("init").path("kind").asText().equals("uniform");
    int normals = cloud ? 3 * features + rows * features : uniformData ? 0 : rows;
    int uniforms = uniformData ? rows * features : 0;
    int weights =
        layers(c.input().required("initial")).stream()
            .mapToInt(l -> Oracles.flat(l.weights()).length)
            .sum();
    for (int i = 0; i < uniforms + (uniformWeights ? weights : 0); i++) {
      random.rand();
    }
    for (int i = 0; i < normals + (uniformWeights ? 0 : weights); i++) {
      random.randn();
    }
    return random;
  }

  private static List<LayerValues> layers(JsonNode initial) {
    List<LayerValues> layers = new ArrayList<>();
    for (int i = 1; initial.has("W" + i); i++) {
      layers.add(
          new LayerValues(transposed(matrix(initial.get("W" + i))), numbers(initial.get("b" + i))));
    }
    return layers;
  }

  private static double[][] oneHot(double[] labels, int classes) {
    double[][] rows = new double[labels.length][classes];
    for (int row = 0; row < rows.length; row++) {
      rows[row][(int) labels[row]] = 1.0;
    }
    return rows;
  }

  private static double[][] rows(double[][] all, int[] chosen) {
    return Arrays.stream(chosen).mapToObj(row -> all[row]).toArray(double[][]::new);
  }

  static Stream<Case> iceCream() {
    return Oracles.of("relu_minibatch").stream();
  }

  /** Note 001: four rows, batches of two in their order, first weights by initializers. */
  @ParameterizedTest
  @MethodSource("iceCream")
  void iceCreams(Case c) {
    NetworkPlan network =
        new NetworkPlan(
            List.of(
                layer(
                    4, new Relu(), new Initializer.Uniform(0, 0.5), new Initializer.Uniform(0, 1)),
                layer(
                    1,
                    new Activation.Identity(),
                    new Initializer.Uniform(0, 0.25),
                    Initializer.Scheme.ZEROS)));
    int epochs = c.spec().path("epochs").asInt();
    TrainingPlan training = Plans.sgd(c.spec().path("lr").asDouble(), 2, epochs);
    Trainer trainer =
        Trainer.of(
            Plans.experiment(
                c.spec().path("seed").asInt(),
                matrix(c.input().required("x")),
                matrix(c.input().required("y")),
                network,
                training));
    List<LayerValues> first = trainer.parameters().layers();
    Oracles.checkClose(
        "W1", numbers(c.input().required("W1")), Oracles.flat(first.get(0).weights()), 1e-15, 0);
    Oracles.checkClose("b1", numbers(c.input().required("b1")), first.get(0).bias(), 1e-15, 0);
    Oracles.checkClose(
        "W2", numbers(c.input().required("W2")), Oracles.flat(first.get(1).weights()), 1e-15, 0);

    trainer.run();

    List<LayerValues> last = trainer.parameters().layers();
    c.check("W1", last.get(0).weights());
    c.check("b1", last.get(0).bias());
    c.check("W2", last.get(1).weights());
    c.check("b2", last.get(1).bias());
    double[] prediction =
        new Network(trainer.parameters()).predict(matrix(c.input().required("testX"))[0]);
    c.check("prediction", prediction);
    double error = prediction[0] - numbers(c.input().required("testY"))[0];
    c.check("mse", error * error);
  }

  private static LayerPlan layer(
      int units, Activation activation, Initializer weights, Initializer bias) {
    return new LayerPlan(
        new Architecture.Layer(units, activation), Optional.of(weights), Optional.of(bias));
  }

  static Stream<Case> people() {
    return Oracles.of("gender_net").stream();
  }

  /** Note 004: one sample at a time, a squared error whose gradient is not halved. */
  @ParameterizedTest
  @MethodSource("people")
  void weightAndHeight(Case c) {
    double[] d = numbers(c.input().required("initial"));
    List<LayerValues> first =
        List.of(
            new LayerValues(new double[][] {{d[0], d[1]}, {d[2], d[3]}}, new double[] {d[6], d[7]}),
            new LayerValues(new double[][] {{d[4], d[5]}}, new double[] {d[8]}));
    NetworkPlan network =
        new NetworkPlan(
            List.of(
                new LayerPlan(2, new Activation.Sigmoid()),
                new LayerPlan(1, new Activation.Sigmoid())),
            Optional.empty(),
            Initializer.Scheme.ZEROS,
            Optional.of(first));
    int every = c.spec().path("lossEvery").asInt();
    TrainingPlan training =
        Plans.sgd(c.spec().path("lr").asDouble(), 1, c.spec().path("epochs").asInt());
    Trainer trainer =
        Trainer.of(
            Plans.experiment(
                0,
                matrix(c.input().required("x")),
                matrix(c.input().required("y")),
                network,
                training));

    trainer.run();

    double[] losses = new double[c.expect().required("losses").size()];
    for (int i = 0; i < losses.length; i++) {
      losses[i] = trainer.history().get(Quantity.MSE, i * every + 1);
    }
    c.check("losses", losses);
    c.check(
        "probeY", new Network(trainer.parameters()).predict(matrix(c.input().required("probeX"))));
    c.check("final.w1", trainer.parameters().weight(0, 0, 0));
    c.check("final.w4", trainer.parameters().weight(0, 1, 1));
    c.check("final.b3", trainer.parameters().bias(1, 0));
  }

  static Stream<Case> twoLayers() {
    return Oracles.of("two_layer").stream();
  }

  /**
   * Note 002's two-layer class: its gradient, and its steps on the mini-batches that NumPy picked.
   */
  @ParameterizedTest
  @MethodSource("twoLayers")
  void twoLayerClass(Case c) {
    List<LayerValues> first = layers(c.input().required("initial"));
    double[][] x = matrix(c.input().required("x"));
    int outputs = first.get(1).bias().length;
    double[][] t = oneHot(numbers(c.input().required("labels")), outputs);
    Architecture architecture =
        new Architecture(
            x[0].length,
            List.of(
                new Architecture.Layer(first.get(0).bias().length, new Activation.Sigmoid()),
                new Architecture.Layer(outputs, new Softmax())));
    Parameters parameters = Parameters.of(architecture, first);
    Network network = new Network(parameters);
    Loss loss = new Loss.CrossEntropy();
    c.check("predict", network.predict(x));
    List<LayerValues> gradient =
        new Parameters(architecture, network.gradient(x, t, loss)).layers();
    c.check("gradAnalytic.W1", transposed(gradient.get(0).weights()));
    c.check("gradAnalytic.b2", gradient.get(1).bias());

    double rate = c.spec().path("lr").asDouble();
    Optimizer.Steps steps = new Sgd(rate, 0, false).start(parameters.values().length);
    for (JsonNode picked : c.expect().required("picks")) {
      int[] batch = Arrays.stream(numbers(picked)).mapToInt(v -> (int) v).toArray();
      steps.step(parameters.values(), network.gradient(rows(x, batch), rows(t, batch), loss), rate);
    }
    c.check("final.W1", transposed(parameters.layers().get(0).weights()));
    c.check("final.W2", transposed(parameters.layers().get(1).weights()));
    c.check("final.b2", parameters.layers().get(1).bias());
  }

  static Stream<Case> samplewise() {
    return Oracles.of("bp_samplewise").stream();
  }

  /**
   * Note 000's class, a sample a step. Its fault, hidden gradients from the updated w2, is rebuilt
   * where the case has it.
   */
  @ParameterizedTest
  @MethodSource("samplewise")
  void note000(Case c) {
    double[][] w1 = matrix(c.input().required("w1"));
    Architecture architecture =
        new Architecture(
            1,
            List.of(
                new Architecture.Layer(w1.length, new Activation.Sigmoid()),
                new Architecture.Layer(1, new Activation.Identity())));
    Parameters parameters =
        Parameters.of(
            architecture,
            List.of(
                new LayerValues(w1, numbers(c.input().required("b1"))),
                new LayerValues(
                    new double[][] {numbers(c.input().required("w2"))},
                    numbers(c.input().required("b2")))));
    double rate = c.spec().path("lr").asDouble();
    boolean updatedTooEarly = c.spec().path("W").asText().startsWith("w2 after");
    double[] y = numbers(c.input().required("y"));
    double[] x = Grid.linspace(-2, 2, y.length);
    double[] losses = new double[c.expect().required("epochs").asInt()];
    for (int epoch = 0; epoch < losses.length; epoch++) {
      for (int row = 0; row < x.length; row++) {
        losses[epoch] = note000Step(parameters, x[row], y[row], rate, updatedTooEarly);
      }
    }
    c.check("losses", losses);
    c.check("final.w2", parameters.layers().get(1).weights());
    c.check("final.b1", parameters.layers().get(0).bias());
  }

  /** One sample's step by formula group 5; the half squared error before it. */
  private static double note000Step(
      Parameters parameters, double x, double y, double rate, boolean updatedTooEarly) {
    Network network = new Network(parameters);
    Workspace workspace = new Workspace(parameters.architecture());
    double[] sample = {x};
    double error = network.forward(sample, workspace)[0] - y;
    double[] values = parameters.values();
    double[] gradient = new double[values.length];
    int w2 = parameters.architecture().weightOffset(1);
    int hidden = workspace.outputs[0].length;
    if (updatedTooEarly) {
      for (int j = 0; j < hidden; j++) {
        values[w2 + j] -= rate * (error * workspace.outputs[0][j]);
      }
    }
    network.backward(sample, new double[] {y}, new Loss.HalfSquaredError(), 1, workspace, gradient);
    if (updatedTooEarly) {
      Arrays.fill(gradient, w2, w2 + hidden, 0.0);
    }
    new Sgd(rate, 0, false).start(values.length).step(values, gradient, rate);
    return 0.5 * error * error;
  }

  static Stream<Case> leastSquares() {
    return Oracles.of("least_squares").stream();
  }

  @ParameterizedTest
  @MethodSource("leastSquares")
  void leastSquares(Case c) {
    Dataset rows =
        new Dataset(
            matrix(c.input().required("x")),
            matrix(c.input().required("y")),
            List.of("x"),
            List.of("y"),
            List.of());
    Baseline baseline = Baseline.of(rows, rows.rows(new int[0])).orElseThrow();
    c.check("w", baseline.coefficients()[0]);
    c.check("b", baseline.intercepts());
    c.check("mse", baseline.mse());
  }

  /** A third column tells apart what the first two do not: the line fits exactly. */
  @Test
  void leastSquaresOfDependentColumns() {
    double[][] x = {{0, 0, 0}, {1, 1, 0}, {2, 2, 1e-9}, {3, 3, 0}, {4, 4, 2e-9}, {5, 5, 0}};
    double[][] y = {{0}, {0}, {1}, {0}, {2}, {0}};
    Dataset rows = new Dataset(x, y, List.of("a", "b", "c"), List.of("y"), List.of());
    Baseline baseline = Baseline.of(rows, rows.rows(new int[0])).orElseThrow();
    assertEquals(0.0, baseline.mse(), 1e-12);
  }
}
