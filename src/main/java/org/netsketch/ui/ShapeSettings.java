package org.netsketch.ui;

import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.netsketch.data.DataSource.Shape;
import org.netsketch.data.ShapeKind;
import org.netsketch.figure.NumberText;
import org.netsketch.math.NumpyRandom;
import org.netsketch.session.Session;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;

/** A shape of two classes in the plane: how many points it has, and how far they stray. */
final class ShapeSettings extends VBox {
  private static final double MOST_NOISE = 0.5;
  private static final double FIRST_NOISE = 0.1;

  private final Session session;
  private final NumberField count;
  private final NumberField seed;
  private final Slider noise = new Slider(0.0, MOST_NOISE, 0.0);
  private final Field noiseField;
  private Shape shape;
  private boolean showing;

  ShapeSettings(SessionView view, Look look) {
    session = view.session();
    Messages messages = look.messages();
    getStyleClass().add("section");
    count = new NumberField("shape-count", 2, 100_000, true, this::setCount);
    seed = new NumberField("shape-seed", 0, NumpyRandom.MAX_SEED, true, this::setSeed);
    Hints.explain(count, messages.get("desk.countHint"));
    Hints.explain(seed, messages.get("desk.seedHint"));
    noise.setId("shape-noise");
    noise.setBlockIncrement(0.02);
    Hints.explain(noise, messages.get("desk.shapeNoiseHint"));
    Strokes.join(noise, session.desk());
    noise.valueProperty().addListener((property, before, now) -> changeNoise());
    noiseField = new Field(messages.get("window.noise"), noise);
    getChildren()
        .addAll(
            Field.pair(
                new Field(messages.get("desk.count"), count),
                new Field(messages.get("desk.seed"), seed)),
            noiseField);
  }

  void show(Experiment experiment, Shape newest) {
    shape = newest;
    showing = true;
    count.show(newest.count());
    seed.show(experiment.seed());
    if (!noise.isValueChanging()) {
      noise.setValue(newest.noise());
    }
    showing = false;
    noiseField.showValue(NumberText.fixed(newest.noise(), 2));
  }

  /** Another shape of the same size and noise, where there was one. */
  Shape like(ShapeKind kind, int usualCount) {
    return shape == null
        ? new Shape(kind, usualCount, FIRST_NOISE)
        : new Shape(kind, shape.count(), shape.noise());
  }

  private void setCount(double value) {
    session.desk().setSource(new Shape(shape.shape(), (int) value, shape.noise()));
  }

  private void setSeed(double value) {
    session.restart(session.experimentProperty().get().withSeed((int) value));
  }

  private void changeNoise() {
    if (showing || shape == null) {
      return;
    }
    double scale = Math.round(noise.getValue() * 50.0) / 50.0;
    if (scale != shape.noise()) {
      session.desk().setSource(new Shape(shape.shape(), shape.count(), scale));
    }
  }
}
