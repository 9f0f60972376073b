package org.netsketch.export.code;

import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.LeakyRelu;
import org.netsketch.nn.Loss;
import org.netsketch.train.Preparation;
import org.netsketch.train.Regularization;
import org.netsketch.train.TrainingPlan;

/** The run in Keras 3: a compiled model that is given the same batches. */
final class KerasTwin implements PythonLibrary {
  private final Source source;
  private final Architecture architecture;
  private final TrainingPlan plan;
  private final int seed;

  KerasTwin(Source source, Preparation preparation) {
    this.source = source;
    architecture = preparation.start().architecture();
    plan = preparation.experiment().training();
    seed = preparation.experiment().seed();
  }

  @Override
  public void imports() {
    source.line("import keras").line("from keras import layers").blank();
    source.line("keras.config.set_floatx(\"float64\")");
    source.open("if keras.backend.backend() == \"jax\"").comment("keras.jax");
    source.line("import jax").blank();
    source.line("jax.config.update(\"jax_enable_x64\", True)").close().blank();
  }

  @Override
  public void network() {
    activationStep();
    source.comment("network");
    if (PytorchNetwork.hasDropout(architecture)) {
      source.comment("dropout.own");
    }
    penalty();
    source.line("model = keras.Sequential([");
    source.line("    keras.Input((" + architecture.inputs() + ",)),");
    for (int layer = 0; layer < architecture.depth(); layer++) {
      source.line("    " + dense(layer) + ",");
      double rate = architecture.layers().get(layer).dropout();
      if (rate > 0) {
        source.line(
            "    layers.Dropout(" + number(rate) + ", seed=" + ((long) seed + layer) + "),");
      }
    }
    source.line("])");
    source.line("model.set_weights([p.T for p in parameters])" + source.note("keras.transposed"));
    source.blank();
    lossFunction();
    if (plan.epochs() > 0) {
      if (!KerasOptimizer.isExact(plan)) {
        source.comment("keras.optimizer");
      }
      KerasOptimizer.of(plan).write(source, "optimizer");
      source.line("model.compile(loss=loss_function, optimizer=optimizer)");
    }
    measure("loss", "loss_function(t, model(x))");
    if (plan.loss() instanceof Loss.MeanAbsoluteError || plan.loss() instanceof Loss.Huber) {
      measure("mse", "keras.ops.mean((model(x) - t)**2)");
    }
    source.blank().blank();
  }

  private void measure(String name, String value) {
    source.blank().blank().open("def " + name + "(x, t)");
    source.line("return float(" + value + ")").close();
  }

  /** The one activation that Keras has neither by name nor among its operations. */
  private void activationStep() {
    boolean used =
        architecture.layers().stream()
            .anyMatch(layer -> layer.activation() instanceof Activation.Step);
    if (used) {
      source.blank().open("def step(z)");
      source
          .line("return 0 * z + keras.ops.cast(z > 0, z.dtype)" + source.note("step"))
          .close()
          .blank()
          .blank();
    }
  }

  private boolean hasPenalty() {
    Regularization rules = plan.regularization();
    return rules.l1() > 0 || rules.l2() > 0;
  }

  /** Keras has l2 · w² in the loss, whose derivative is twice l2 · w. */
  private void penalty() {
    if (hasPenalty()) {
      Regularization rules = plan.regularization();
      String constants = "l1=" + number(rules.l1()) + ", l2=" + number(rules.l2()) + " / 2";
      source.line("penalty = keras.regularizers.L1L2(" + constants + ")");
    }
  }

  private String dense(int index) {
    Architecture.Layer layer = architecture.layers().get(index);
    StringBuilder call = new StringBuilder("layers.Dense(" + layer.units());
    boolean inLoss =
        index == architecture.depth() - 1 && NumpyLoss.of(plan.loss()).usesWeightedInputs();
    if (!inLoss && !(layer.activation() instanceof Activation.Identity)) {
      call.append(", activation=").append(activation(layer.activation()));
    }
    if (hasPenalty()) {
      call.append(", kernel_regularizer=penalty");
    }
    return call.append(")").toString();
  }

  private static String activation(Activation activation) {
    if (activation instanceof LeakyRelu leaky) {
      return "layers.LeakyReLU(" + number(leaky.slope()) + ")";
    }
    return switch (activation.id()) {
      case "sin" -> "keras.ops.sin";
      case "step" -> "step";
      default -> "\"" + activation.id() + "\"";
    };
  }

  private void lossFunction() {
    if (plan.loss() instanceof Loss.HalfSquaredError) {
      source.blank().open("def loss_function(t, p)");
      source.line("return 0.5 * keras.ops.sum((p - t)**2)").close().blank().blank();
      return;
    }
    source.line("loss_function = " + loss());
  }

  private String loss() {
    if (plan.loss() instanceof Loss.Huber huber) {
      return "keras.losses.Huber(delta=" + number(huber.delta()) + ")";
    }
    return switch (plan.loss().id()) {
      case "mse" -> "keras.losses.MeanSquaredError()";
      case "mae" -> "keras.losses.MeanAbsoluteError()";
      case "binary-cross-entropy" ->
          "keras.losses.BinaryCrossentropy(from_logits=True)" + source.note("logits", "sigmoid");
      case "cross-entropy" ->
          "keras.losses.CategoricalCrossentropy(from_logits=True)"
              + source.note("logits", "softmax");
      default -> throw new IllegalArgumentException("no such loss: " + plan.loss().id());
    };
  }

  @Override
  public void step() {
    source.line("model.train_on_batch(xb, tb)");
  }

  @Override
  public String copy() {
    return "model.get_weights()";
  }

  @Override
  public String finite() {
    return "all(np.isfinite(p).all() for p in model.get_weights())";
  }

  @Override
  public void parameters() {
    source.line("parameters = model.get_weights()");
  }

  @Override
  public String weights() {
    return "w.T.tolist()";
  }

  @Override
  public void rate() {
    source.line("optimizer.learning_rate = rate");
  }

  private static String number(double value) {
    return Syntax.PYTHON.number(value);
  }
}
