package org.netsketch.export.code;

import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.train.Experiment.Regularization;
import org.netsketch.train.Experiment.TrainingPlan;
import org.netsketch.train.Preparation;

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
    source.line("import keras").blank();
    source.line("keras.config.set_floatx(\"float64\")");
  }

  @Override
  public void network() {
    source.comment("network");
    source.line("model = keras.Sequential([");
    source.line("    keras.Input((" + architecture.inputs() + ",)),");
    boolean dropout = false;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      source.line("    " + dense(layer) + ",");
      double rate = architecture.layers().get(layer).dropout();
      if (rate > 0) {
        String note = dropout ? "" : source.note("dropout.own");
        source.line(
            "    keras.layers.Dropout(" + number(rate) + ", seed=" + ((long) seed + layer) + ")," + note);
        dropout = true;
      }
    }
    source.line("])");
    source.line("model.set_weights([p.T for p in parameters])" + source.note("keras.transposed"));
    source.blank();
    lossFunction();
    if (!KerasOptimizer.isExact(plan)) {
      source.comment("keras.optimizer");
    }
    source.line("optimizer = " + KerasOptimizer.of(plan));
    source.line("model.compile(loss=loss_function, optimizer=optimizer)");
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

  private String dense(int index) {
    Architecture.Layer layer = architecture.layers().get(index);
    StringBuilder call = new StringBuilder("keras.layers.Dense(" + layer.units());
    boolean inLoss =
        index == architecture.depth() - 1 && NumpyLoss.of(plan.loss()).usesWeightedInputs();
    if (!inLoss && !(layer.activation() instanceof Activation.Identity)) {
      call.append(", activation=").append(activation(layer.activation()));
    }
    Regularization rules = plan.regularization();
    if (rules.l1() > 0 || rules.l2() > 0) {
      call.append(", kernel_regularizer=keras.regularizers.L1L2(")
          .append(number(rules.l1()))
          .append(", ")
          .append(number(rules.l2()))
          .append(" / 2)");
    }
    return call.append(")").toString();
  }

  private static String activation(Activation activation) {
    if (activation instanceof Activation.LeakyRelu leaky) {
      return "lambda z: keras.activations.leaky_relu(z, " + number(leaky.slope()) + ")";
    }
    return switch (activation.id()) {
      case "sin" -> "keras.ops.sin";
      case "step" -> "lambda z: 0 * z + keras.ops.cast(z > 0, z.dtype)";
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
