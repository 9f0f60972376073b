package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.LeakyRelu;
import org.netsketch.nn.Loss;

/** A network in PyTorch: {@code model}, layer by layer, and what PyTorch has no layer for. */
final class PytorchNetwork {
  private final Source source;
  private final Architecture architecture;
  private final Loss loss;

  PytorchNetwork(Source source, Architecture architecture, Loss loss) {
    this.source = source;
    this.architecture = architecture;
    this.loss = loss;
  }

  /** Writes it. */
  void write() {
    List<String> used =
        architecture.layers().stream().map(layer -> layer.activation().id()).toList();
    boolean own = used.contains("sin") || used.contains("step") || hasDropout(architecture);
    if (own) {
      source.blank();
    }
    if (used.contains("sin")) {
      module("Sine", "torch.sin(z)");
    }
    if (used.contains("step")) {
      module("Step", "0 * z + (z > 0)" + source.note("step"));
    }
    if (hasDropout(architecture)) {
      dropout();
    }
    source.comment("network").line("model = nn.Sequential(");
    for (int layer = 0; layer < architecture.depth(); layer++) {
      source.line("    " + String.join(", ", layer(layer)) + ",");
    }
    source.line(").double()");
  }

  /** Whether a layer drops units. */
  static boolean hasDropout(Architecture architecture) {
    return architecture.layers().stream().anyMatch(layer -> layer.dropout() > 0);
  }

  private void module(String name, String value) {
    source.open("class " + name + "(nn.Module)").open("def forward(self, z)");
    source.line("return " + value).close().close().blank().blank();
  }

  /** PyTorch's own dropout draws from another stream. */
  private void dropout() {
    source.open("class Dropout(nn.Module)").comment("dropout.stream");
    source.open("def __init__(self, rate)").line("super().__init__()");
    source.line("self.rate = rate").close().blank();
    source.open("def forward(self, a)");
    source.open("if not self.training").line("return a").close();
    source.line("mask = (np.random.rand(*a.shape) >= self.rate) / (1 - self.rate)");
    source.line("return a * torch.tensor(mask)" + source.note("dropout"));
    source.close().close().blank().blank();
  }

  private List<String> layer(int index) {
    Architecture.Layer layer = architecture.layers().get(index);
    List<String> parts = new ArrayList<>();
    parts.add("nn.Linear(" + architecture.inputsOf(index) + ", " + layer.units() + ")");
    boolean inLoss = index == architecture.depth() - 1 && NumpyLoss.of(loss).usesWeightedInputs();
    if (!inLoss && !(layer.activation() instanceof Activation.Identity)) {
      parts.add(activation(layer.activation()));
    }
    if (layer.dropout() > 0) {
      parts.add("Dropout(" + Syntax.PYTHON.number(layer.dropout()) + ")");
    }
    return parts;
  }

  private static String activation(Activation activation) {
    if (activation instanceof LeakyRelu leaky) {
      return "nn.LeakyReLU(" + Syntax.PYTHON.number(leaky.slope()) + ")";
    }
    return switch (activation.id()) {
      case "sigmoid" -> "nn.Sigmoid()";
      case "tanh" -> "nn.Tanh()";
      case "relu" -> "nn.ReLU()";
      case "elu" -> "nn.ELU()";
      case "gelu" -> "nn.GELU()";
      case "silu" -> "nn.SiLU()";
      case "softplus" -> "nn.Softplus(threshold=50)"; // its usual 20 cuts at 2e-9
      case "sin" -> "Sine()";
      case "step" -> "Step()";
      default -> throw new IllegalArgumentException("no such activation: " + activation.id());
    };
  }
}
