package org.netsketch.file;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;
import static net.jqwik.api.Arbitraries.oneOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.netsketch.data.BundledSet;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.data.Expression;
import org.netsketch.data.ShapeKind;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.LeakyRelu;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.nn.Softmax;
import org.netsketch.text.LocalText;
import org.netsketch.train.Adagrad;
import org.netsketch.train.Adam;
import org.netsketch.train.AdamW;
import org.netsketch.train.Experiment;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.NAdam;
import org.netsketch.train.NetworkPlan;
import org.netsketch.train.Optimizer;
import org.netsketch.train.Regularization;
import org.netsketch.train.RmsProp;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopRule;
import org.netsketch.train.TrainingPlan;

/** Experiments of every kind, at random. */
final class Experiments {
  static final Path FOLDER = Path.of("/data");

  private Experiments() {}

  static Arbitrary<Experiment> all() {
    return sources()
        .flatMap(
            source ->
                Combinators.combine(
                        network(source),
                        plan(source),
                        texts(),
                        texts(),
                        integers().between(0, Integer.MAX_VALUE),
                        views())
                    .flatAs(
                        (network, data, title, description, seed, view) ->
                            training(network)
                                .map(
                                    training ->
                                        new Experiment(
                                            title,
                                            description,
                                            seed,
                                            data,
                                            network,
                                            training,
                                            view))));
  }

  private static Arbitrary<LocalText> texts() {
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(20).filter(Shown::isWellFormed);
    return Combinators.combine(text, text, of(true, false))
        .as((en, zh, same) -> new LocalText(en, same ? en : zh));
  }

  private static Arbitrary<String> views() {
    return of(
        "",
        "{}",
        "{\"zoom\":1.0E-7,\"panels\":[\"fit\",[1,null]],\"a\":{\"b\":12345678901234567890}}");
  }

  private static Arbitrary<Double> finite() {
    return oneOf(
        Arbitraries.doubles(),
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
        of(0.0, -0.0, 17.0, 0.1, 1e15, -1e22, 2e-3, 2e23, Double.MIN_VALUE, Double.MAX_VALUE));
  }

  private static Arbitrary<Double> positive() {
    return finite().map(Math::abs).filter(x -> x > 0);
  }

  private static Arbitrary<Double> share() {
    return of(0.0, 0.1, 0.5, 0.999, 1e-9);
  }

  private static Arbitrary<DataSource> sources() {
    return oneOf(
        functions(),
        quantities(),
        labels(),
        just(new DataSource.Csv("a b.csv", FOLDER, List.of("x", "\"y\", z"), List.of("t"), "")),
        just(new DataSource.Csv("../c.csv", FOLDER, List.of("x"), List.of("t", "u"), "")),
        just(new DataSource.Csv("/d.csv", FOLDER, List.of("x"), List.of(), "类")),
        Combinators.combine(of(ShapeKind.class), integers().between(2, 1_000_000), positive())
            .as(DataSource.Shape::new),
        of(BundledSet.class).map(DataSource.Bundled::new));
  }

  private static Arbitrary<DataSource> functions() {
    Arbitrary<DataSource.Noise> noise =
        Combinators.combine(of(DataSource.Noise.Kind.class), positive(), of(true, false))
            .as(DataSource.Noise::new);
    return Combinators.combine(
            of("2*sin(x)", "x1*x2", "3"),
            integers().between(1, 1_000_000),
            of(DataSource.Positions.class),
            noise.optional())
        .as(
            (formula, count, positions, added) -> {
              boolean two = formula.contains("x1");
              return new DataSource.Function(
                  Expression.parse(formula),
                  two ? List.of(-1.0, -2.5) : List.of(-1e-9),
                  two ? List.of(1.0, 7.0) : List.of(1e9),
                  count,
                  positions,
                  added.orElse(DataSource.Noise.NONE));
            });
  }

  private static Arbitrary<double[][]> rows(int count, int columns) {
    return finite().array(double[].class).ofSize(columns).array(double[][].class).ofSize(count);
  }

  private static Arbitrary<DataSource> quantities() {
    return Combinators.combine(
            integers().between(1, 6), integers().between(1, 3), integers().between(1, 3))
        .flatAs(
            (count, features, outputs) ->
                Combinators.combine(rows(count, features), rows(count, outputs))
                    .as(
                        (x, t) ->
                            new DataSource.Points(
                                new Dataset(
                                    x, t, names("x", features), names("y", outputs), List.of()))));
  }

  private static Arbitrary<DataSource> labels() {
    Arbitrary<List<String>> classes =
        of("a", "b", "10", "9", "类", "x y").list().ofMinSize(2).ofMaxSize(4).uniqueElements();
    return Combinators.combine(classes, integers().between(0, 3).list().ofMinSize(1).ofMaxSize(6))
        .flatAs(
            (names, picks) ->
                rows(picks.size(), 2)
                    .map(
                        inputs -> {
                          double[][] targets = new double[picks.size()][names.size()];
                          for (int i = 0; i < targets.length; i++) {
                            targets[i][picks.get(i) % names.size()] = 1.0;
                          }
                          return new DataSource.Points(
                              new Dataset(inputs, targets, List.of("x1", "x2"), names, names));
                        }));
  }

  private static List<String> names(String letter, int columns) {
    return columns == 1
        ? List.of(letter)
        : IntStream.rangeClosed(1, columns).mapToObj(i -> letter + i).toList();
  }

  private static Arbitrary<DataPlan> plan(DataSource source) {
    Arbitrary<DataPlan.Validation> validation =
        Combinators.combine(share(), of(DataPlan.Pick.class)).as(DataPlan.Validation::new);
    return Combinators.combine(validation, of(DataPlan.Standardize.class))
        .as((part, columns) -> new DataPlan(source, part, columns));
  }

  private static Arbitrary<Initializer> initializers() {
    return oneOf(
        of(Initializer.Scheme.class),
        Combinators.combine(finite(), positive()).as(Initializer.Normal::new),
        finite().map(low -> new Initializer.Uniform(Math.min(low, 5.0), 5.0)),
        finite().map(Initializer.Constant::new));
  }

  private static Arbitrary<Activation> activations() {
    return oneOf(
        of(Activation.all()).filter(activation -> !(activation instanceof Softmax)),
        finite().map(LeakyRelu::new));
  }

  private static Arbitrary<NetworkPlan> network(DataSource source) {
    int features = source.kind().inputs();
    boolean classes = source instanceof DataSource.Points points && points.dataset().hasClasses();
    int outputs = source instanceof DataSource.Points points ? points.dataset().outputs() : 1;
    Arbitrary<LayerPlan> hidden =
        Combinators.combine(
                integers().between(1, 3),
                activations(),
                share(),
                initializers().optional(),
                initializers().optional())
            .as(
                (units, f, dropout, weights, bias) ->
                    new LayerPlan(new Architecture.Layer(units, f, dropout), weights, bias));
    Arbitrary<Activation> last =
        classes
            ? oneOf(activations(), just(new Softmax()))
            : oneOf(activations(), just(new Activation.Sigmoid()));
    Arbitrary<List<LayerPlan>> layers =
        Combinators.combine(hidden.list().ofMaxSize(3), last)
            .as(
                (before, f) -> {
                  List<LayerPlan> network = new ArrayList<>(before);
                  network.add(new LayerPlan(outputs, f));
                  return network;
                });
    return Combinators.combine(layers, initializers().optional(), initializers(), of(true, false))
        .flatAs(
            (plan, weights, bias, given) ->
                finite()
                    .map(
                        x ->
                            new NetworkPlan(
                                plan,
                                weights,
                                bias,
                                given
                                    ? Optional.of(values(features, plan, x))
                                    : Optional.empty())));
  }

  private static List<LayerValues> values(int features, List<LayerPlan> plan, double x) {
    List<LayerValues> values = new ArrayList<>();
    int inputs = features;
    for (LayerPlan layer : plan) {
      double[][] weights = new double[layer.shape().units()][inputs];
      weights[0][inputs - 1] = x;
      values.add(new LayerValues(weights, new double[layer.shape().units()]));
      inputs = layer.shape().units();
    }
    return values;
  }

  private static Arbitrary<Optimizer> optimizers() {
    Arbitrary<Double> rate = positive();
    return oneOf(
        Combinators.combine(rate, share(), of(true, false))
            .as((r, m, n) -> new Sgd(r, m, n && m > 0)),
        Combinators.combine(rate, positive()).as(Adagrad::new),
        Combinators.combine(rate, share(), positive(), share()).as(RmsProp::new),
        Combinators.combine(rate, share(), share(), positive()).as(Adam::new),
        Combinators.combine(rate, share(), share(), positive(), positive()).as(AdamW::new),
        Combinators.combine(rate, share(), share(), positive(), positive()).as(NAdam::new),
        of(Optimizer.all()));
  }

  private static Arbitrary<Schedule> schedules() {
    return oneOf(
        just(new Schedule.Constant()),
        Combinators.combine(integers().between(1, 99), positive()).as(Schedule.Step::new),
        positive().map(Schedule.Exponential::new),
        Combinators.combine(integers().between(0, 99), positive()).as(Schedule.Cosine::new));
  }

  private static Arbitrary<StopRule> stops() {
    Arbitrary<StopRule.Patience> patience =
        Combinators.combine(integers().between(0, 99), share(), of(true, false))
            .as(StopRule.Patience::new);
    Arbitrary<StopRule.Rising> rising =
        Combinators.combine(integers().between(2, 99), integers().between(0, 99))
            .as(StopRule.Rising::new);
    return Combinators.combine(positive().optional(), patience.optional(), rising.optional())
        .as(
            (target, p, r) ->
                new StopRule(target.map(OptionalDouble::of).orElse(OptionalDouble.empty()), p, r));
  }

  private static Arbitrary<TrainingPlan> training(NetworkPlan network) {
    Activation output = network.layers().get(network.layers().size() - 1).shape().activation();
    // cross-entropies take only shares as targets, which quantities at random are not
    Arbitrary<Loss> losses =
        oneOf(of(Loss.all()), positive().map(Loss.Huber::new))
            .filter(loss -> loss.accepts(output) && !(loss instanceof Loss.BinaryCrossEntropy));
    Arbitrary<Regularization> regularization =
        Combinators.combine(share(), share(), oneOf(positive(), just(Double.POSITIVE_INFINITY)))
            .as(Regularization::new);
    return Combinators.combine(
            losses,
            optimizers(),
            schedules(),
            integers().between(0, Integer.MAX_VALUE),
            of(true, false),
            regularization,
            integers().between(0, 10_000_000),
            stops())
        .as(TrainingPlan::new);
  }
}
