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
import org.netsketch.train.Sgd;

/** The run in PyTorch: its layers, losses and optimizers, and automatic differentiation. */
final class PytorchTwin implements PythonLibrary {
  private final Source source;
  private final Preparation preparation;
  private final Architecture architecture;
  private final TrainingPlan plan;
  private final boolean dropout;

  PytorchTwin(Source source, Preparation preparation) {
    this.source = source;
    this.preparation = preparation;
    architecture = preparation.start().architecture();
    plan = preparation.experiment().training();
    dropout = architecture.layers().stream().anyMatch(layer -> layer.dropout() > 0);
  }

  @Override
  public void network() {
    source.comment("network");
    modules();
    source.line("model = nn.Sequential(");
    for (int layer = 0; layer < architecture.depth(); layer++) {
      source.line("    " + String.join(", ", layer(layer)) + ",");
    }
    source.line(").double()");
    source.open("with torch.no_grad()");
    source.open("for p, start in zip(model.parameters(), parameters)");
    source.line("p.copy_(torch.tensor(start))").close().close();
    source.line("parameters = list(model.parameters())");
    source.line("x, t = torch.tensor(x), torch.tensor(t)");
    if (preparation.split().validationRows().length > 0) {
      source.line("x_valid, t_valid = torch.tensor(x_valid), torch.tensor(t_valid)");
    }
    if (dropout) {
      source.line(
          "torch.manual_seed("
              + preparation.experiment().seed()
              + ")"
              + source.note("dropout.own"));
    }
    source.blank().line("loss_function = " + loss());
    source.line("optimizer = torch.optim." + optimizer(plan.optimizer()));
    measure("loss", "loss_function(model(x), t)");
    if (plan.loss() instanceof Loss.MeanAbsoluteError || plan.loss() instanceof Loss.Huber) {
      measure("mse", "((model(x) - t)**2).mean()");
    }
    source.blank().blank();
  }

  private void measure(String name, String value) {
    source.blank().blank().open("def " + name + "(x, t)");
    if (dropout) {
      source.line("model.eval()");
    }
    source.open("with torch.no_grad()").line("return " + value + ".item()").close().close();
  }

  /** Activations that PyTorch has no layer for. */
  private void modules() {
    List<String> used =
        architecture.layers().stream().map(layer -> layer.activation().id()).toList();
    if (used.contains("sin")) {
      module("Sine", "torch.sin(z)");
    }
    if (used.contains("step")) {
      module("Step", "0 * z + (z > 0)");
    }
  }

  private void module(String name, String value) {
    source.open("class " + name + "(nn.Module)").open("def forward(self, z)");
    source.line("return " + value).close().close().blank().blank();
  }

  private List<String> layer(int index) {
    Architecture.Layer layer = architecture.layers().get(index);
    List<String> parts = new ArrayList<>();
    parts.add("nn.Linear(" + architecture.inputsOf(index) + ", " + layer.units() + ")");
    boolean inLoss = index == architecture.depth() - 1 && takesWeightedInputs(plan.loss());
    if (!inLoss && !(layer.activation() instanceof Activation.Identity)) {
      parts.add(activation(layer.activation()));
    }
    if (layer.dropout() > 0) {
      parts.add("nn.Dropout(" + number(layer.dropout()) + ")");
    }
    return parts;
  }

  /** Whether the output's activation is a part of the loss, as it is in both libraries. */
  static boolean takesWeightedInputs(Loss loss) {
    return loss instanceof Loss.BinaryCrossEntropy || loss instanceof Loss.CrossEntropy;
  }

  private static String activation(Activation activation) {
    if (activation instanceof Activation.LeakyRelu leaky) {
      return "nn.LeakyReLU(" + number(leaky.slope()) + ")";
    }
    return switch (activation.id()) {
      case "sigmoid" -> "nn.Sigmoid()";
      case "tanh" -> "nn.Tanh()";
      case "relu" -> "nn.ReLU()";
      case "elu" -> "nn.ELU()";
      case "gelu" -> "nn.GELU()";
      case "silu" -> "nn.SiLU()";
      case "softplus" -> "nn.Softplus(threshold=50)";
      case "sin" -> "Sine()";
      case "step" -> "Step()";
      default -> throw new IllegalArgumentException("no such activation: " + activation.id());
    };
  }

  private String loss() {
    if (plan.loss() instanceof Loss.Huber huber) {
      return "nn.HuberLoss(delta=" + number(huber.delta()) + ")";
    }
    return switch (plan.loss().id()) {
      case "mse" -> "nn.MSELoss()";
      case "half-squared-error" -> "lambda p, t: 0.5 * ((p - t)**2).sum()";
      case "mae" -> "nn.L1Loss()";
      case "binary-cross-entropy" -> "nn.BCEWithLogitsLoss()" + source.note("logits", "sigmoid");
      case "cross-entropy" -> "nn.CrossEntropyLoss()" + source.note("logits", "softmax");
      default -> throw new IllegalArgumentException("no such loss: " + plan.loss().id());
    };
  }

  private static String optimizer(Optimizer rule) {
    if (rule instanceof Sgd sgd) {
      return new Call("SGD", sgd.learningRate())
          .unless(0.0, "momentum", sgd.momentum())
          .text(sgd.nesterov() ? ", nesterov=True" : "");
    } else if (rule instanceof Adagrad adagrad) {
      return new Call("Adagrad", adagrad.learningRate())
          .unless(Adagrad.DEFAULT_EPSILON, "eps", adagrad.epsilon())
          .text("");
    } else if (rule instanceof RmsProp rms) {
      return new Call("RMSprop", rms.learningRate())
          .unless(0.99, "alpha", rms.alpha())
          .unless(1e-8, "eps", rms.epsilon())
          .unless(0.0, "momentum", rms.momentum())
          .text("");
    } else if (rule instanceof Adam adam) {
      return new Call("Adam", adam.learningRate())
          .betas(adam.beta1(), adam.beta2())
          .unless(1e-8, "eps", adam.epsilon())
          .text("");
    } else if (rule instanceof AdamW adam) {
      return new Call("AdamW", adam.learningRate())
          .betas(adam.beta1(), adam.beta2())
          .unless(1e-8, "eps", adam.epsilon())
          .unless(1e-2, "weight_decay", adam.weightDecay())
          .text("");
    } else if (rule instanceof NAdam adam) {
      return new Call("NAdam", adam.learningRate())
          .betas(adam.beta1(), adam.beta2())
          .unless(1e-8, "eps", adam.epsilon())
          .unless(4e-3, "momentum_decay", adam.momentumDecay())
          .text("");
    }
    throw new IllegalArgumentException("no such optimizer: " + rule.id());
  }

  /** The making of an optimizer; constants that are the usual ones are left out. */
  private record Call(String begun) {
    Call(String name, double rate) {
      this(name + "(model.parameters(), lr=" + number(rate));
    }

    Call unless(double usual, String name, double value) {
      return value == usual ? this : new Call(begun + ", " + name + "=" + number(value));
    }

    Call betas(double beta1, double beta2) {
      boolean usual = beta1 == 0.9 && beta2 == 0.999;
      return usual
          ? this
          : new Call(begun + ", betas=(" + number(beta1) + ", " + number(beta2) + ")");
    }

    String text(String last) {
      return begun + last + ")";
    }
  }

  @Override
  public void step() {
    if (dropout) {
      source.line("model.train()");
    }
    source.line("optimizer.zero_grad()");
    source.line("loss_function(model(xb), tb).backward()");
    regularize();
    source.line("optimizer.step()");
  }

  private void regularize() {
    Regularization rules = plan.regularization();
    List<String> penalties = new ArrayList<>();
    if (rules.l1() > 0) {
      penalties.add(number(rules.l1()) + " * w.detach().sign()");
    }
    if (rules.l2() > 0) {
      penalties.add(number(rules.l2()) + " * w.detach()");
    }
    if (!penalties.isEmpty()) {
      source.open("for w in parameters[0::2]");
      source.line("w.grad += " + String.join(" + ", penalties) + source.note("penalty")).close();
    }
    if (rules.gradientClip() < Double.POSITIVE_INFINITY) {
      String largest = number(rules.gradientClip());
      source.line("norm = torch.sqrt(sum((p.grad**2).sum() for p in parameters))");
      source.open("if norm > " + largest).open("for p in parameters");
      source.line("p.grad *= " + largest + " / norm" + source.note("clip")).close().close();
    }
  }

  @Override
  public String copy() {
    return "[p.detach().clone() for p in parameters]";
  }

  @Override
  public String finite() {
    return "all(torch.isfinite(p).all() for p in parameters)";
  }

  @Override
  public void parameters() {
    // they are updated in place
  }

  @Override
  public String weights() {
    return "w.tolist()";
  }

  @Override
  public void rate() {
    source.line("optimizer.param_groups[0][\"lr\"] = rate");
  }

  private static String number(double value) {
    return Syntax.PYTHON.number(value);
  }
}
