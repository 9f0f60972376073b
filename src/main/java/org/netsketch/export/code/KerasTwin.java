package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.train.Adagrad;
import org.netsketch.train.Adam;
import org.netsketch.train.AdamW;
import org.netsketch.train.Experiment.Regularization;
import org.netsketch.train.Experiment.TrainingPlan;
import org.netsketch.train.NAdam;
import org.netsketch.train.Optimizer;
import org.netsketch.train.Preparation;
import org.netsketch.train.RmsProp;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;

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
            "    keras.layers.Dropout(" + number(rate) + ", seed=" + (seed + layer) + ")," + note);
        dropout = true;
      }
    }
    source.line("])");
    source.line("model.set_weights([p.T for p in parameters])" + source.note("keras.transposed"));
    source.blank().line("loss_function = " + loss());
    if (!(plan.optimizer() instanceof Sgd) || !(plan.schedule() instanceof Schedule.Constant)) {
      source.comment("keras.optimizer");
    }
    source.line("optimizer = keras.optimizers." + optimizer(plan.optimizer()));
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
        index == architecture.depth() - 1 && PytorchTwin.takesWeightedInputs(plan.loss());
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

  private String loss() {
    if (plan.loss() instanceof Loss.Huber huber) {
      return "keras.losses.Huber(delta=" + number(huber.delta()) + ")";
    }
    return switch (plan.loss().id()) {
      case "mse" -> "keras.losses.MeanSquaredError()";
      case "half-squared-error" -> "lambda t, p: 0.5 * keras.ops.sum((p - t)**2)";
      case "mae" -> "keras.losses.MeanAbsoluteError()";
      case "binary-cross-entropy" ->
          "keras.losses.BinaryCrossentropy(from_logits=True)" + source.note("logits", "sigmoid");
      case "cross-entropy" ->
          "keras.losses.CategoricalCrossentropy(from_logits=True)"
              + source.note("logits", "softmax");
      default -> throw new IllegalArgumentException("no such loss: " + plan.loss().id());
    };
  }

  private String optimizer(Optimizer rule) {
    List<String> arguments = new ArrayList<>(List.of(number(rule.learningRate())));
    arguments.addAll(constants(rule));
    if (plan.regularization().gradientClip() < Double.POSITIVE_INFINITY) {
      arguments.add("global_clipnorm=" + number(plan.regularization().gradientClip()));
    }
    String name =
        switch (rule.id()) {
          case "sgd" -> "SGD";
          case "adagrad" -> "Adagrad";
          case "rmsprop" -> "RMSprop";
          case "adam" -> "Adam";
          case "adamw" -> "AdamW";
          case "nadam" -> "Nadam";
          default -> throw new IllegalArgumentException("no such optimizer: " + rule.id());
        };
    return name + "(" + String.join(", ", arguments) + ")";
  }

  private static List<String> constants(Optimizer rule) {
    if (rule instanceof Sgd sgd) {
      return sgd.momentum() == 0.0
          ? List.of()
          : List.of(
              "momentum=" + number(sgd.momentum()),
              "nesterov=" + (sgd.nesterov() ? "True" : "False"));
    } else if (rule instanceof Adagrad adagrad) {
      return List.of("initial_accumulator_value=0.0", "epsilon=" + number(adagrad.epsilon()));
    } else if (rule instanceof RmsProp rms) {
      return List.of(
          "rho=" + number(rms.alpha()),
          "momentum=" + number(rms.momentum()),
          "epsilon=" + number(rms.epsilon()));
    } else if (rule instanceof Adam adam) {
      return moments(adam.beta1(), adam.beta2(), adam.epsilon());
    } else if (rule instanceof AdamW adam) {
      List<String> all = new ArrayList<>(moments(adam.beta1(), adam.beta2(), adam.epsilon()));
      all.add("weight_decay=" + number(adam.weightDecay()));
      return all;
    } else if (rule instanceof NAdam adam) {
      return moments(adam.beta1(), adam.beta2(), adam.epsilon());
    }
    throw new IllegalArgumentException("no such optimizer: " + rule.id());
  }

  private static List<String> moments(double beta1, double beta2, double epsilon) {
    return List.of(
        "beta_1=" + number(beta1), "beta_2=" + number(beta2), "epsilon=" + number(epsilon));
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
