package org.netsketch.ui;

import java.util.Collections;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.netsketch.data.DataSource;
import org.netsketch.data.DataSource.Function;
import org.netsketch.data.DataSource.Noise;
import org.netsketch.data.Expression;
import org.netsketch.figure.NumberText;
import org.netsketch.math.NumpyRandom;
import org.netsketch.session.Session;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;

/** The function that samples are taken of: its range, how many there are, and their noise. */
final class FunctionSettings extends VBox {
  /** What is typed before anything else is. */
  static final Function FIRST =
      new Function(
          Expression.parse("2*sin(x)"),
          List.of(-2.0),
          List.of(2.0),
          200,
          DataSource.Positions.EVEN,
          new Noise(Noise.Kind.NORMAL, 0.2, false));

  private static final double LARGE = 1e6;

  private final Session session;
  private final FormulaField formula;
  private final NumberField from;
  private final NumberField to;
  private final NumberField count;
  private final NumberField seed;
  private final ComboBox<String> kind;
  private final Slider noise = new Slider(0.0, 1.0, 0.0);
  private final Field noiseField;
  private Function function;
  private boolean showing;

  FunctionSettings(SessionView view, Look look) {
    session = view.session();
    Messages messages = look.messages();
    getStyleClass().add("section");
    formula = new FormulaField(look, this::tryExpression, this::setExpression);
    from = new NumberField("from", -LARGE, LARGE, false, value -> setRange(value, end()));
    to = new NumberField("to", -LARGE, LARGE, false, value -> setRange(start(), value));
    count = new NumberField("count", 2, 100_000, true, this::setCount);
    seed = new NumberField("data-seed", 0, NumpyRandom.MAX_SEED, true, this::setSeed);
    Hints.explain(from, messages.get("desk.fromHint"));
    Hints.explain(to, messages.get("desk.toHint"));
    Hints.explain(count, messages.get("desk.countHint"));
    Hints.explain(seed, messages.get("desk.seedHint"));
    kind = new Picker(messages, "noise", Names.ids(Noise.Kind.values()));
    kind.setId("noise-kind");
    Hints.explain(kind, messages.get("desk.noiseKindHint"));
    kind.valueProperty().addListener((property, before, now) -> changeNoise());
    noise.setId("noise");
    noise.setBlockIncrement(0.02);
    Hints.explain(noise, messages.get("window.noiseHint"));
    Strokes.join(noise, session.desk());
    noise.valueProperty().addListener((property, before, now) -> changeNoise());
    noiseField = new Field(messages.get("window.noise"), new VBox(4, kind, noise));
    getChildren()
        .addAll(
            formula,
            Field.pair(
                new Field(messages.get("desk.from"), from), new Field(messages.get("desk.to"), to)),
            Field.pair(
                new Field(messages.get("desk.count"), count),
                new Field(messages.get("desk.seed"), seed)),
            noiseField);
  }

  void show(Experiment experiment, Function newest) {
    function = newest;
    showing = true;
    formula.show(newest.expression());
    from.show(start());
    to.show(end());
    count.show(newest.count());
    seed.show(experiment.seed());
    kind.setValue(Names.id(newest.noise().kind()));
    noise.setDisable(newest.noise().kind() == Noise.Kind.NONE);
    if (!noise.isValueChanging()) {
      noise.setValue(newest.noise().scale());
    }
    showing = false;
    noiseField.showValue(NumberText.fixed(newest.noise().scale(), 2));
  }

  private double start() {
    return function.from().get(0);
  }

  private double end() {
    return function.to().get(0);
  }

  /** Takes the samples that a formula would give, and throws them away. */
  private void tryExpression(Expression expression) {
    with(expression).draw(new NumpyRandom(session.experimentProperty().get().seed()), 1);
  }

  private void setExpression(Expression expression) {
    session.desk().setSource(with(expression));
  }

  private Function with(Expression expression) {
    int inputs = expression.usesTwoInputs() ? 2 : 1;
    return with(
        expression,
        Collections.nCopies(inputs, start()),
        Collections.nCopies(inputs, end()),
        function.count(),
        function.noise());
  }

  /** Ends in the wrong order are put in the right one. */
  private void setRange(double one, double other) {
    int inputs = function.from().size();
    set(
        function.expression(),
        Collections.nCopies(inputs, Math.min(one, other)),
        Collections.nCopies(inputs, Math.max(one, other)),
        function.count(),
        function.noise());
  }

  private void setCount(double value) {
    set(function.expression(), function.from(), function.to(), (int) value, function.noise());
  }

  private void setSeed(double value) {
    session.restart(session.experimentProperty().get().withSeed((int) value));
  }

  private void changeNoise() {
    if (showing || function == null) {
      return;
    }
    double scale = Math.round(noise.getValue() * 50.0) / 50.0;
    Noise.Kind chosen = Names.constant(Noise.Kind.class, kind.getValue());
    Noise changed = new Noise(chosen, scale, function.noise().shared());
    if (!changed.equals(function.noise())) {
      set(function.expression(), function.from(), function.to(), function.count(), changed);
    }
  }

  private void set(
      Expression expression, List<Double> low, List<Double> high, int points, Noise added) {
    session.desk().setSource(with(expression, low, high, points, added));
  }

  private Function with(
      Expression expression, List<Double> low, List<Double> high, int points, Noise added) {
    int count = points;
    if (low.size() == 2 && function.positions() == DataSource.Positions.EVEN) {
      int side = (int) Math.max(2, Math.round(Math.sqrt(points)));
      count = side * side; // points of two inputs stand on a square grid
    }
    return new Function(expression, low, high, count, function.positions(), added);
  }
}
