package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netsketch.nn.Loss;
import org.netsketch.train.Preparation;
import org.netsketch.train.Regularization;
import org.netsketch.train.TrainingPlan;

/** The run in PyTorch: its layers, losses and optimizers, and automatic differentiation. */
final class PytorchTwin implements PythonLibrary {
  private final Source source;
  private final Preparation preparation;
  private final TrainingPlan plan;
  private final boolean dropout;
  private final Optional<PythonCall> optimizer;
  private final UpdateLines update;

  PytorchTwin(Source source, Preparation preparation) {
    this.source = source;
    this.preparation = preparation;
    plan = preparation.experiment().training();
    dropout = PytorchNetwork.hasDropout(preparation.start().architecture());
    optimizer = PytorchOptimizer.of(plan.optimizer());
    update = new UpdateLines(source, plan, "torch");
  }

  @Override
  public void imports() {
    source.line("import torch").line("from torch import nn").blank();
  }

  @Override
  public void network() {
    new PytorchNetwork(source, preparation.start().architecture(), plan.loss()).write();
    source.line("x, t = torch.tensor(x), torch.tensor(t)");
    if (preparation.split().validationRows().length > 0) {
      source.line("x_valid, t_valid = torch.tensor(x_valid), torch.tensor(t_valid)");
    }
    source.open("with torch.no_grad()");
    source.open("for p, first in zip(model.parameters(), parameters)");
    source.line("p.copy_(torch.tensor(first))").close().close();
    source.line("parameters = list(model.parameters())");
    source.blank();
    lossFunction();
    measures();
    source.blank().blank();
    if (plan.epochs() > 0) {
      optimizer();
    }
  }

  private void optimizer() {
    optimizer.ifPresentOrElse(
        made -> {
          source.comment("optimizer." + plan.optimizer().id());
          made.write(source, "optimizer");
          source.blank();
        },
        () -> {
          source.comment("pytorch.nadam");
          update.memory();
        });
  }

  private void lossFunction() {
    if (plan.loss() instanceof Loss.HalfSquaredError) {
      source.blank().open("def loss_function(p, t)");
      source.line("return 0.5 * ((p - t)**2).sum()").close();
      return;
    }
    source.line("loss_function = " + loss());
  }

  private String loss() {
    if (plan.loss() instanceof Loss.Huber huber) {
      return "nn.HuberLoss(delta=" + number(huber.delta()) + ")";
    }
    return switch (plan.loss().id()) {
      case "mse" -> "nn.MSELoss()";
      case "mae" -> "nn.L1Loss()";
      case "binary-cross-entropy" -> "nn.BCEWithLogitsLoss()" + source.note("logits", "sigmoid");
      case "cross-entropy" -> "nn.CrossEntropyLoss()" + source.note("logits", "softmax");
      default -> throw new IllegalArgumentException("no such loss: " + plan.loss().id());
    };
  }

  private void measures() {
    measure("loss", "loss_function(model(x), t)");
    if (plan.loss() instanceof Loss.MeanAbsoluteError || plan.loss() instanceof Loss.Huber) {
      measure("mse", "((model(x) - t)**2).mean()");
    }
  }

  private void measure(String name, String value) {
    source.blank().blank().open("def " + name + "(x, t)");
    if (dropout) {
      source.line("model.eval()");
    }
    source.open("with torch.no_grad()").line("return " + value + ".item()").close().close();
  }

  @Override
  public void step() {
    if (dropout) {
      source.line("model.train()");
    }
    source.line("model.zero_grad()");
    source.line("loss_function(model(xb), tb).backward()");
    regularize();
    if (optimizer.isPresent()) {
      source.line("optimizer.step()");
    } else {
      source.line("gradients = [p.grad for p in parameters]");
      source.open("with torch.no_grad()");
      update.step();
      source.close();
    }
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
    if (optimizer.isPresent()) {
      source.line("optimizer.param_groups[0][\"lr\"] = rate");
    }
  }

  private static String number(double value) {
    return Syntax.PYTHON.number(value);
  }
}
